package org.skilled.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Scenarios;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Manifest;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.scenario.ModelScenario;
import org.skilled.study.book.PointNames;

/** What all parts of a report look at: the results, read once. */
final class Facts {
  private final Results results;
  private final Simulator simulator;
  private final ModelScenario base;
  private final List<String> names;
  private final Commands commands;
  private final Map<String, double[][]> outcomes = new HashMap<>();

  Facts(Results results, Path folder, Simulator simulator) {
    this.results = results;
    this.simulator = simulator.of(results.experiment().scenario().model());
    this.base = results.experiment().scenario().resolve();
    this.names = PointNames.of(results.experiment().design(), results.points());
    this.commands = new Commands(folder);
  }

  Results results() {
    return results;
  }

  Experiment experiment() {
    return results.experiment();
  }

  Manifest manifest() {
    return results.manifest();
  }

  Commands commands() {
    return commands;
  }

  /** What the model is about and where it was published. */
  String published() {
    return Scenarios.named(base.model()).resolve().about();
  }

  /** What a design point is called. */
  String name(int point) {
    String name = names.get(point);
    return name.isEmpty() ? "the scenario as it is" : name;
  }

  Quantity quantity(String outcome) {
    return simulator.outcome(outcome, base);
  }

  /** Values of an outcome, {@code [point][replicate]}; NaN where a run failed. */
  double[][] values(String outcome) {
    return outcomes.computeIfAbsent(outcome, results::outcome);
  }
}
