package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.network.NetworkMeasures;
import org.skilled.network.SocialNetwork;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/** Density and clustering within projects, against measures made by another library. */
class AdviceNetworkTest {
  private static final List<String> BOTH = List.of("network.density", "network.clustering");

  @Test
  void areThoseOfTheProjectsOwnNetwork() {
    Scenario scenario = ScenarioDocument.named("two-sites").with("weeks", 1).resolve();
    for (long seed = 1; seed <= 3; seed++) {
      LearningCommunity run = new LearningCommunity(scenario, null, seed, List.of());
      run.start();
      double densities = 0;
      double clusterings = 0;
      for (Project project : run.community().projects()) {
        NetworkMeasures own = NetworkMeasures.of(within(run.community(), project));
        String group = "@project:" + project.name();
        assertEquals(
            own.density(), run.observation().outcome("network.density" + group), 1e-12, group);
        assertEquals(
            own.localClustering(),
            run.observation().outcome("network.clustering" + group),
            1e-12,
            group);
        densities += own.density();
        clusterings += own.localClustering();
      }
      int projects = run.community().projects().size();
      assertEquals(densities / projects, run.observation().outcome("network.density"), 1e-12);
      assertEquals(clusterings / projects, run.observation().outcome("network.clustering"), 1e-12);
      run.finish();
    }
  }

  @Test
  void askingChangesNothingAndOnePersonHasNoNetwork() {
    Scenario scenario =
        ScenarioDocument.named("one-ward")
            .with("weeks", 5)
            .with("project.people", 1)
            .with("project.groupSize", 1)
            .with("project.keyIndividuals.champions", 0)
            .with("project.keyIndividuals.leaders", 0)
            .with("network.meanDegree", 0)
            .resolve();
    double[] alone = Simulation.run(scenario, null, 1, BOTH, List.of()).outcomes();
    assertEquals(0, alone[0]);
    assertEquals(0, alone[1]);
    Scenario usual = ScenarioDocument.named("one-ward").with("weeks", 5).resolve();
    double[] without = Simulation.run(usual, null, 1, List.of("knowHow"), List.of()).outcomes();
    double[] with =
        Simulation.run(usual, null, 1, List.of("network.clustering", "knowHow"), List.of())
            .outcomes();
    assertEquals(without[0], with[1]);
    assertTrue(with[0] >= 0 && with[0] <= 1);
  }

  private static SocialNetwork within(Community community, Project project) {
    SocialNetwork all = community.ties().network();
    int first = project.firstPerson();
    int end = first + project.people();
    int[] ties =
        java.util.stream.IntStream.range(0, all.ties())
            .filter(t -> all.from(t) >= first && all.from(t) < end)
            .filter(t -> all.to(t) >= first && all.to(t) < end)
            .toArray();
    return SocialNetwork.of(
        project.people(),
        java.util.Arrays.stream(ties).map(t -> all.from(t) - first).toArray(),
        java.util.Arrays.stream(ties).map(t -> all.to(t) - first).toArray());
  }
}
