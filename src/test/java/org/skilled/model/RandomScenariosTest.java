package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.Practitioner;
import org.skilled.scenario.Scenario;

/**
 * What must hold anywhere in the parameter space. That no state leaves its range and that
 * everybody's flows of know-how add up is checked by the model itself at the end of every week, as
 * assertions are on.
 */
class RandomScenariosTest {
  private static final int SCENARIOS = 100;
  private static final double ROUNDING = 1e-9;

  @TempDir private static Path folder;

  private static long firstSeed() {
    return Long.getLong("skilled.seed", 20_140_301L);
  }

  @Test
  void everyScenarioRunsAndReportsWithinTheRangesThatAreDeclared() {
    assertTrue(Community.class.desiredAssertionStatus(), "the model does not check itself");
    RandomScenarios scenarios = new RandomScenarios(folder);
    int learnt = 0;
    int used = 0;
    for (long seed = firstSeed(); seed < firstSeed() + SCENARIOS; seed++) {
      RunOutput output = run(scenarios.of(seed), seed);
      inRange(Quantities.outcomes(), output.outcomes(), "seed " + seed);
      for (int week = 0; week < output.series()[0].length; week++) {
        inRange(Quantities.series(), inWeek(output, week), "seed " + seed + ", week " + week);
      }
      learnt += most("knowHow", output) > 0 ? 1 : 0;
      used += most("users", output) > 0 ? 1 : 0;
    }
    // Otherwise the test would show nothing.
    assertTrue(
        learnt >= SCENARIOS / 10,
        "seed " + firstSeed() + ": know-how came up in " + learnt + " scenarios only");
    assertTrue(
        used >= SCENARIOS / 50,
        "seed " + firstSeed() + ": the practice was used in " + used + " scenarios only");
  }

  @Test
  void withoutImprovementCyclesThereIsNothingToKnow() {
    RandomScenarios scenarios = new RandomScenarios(folder);
    for (long seed = firstSeed(); seed < firstSeed() + SCENARIOS / 4; seed++) {
      String where = "seed " + seed;
      Community community = atTheEnd(scenarios.of(seed, "cycles.perWeek", 0), seed);
      for (Practitioner person : community.people()) {
        for (Flow flow : Flow.values()) {
          assertEquals(
              0.0, Math.abs(community.knowHow().flows().total(person.index(), flow)), where);
        }
        assertEquals(0.0, community.knowHow().sum(person.index(), person.project().components()));
      }
    }
  }

  @Test
  void withoutTiesAndFacilitatorsOnlyOnesOwnWorkTeaches() {
    RandomScenarios scenarios = new RandomScenarios(folder);
    for (long seed = firstSeed(); seed < firstSeed() + SCENARIOS / 4; seed++) {
      Community community =
          atTheEnd(
              scenarios.of(
                  seed,
                  "network.meanDegree",
                  0,
                  "network.outsideDegree",
                  0,
                  "facilitation.facilitators",
                  0),
              seed);
      for (Practitioner person : community.people()) {
        for (Flow flow :
            List.of(
                Flow.OWN_DISCIPLINE,
                Flow.OTHER_DISCIPLINE,
                Flow.OTHER_PROJECT,
                Flow.OTHER_SITE,
                Flow.EVENTS)) {
          assertEquals(
              0.0,
              community.knowHow().flows().total(person.index(), flow),
              "seed " + seed + ", " + flow);
        }
      }
    }
  }

  private static Community atTheEnd(Scenario scenario, long seed) {
    LearningCommunity run = new LearningCommunity(scenario, null, seed, List.of());
    run.start();
    while (run.nextWeek()) {
      assertTrue(run.community().week() <= scenario.weeks());
    }
    return run.community();
  }

  /** A fault names the seed, which alone makes the scenario anew. */
  private static RunOutput run(Scenario scenario, long seed) {
    try {
      return Simulation.run(
          scenario, null, seed, names(Quantities.outcomes()), names(Quantities.series()));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("scenario and run of seed " + seed, e);
    }
  }

  private static List<String> names(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::selector).toList();
  }

  private static double[] inWeek(RunOutput output, int week) {
    double[] values = new double[output.series().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = output.series()[i][week];
    }
    return values;
  }

  private static double most(String series, RunOutput output) {
    double most = 0;
    for (double value : output.series()[names(Quantities.series()).indexOf(series)]) {
      most = Math.max(most, value);
    }
    return most;
  }

  private static void inRange(List<Quantity> quantities, double[] values, String where) {
    for (int i = 0; i < values.length; i++) {
      Quantity quantity = quantities.get(i);
      double value = values[i];
      assertTrue(
          Double.isFinite(value)
              && value >= quantity.min() - ROUNDING
              && value <= quantity.max() + ROUNDING,
          () -> where + ": " + quantity.selector() + " is " + value);
    }
  }
}
