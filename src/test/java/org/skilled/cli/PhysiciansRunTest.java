package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The model on a real advice network: 241 physicians with ties, in four towns (Coleman, Katz and
 * Menzel 1957, doi:10.2307/2785979), from the file as distributed to results.
 */
class PhysiciansRunTest {
  private static final String SCENARIO =
      """
      name: four-towns
      about: Physicians of four towns, a site and a project each.
      weeks: 80
      facilitation: {untilWeek: 50}
      project:
        owningDisciplines: 1
        practitioners: {roleShare: 0.1, disciplines: {medicine: 1}, sectors: {health: 1}}
      network: {kind: imported, people: people.csv, ties: ties.csv}
      sites:
        - {name: peoria, projects: [{name: peoria-project}]}
        - {name: bloomington, projects: [{name: bloomington-project}]}
        - {name: quincy, projects: [{name: quincy-project}]}
        - {name: galesburg, projects: [{name: galesburg-project}]}
      """;

  private static final String EXPERIMENT =
      """
      name: physicians
      question: Does support help where the network is a real one?
      scenario: four-towns.yaml
      factors: {site.support.level: [0.2, 0.9]}
      replications: 5
      seed: 1957
      outcomes: [knowHow, flow.otherSite, flow.ownDiscipline, knowHow@site:galesburg]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Path edges =
        Path.of(System.getProperty("skilled.data", "../shared/data"))
            .resolve("ckm-physicians")
            .resolve("CKM-Physicians-Innovation_multiplex.edges");
    assumeTrue(Files.exists(edges), "the network of physicians is not there: " + edges);
    Set<String> people = new LinkedHashSet<>(List.of("id,site"));
    Set<String> ties = new LinkedHashSet<>(List.of("from,to"));
    for (String line : Files.readAllLines(edges)) {
      String[] values = line.strip().split(" ");
      people.add(values[1] + "," + town(values[1]));
      people.add(values[2] + "," + town(values[2]));
      ties.add(values[1] + "," + values[2]);
    }
    Files.write(folder.resolve("people.csv"), people);
    Files.write(folder.resolve("ties.csv"), ties);
    Files.writeString(folder.resolve("four-towns.yaml"), SCENARIO);
    Files.writeString(folder.resolve("physicians.yaml"), EXPERIMENT);
  }

  /** Physicians are numbered town by town. */
  private static String town(String physician) {
    int number = Integer.parseInt(physician);
    if (number <= 117) {
      return "peoria";
    }
    if (number <= 167) {
      return "bloomington";
    }
    return number <= 211 ? "quincy" : "galesburg";
  }

  @Test
  void knowHowSpreadsWithinTownsOnlyAndMoreWithSupport() throws IOException {
    Path results = folder.resolve("results");
    Cli.run("run", folder.resolve("physicians.yaml"), "--results", results).fine();
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(results.resolve("points.csv"))) {
      rows.add(List.of(line.split(",")));
    }
    assertEquals(3, rows.size(), rows.toString());
    double little = value(rows, 1, "knowHow.mean");
    double much = value(rows, 2, "knowHow.mean");
    assertTrue(much > little && little > 0, rows.toString());
    assertEquals(0, value(rows, 2, "flow.otherSite.mean"), "no tie joins two towns");
    assertTrue(value(rows, 2, "flow.ownDiscipline.mean") > 0, rows.toString());
    String out = Cli.run("replay", results, "--run", 9).fine().out();
    assertTrue(out.contains("same"), out);
  }

  @Test
  void aTownThatTheScenarioDoesNotHaveIsRefusedBeforeAnyRun() throws IOException {
    String lacking = SCENARIO.replace("name: quincy,", "name: quincey,");
    Files.writeString(folder.resolve("four-towns.yaml"), lacking);
    Path results = folder.resolve("results");
    for (Cli cli :
        List.of(
            Cli.run("validate", folder.resolve("four-towns.yaml")),
            Cli.run("validate", folder.resolve("physicians.yaml")),
            Cli.run("run", folder.resolve("physicians.yaml"), "--results", results))) {
      String err = cli.mistaken().err();
      assertTrue(err.contains("site 'quincy' and no project, which fits none"), err);
      assertTrue(err.contains("quincey/quincy-project"), err);
    }
    assertTrue(Files.notExists(results.resolve("store")), "nothing was run");
  }

  @Test
  void theNetworkIsDescribed() {
    String out =
        Cli.run("network", "describe", folder.resolve("people.csv"), folder.resolve("ties.csv"))
            .fine()
            .out();
    assertTrue(out.contains("241"), out);
  }

  private static double value(List<List<String>> rows, int row, String column) {
    return Double.parseDouble(rows.get(row).get(rows.get(0).indexOf(column)));
  }
}
