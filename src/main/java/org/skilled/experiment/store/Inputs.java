package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.design.PointList;
import org.skilled.scenario.NetworkParameters;
import org.skilled.scenario.Scenario;

/**
 * Files that the resolved experiment names: copies of the imported network, and a table of the
 * design points where they are too many to be read in YAML.
 */
final class Inputs {
  static final String FOLDER = "inputs";

  /** Points up to this number stand in the experiment file itself. */
  private static final int MOST_INLINE = 100;

  private final List<Copy> copies = new ArrayList<>();
  private final @Nullable PointList points;

  private Inputs(RunPlan plan) {
    boolean many = plan.points().size() > MOST_INLINE;
    points = many && plan.experiment().design() instanceof PointList list ? list : null;
    if (plan.imports() && plan.experiment().scenario().resolve() instanceof Scenario scenario) {
      NetworkParameters files = scenario.network();
      add("people", files.people(), "people.csv");
      add("ties", files.ties(), "ties.csv");
      add("graphml", files.graphml(), "network.graphml");
    }
  }

  /** A file of the network, named by a parameter of the scenario, and the copy's name. */
  private record Copy(String parameter, Path source, String name) {}

  static Inputs of(RunPlan plan) {
    return new Inputs(plan);
  }

  /** The scenario's parameters that name files of a network, with the copies' names. */
  Map<String, String> network() {
    Map<String, String> names = new LinkedHashMap<>();
    copies.forEach(copy -> names.put(copy.parameter(), copy.name()));
    return names;
  }

  /** The table of points; null if they stand in the experiment file. */
  @Nullable String points() {
    return points == null ? null : FOLDER + "/points.csv";
  }

  /** All files, relative to the results folder. */
  List<String> files() {
    List<String> files = new ArrayList<>(network().values());
    String table = points();
    if (table != null) {
      files.add(table);
    }
    return files;
  }

  /** Writes the files. */
  void write(Path folder) throws IOException {
    if (!files().isEmpty()) {
      Files.createDirectories(folder.resolve(FOLDER));
    }
    for (Copy copy : copies) {
      Path target = folder.resolve(copy.name()).toAbsolutePath().normalize();
      if (!copy.source().toAbsolutePath().normalize().equals(target)) {
        SafeFiles.write(target, aside -> Files.copy(copy.source(), aside));
      }
    }
    String table = points();
    if (points != null && table != null) {
      SafeFiles.write(
          folder.resolve(table),
          aside -> DesignTable.print(aside, points.paths(), points.listed()));
    }
  }

  private void add(String parameter, @Nullable String source, String name) {
    if (source != null) {
      copies.add(new Copy(parameter, Path.of(source), FOLDER + "/" + name));
    }
  }
}
