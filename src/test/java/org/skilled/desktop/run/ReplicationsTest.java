package org.skilled.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplicationsTest {

  @Test
  void theBandHoldsWhatMostRunsDo() {
    Course course = Courses.small(1).with(new Move(20, "site.support.level", 0.1));
    Replications runs = Replications.of(course, Courses.NO_FILES);
    while (runs.add()) {
      assertTrue(runs.done() <= Replications.COUNT);
    }
    assertFalse(runs.add());
    Replications.Band support = runs.band("support");
    assertEquals(Replications.COUNT, support.count());
    assertEquals(0.1, support.middle()[20], 1e-12, "moves hold in the background too");
    Replications.Band users = runs.band("users");
    int inside = 0;
    for (int week = 0; week < 60; week++) {
      assertTrue(users.low()[week] <= users.middle()[week]);
      assertTrue(users.middle()[week] <= users.high()[week]);
    }
    Run other = Run.replayed(course.withSeed(1001), Courses.NO_FILES, 60);
    for (int week = 0; week < 60; week++) {
      double value = other.value("users", week);
      inside += value >= users.low()[week] && value <= users.high()[week] ? 1 : 0;
    }
    assertTrue(inside >= 40, "a run of other luck is in the band in " + inside + " of 60 weeks");
    assertEquals(0, runs.band("nothing").count());
  }

  @Test
  void whatFailsIsLeftOutAndTold() {
    Replications runs =
        new Replications(
            List.of("one"),
            r -> {
              if (r % 4 == 0) {
                throw new IllegalStateException("no luck with " + r);
              }
              return new double[][] {{r}};
            });
    while (runs.add()) {
      assertTrue(runs.done() <= Replications.COUNT);
    }
    assertEquals(new Replications.Progress(75, true, "no luck with 100"), runs.progress());
    assertEquals(75, runs.band("one").count());
  }

  @Test
  void runsWithoutAStepAreLeftOut() {
    Replications runs =
        new Replications(
            List.of("one"), r -> new double[][] {r == 1 ? new double[] {4} : new double[0]});
    while (runs.add()) {
      assertEquals(1, runs.band("one").count());
    }
    assertEquals("run 100 has no step", runs.progress().failure());
  }

  @Test
  void memoryThatRunsOutIsNotAskedForAgain() {
    Replications runs =
        new Replications(
            List.of("one"),
            r -> {
              if (r > 1) {
                throw new OutOfMemoryError("for the test");
              }
              return new double[][] {{r}};
            });
    assertTrue(runs.add());
    assertTrue(runs.add());
    assertFalse(runs.add());
    assertTrue(runs.progress().over());
    assertEquals(1, runs.band("one").count());
    assertTrue(String.valueOf(runs.progress().failure()).contains("-Xmx"));
  }

  @Test
  void quantilesAreThoseOfTheTextbook() {
    double[] sorted = {1, 2, 3, 4};
    assertEquals(1, Replications.quantile(sorted, 0));
    assertEquals(2.5, Replications.quantile(sorted, 0.5));
    assertEquals(3.85, Replications.quantile(sorted, 0.95), 1e-12);
    assertEquals(7, Replications.quantile(new double[] {7}, 0.95));
  }

  @Test
  void leversAreThoseOfTheCatalogueEachOnce() {
    Set<String> paths = new HashSet<>();
    for (Levers.Block block : Levers.all()) {
      for (Lever lever : block.levers()) {
        assertTrue(paths.add(lever.path()), lever.path());
        assertTrue(lever.help().contains(lever.path()));
        assertFalse(lever.entry().about().isEmpty());
      }
    }
    assertTrue(Lever.live("site.leadership"));
    assertFalse(Lever.live("project.people"));
    assertFalse(Lever.live("facilitation.untilWeek"));
  }
}
