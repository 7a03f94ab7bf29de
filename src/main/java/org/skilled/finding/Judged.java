package org.skilled.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.finding.Assessment;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.Finding;
import org.skilled.experiment.finding.FindingResult;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.scenario.ModelScenario;

/**
 * A finding as judged by the runs of its experiment.
 *
 * @param experiment the experiment
 * @param result the verdicts
 * @param means what was compared, for each outcome that claims are about
 */
public record Judged(Experiment experiment, FindingResult result, List<Compared> means) {
  public Judged {
    means = List.copyOf(means);
  }

  /** The design points compared in one outcome. */
  public record Compared(Quantity outcome, List<Assessment.PointMean> points) {
    public Compared {
      points = List.copyOf(points);
    }
  }

  /**
   * Judges the finding of an experiment by its results folder.
   *
   * @throws org.skilled.problem.InputException if the folder holds no results that can be read
   * @throws IllegalArgumentException if the experiment has no finding
   */
  public static Judged of(Path folder, Simulator simulator) {
    try (Results results = Results.open(folder, simulator)) {
      return of(results.experiment(), simulator, results::outcome);
    }
  }

  /**
   * Judges the finding of an experiment by outcomes at hand.
   *
   * @param outcomes values {@code [point][replicate]}, by selector
   */
  public static Judged of(
      Experiment experiment, Simulator simulator, Function<String, double[][]> outcomes) {
    Finding finding = finding(experiment);
    ModelScenario base = experiment.scenario().resolve();
    Simulator own = simulator.of(base.model());
    Map<String, double[][]> read = new HashMap<>();
    Function<String, Quantity> quantities = selector -> own.outcome(selector, base);
    Assessment assessment =
        new Assessment(
            experiment.design().paths(),
            experiment.design().points(experiment.seed()),
            quantities,
            selector -> read.computeIfAbsent(selector, outcomes));
    List<Compared> means = new ArrayList<>();
    for (String outcome : finding.claims().stream().map(Claim::outcome).distinct().toList()) {
      means.add(new Compared(quantities.apply(outcome), assessment.compared(finding, outcome)));
    }
    return new Judged(experiment, assessment.judge(finding), means);
  }

  /** The finding of an experiment that has one. */
  static Finding finding(Experiment experiment) {
    Finding finding = experiment.finding();
    if (finding == null) {
      throw new IllegalArgumentException(experiment.name() + " puts no finding to the test");
    }
    return finding;
  }
}
