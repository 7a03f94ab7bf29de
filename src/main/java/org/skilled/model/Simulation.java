package org.skilled.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.Scenario;

/** One run from start to end: a pure function of its arguments. */
public final class Simulation {
  /**
   * Version of the model's behaviour: it changes whenever the same parameters and seed give other
   * bits.
   */
  public static final String VERSION = "2";

  private Simulation() {}

  /**
   * Runs a scenario.
   *
   * @param imported the network read from files; needed if, and only if, the scenario's network is
   *     imported
   * @param seed any 64 bits
   * @param outcomes selectors of the end-of-run values wanted
   * @param series selectors of the weekly series wanted
   */
  public static RunOutput run(
      Scenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series) {
    LearningCommunity run = new LearningCommunity(scenario, imported, seed, series);
    run.start();
    while (run.nextWeek()) {
      // each call is a week
    }
    double[] values = outcomes.stream().mapToDouble(run.observation()::outcome).toArray();
    run.finish();
    return new RunOutput(values, run.observation().series());
  }
}
