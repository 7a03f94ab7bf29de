package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.classic.Classics;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.RunOutput;
import org.skilled.model.Simulation;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;

/**
 * A model that experiments can run: a pure function from parameters and seed to what it reports.
 */
@FunctionalInterface
public interface Simulator {
  /** The learning community. */
  Simulator LEARNING_COMMUNITY =
      (scenario, imported, seed, outcomes, series) ->
          Simulation.run((Scenario) scenario, imported, seed, outcomes, series);

  /**
   * Runs a scenario; may be called from several threads at once.
   *
   * @param imported the network read from files, if the scenario's network is imported
   * @param seed any 64 bits
   * @param outcomes selectors of the end-of-run values wanted
   * @param series selectors of the weekly series wanted
   */
  RunOutput run(
      ModelScenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series);

  /** The simulator for scenarios of the model of this name: a published one, or else this. */
  default Simulator of(String model) {
    return Scenarios.isClassic(model) ? new ClassicSimulator<>(Classics.named(model)) : this;
  }

  /** Version of the model's behaviour: part of each run's identity. */
  default String version() {
    return Simulation.VERSION;
  }

  /** The outcomes that an experiment reports if its file names none. */
  default List<Quantity> outcomes() {
    return Quantities.outcomes();
  }

  /** The series that scenarios of this model have, by the end of each week or period. */
  default List<Quantity> series() {
    return Quantities.series();
  }

  /**
   * The outcome that this selector names.
   *
   * @throws org.skilled.problem.InputException if there is none
   */
  default Quantity outcome(String selector, ModelScenario scenario) {
    return Quantities.outcome(selector, (Scenario) scenario);
  }

  /** As {@link #outcome}, for weekly series. */
  default Quantity series(String selector, ModelScenario scenario) {
    return Quantities.series(selector, (Scenario) scenario);
  }
}
