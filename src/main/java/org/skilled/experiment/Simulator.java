package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.RunOutput;
import org.skilled.model.Simulation;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.Scenario;

/**
 * A model that experiments can run: a pure function from parameters and seed to what it reports.
 */
@FunctionalInterface
public interface Simulator {
  /** The learning community. */
  Simulator LEARNING_COMMUNITY = Simulation::run;

  /**
   * Runs a scenario; may be called from several threads at once.
   *
   * @param imported the network read from files, if the scenario's network is imported
   * @param seed any 64 bits
   * @param outcomes selectors of the end-of-run values wanted
   * @param series selectors of the weekly series wanted
   */
  RunOutput run(
      Scenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series);

  /** Version of the model's behaviour: part of each run's identity. */
  default String version() {
    return Simulation.VERSION;
  }

  /** The outcomes that an experiment reports if its file names none. */
  default List<Quantity> outcomes() {
    return Quantities.outcomes();
  }

  /**
   * The outcome that this selector names.
   *
   * @throws org.skilled.problem.InputException if there is none
   */
  default Quantity outcome(String selector, Scenario scenario) {
    return Quantities.outcome(selector, scenario);
  }

  /** As {@link #outcome}, for weekly series. */
  default Quantity series(String selector, Scenario scenario) {
    return Quantities.series(selector, scenario);
  }
}
