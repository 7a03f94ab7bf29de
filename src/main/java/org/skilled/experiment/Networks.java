package org.skilled.experiment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.CommunityBuilder;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.NetworkReader;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.NetworkParameters;
import org.skilled.scenario.Scenario;

/** Finds the files of an imported network. */
public final class Networks {
  private Networks() {}

  /**
   * Reads the network that a scenario imports; null if it makes its own.
   *
   * @throws InputException for every fault of the files, and if people belong to no project of the
   *     scenario
   */
  public static @Nullable ImportedNetwork load(ModelScenario any) {
    if (!(any instanceof Scenario scenario)) {
      return null;
    }
    ImportedNetwork read = read(scenario.network());
    if (read != null) {
      CommunityBuilder.requireFits(scenario, read);
    }
    return read;
  }

  /** Whether a scenario's network comes from files. */
  static boolean isImported(ModelScenario scenario) {
    return scenario instanceof Scenario community
        && community.network().kind() == NetworkParameters.Kind.IMPORTED;
  }

  private static @Nullable ImportedNetwork read(NetworkParameters network) {
    if (network.kind() != NetworkParameters.Kind.IMPORTED) {
      return null;
    }
    String graphml = network.graphml();
    if (graphml != null) {
      return NetworkReader.graphml(Path.of(graphml));
    }
    String people = network.people();
    String ties = network.ties();
    if (people == null || ties == null) {
      throw InputException.of(
          "network.kind is 'imported', but no file is named; give network.people and network.ties (CSV), or"
              + " network.graphml");
    }
    return NetworkReader.csv(Path.of(people), Path.of(ties));
  }
}
