package org.skilled.library;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skilled.analysis.Summary;
import org.skilled.model.Simulation;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/** Runs of scenarios on the same seeds, compared pair by pair. */
final class Pairs {
  /** Runs of the scenarios that ship, each done once however often they are compared. */
  private static final Map<String, double[][]> DONE = new ConcurrentHashMap<>();

  private static final List<String> OUTCOMES = List.of("lateUsers", "sustained", "achievedWeek");

  private Pairs() {}

  /** What the first scenario that ships has more than the second of an outcome. */
  static Summary more(String first, String second, String outcome, int pairs) {
    int which = OUTCOMES.indexOf(outcome);
    double[][] one = runs(first, pairs);
    double[][] other = runs(second, pairs);
    double weeks = ScenarioDocument.named(first).resolve().weeks();
    return difference(one[which], other[which], outcome.endsWith("Week") ? weeks : 1);
  }

  private static double[][] runs(String scenario, int runs) {
    return DONE.computeIfAbsent(
        scenario + " " + runs,
        key -> outcomes(ScenarioDocument.named(scenario).resolve(), OUTCOMES, runs));
  }

  /** Outcomes of runs of seeds 1, 2, ...: {@code [outcome][run]}. */
  static double[][] outcomes(Scenario scenario, List<String> outcomes, int runs) {
    double[][] values = new double[outcomes.size()][runs];
    for (int run = 0; run < runs; run++) {
      double[] result = Simulation.run(scenario, null, run + 1, outcomes, List.of()).outcomes();
      for (int i = 0; i < result.length; i++) {
        values[i][run] = result[i];
      }
    }
    return values;
  }

  /**
   * Mean and 95 % interval of what the first has more than the second.
   *
   * @param range largest possible value of the outcome, whose smallest is 0
   */
  static Summary difference(double[] first, double[] second, double range) {
    double[] more = new double[first.length];
    for (int i = 0; i < more.length; i++) {
      more[i] = first[i] - second[i];
    }
    return Summary.of(more, -range, range);
  }
}
