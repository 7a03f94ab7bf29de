package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.scenario.Scenario;
import sim.engine.SimState;

class LearningCommunityTest {
  private static final List<String> OUTCOMES = List.of("sustained", "users", "knowHow", "trust");
  private static final List<String> SERIES = List.of("users", "knowHow@site:dansworth");

  @TempDir Path folder;

  @Test
  void goesOnFromACheckpointWithTheSameBits() {
    Scenario scenario = Scenarios.small();
    RunOutput whole = Simulation.run(scenario, null, 7, OUTCOMES, SERIES);
    LearningCommunity first = new LearningCommunity(scenario, null, 7, SERIES);
    first.start();
    for (int week = 0; week < 25; week++) {
      assertTrue(first.nextWeek());
    }
    File checkpoint = folder.resolve("week25.checkpoint").toFile();
    first.writeToCheckpoint(checkpoint);
    LearningCommunity loaded = (LearningCommunity) SimState.readFromCheckpoint(checkpoint);
    assertEquals(25, loaded.community().week());
    while (loaded.nextWeek()) {
      assertTrue(loaded.community().week() <= scenario.weeks());
    }
    assertEquals(Bits.of(whole), Bits.of(output(loaded)));
    assertEquals(25, first.community().week(), "the one saved stays where it was");
  }

  @Test
  void watchingChangesNothing() {
    Scenario scenario = Scenarios.small();
    List<String> everything = Quantities.series().stream().map(Quantity::selector).toList();
    assertArrayEquals(
        Simulation.run(scenario, null, 3, OUTCOMES, List.of()).outcomes(),
        Simulation.run(scenario, null, 3, OUTCOMES, everything).outcomes());
  }

  @Test
  void theSeedDecidesAndAllItsBitsCount() {
    Scenario scenario = Scenarios.small();
    String run = Bits.of(Simulation.run(scenario, null, 5, OUTCOMES, SERIES));
    assertEquals(run, Bits.of(Simulation.run(scenario, null, 5, OUTCOMES, SERIES)));
    assertNotEquals(run, Bits.of(Simulation.run(scenario, null, 5 + (1L << 40), OUTCOMES, SERIES)));
    assertNotEquals(run, Bits.of(Simulation.run(scenario, null, 0, OUTCOMES, SERIES)));
  }

  @Test
  void aLeverThatMovesLaterLeavesAllThatWasBefore() {
    double[] steady = hours(Scenarios.small());
    double[] withdrawn =
        hours(
            Scenarios.small(
                "site.support.pattern", "withdrawn",
                "site.support.changeWeek", 40,
                "site.support.later", 0));
    assertArrayEquals(Arrays.copyOf(steady, 40), Arrays.copyOf(withdrawn, 40));
    assertNotEquals(steady[40], withdrawn[40], "a community without support has as many hours");
  }

  @Test
  void communitiesWithoutTiesBetweenThemDoNotReachEachOther() {
    String apart = "network.outsideDegree";
    String visits = "facilitation.facilitators";
    String onlyHere = "sites.furnhills.culture";
    assertArrayEquals(
        knowHow(Scenarios.small(apart, 0, visits, 0), "dansworth"),
        knowHow(Scenarios.small(apart, 0, visits, 0, onlyHere, 1), "dansworth"));
  }

  @Test
  void saysSoWhenItHasNotBeenStarted() {
    LearningCommunity idle = new LearningCommunity(Scenarios.small(), null, 1, List.of());
    assertThrows(IllegalStateException.class, idle::community);
  }

  private static double[] hours(Scenario scenario) {
    return Simulation.run(scenario, null, 11, List.of(), List.of("hours")).series()[0];
  }

  private static double[] knowHow(Scenario scenario, String site) {
    List<String> series = List.of("knowHow@site:" + site);
    return Simulation.run(scenario, null, 12, List.of(), series).series()[0];
  }

  private static RunOutput output(LearningCommunity run) {
    double[] outcomes = OUTCOMES.stream().mapToDouble(run.observation()::outcome).toArray();
    return new RunOutput(outcomes, run.observation().series());
  }
}
