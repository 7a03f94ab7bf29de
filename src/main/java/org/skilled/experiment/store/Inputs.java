package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunPlan;
import org.skilled.scenario.NetworkParameters;

/** Copies of the files that an experiment read beside its own: the imported network. */
final class Inputs {
  private static final String FOLDER = "inputs";

  private Inputs() {}

  /**
   * Copies the files; answers the scenario's parameter and the copy's name in the results folder,
   * for each.
   */
  static Map<String, String> copy(RunPlan plan, Path folder) throws IOException {
    Map<String, String> copies = new LinkedHashMap<>();
    if (!plan.imports()) {
      return copies;
    }
    Files.createDirectories(folder.resolve(FOLDER));
    NetworkParameters network = plan.experiment().scenario().resolve().network();
    copy(network.people(), "people.csv", "people", folder, copies);
    copy(network.ties(), "ties.csv", "ties", folder, copies);
    copy(network.graphml(), "network.graphml", "graphml", folder, copies);
    return copies;
  }

  private static void copy(
      @Nullable String source,
      String name,
      String parameter,
      Path folder,
      Map<String, String> copies) {
    if (source == null) {
      return;
    }
    String relative = FOLDER + "/" + name;
    Path target = folder.resolve(relative);
    Path from = Path.of(source);
    if (!from.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
      SafeFiles.write(target, aside -> Files.copy(from, aside));
    }
    copies.put(parameter, relative);
  }
}
