package org.skilled.patterns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.Finding;
import org.skilled.finding.Judged;
import org.skilled.finding.ShippedFindings;

/**
 * Runs of the findings' experiments in memory. Experiments have points in common, such as the
 * default scenario; by its identity a run is done once for all of them.
 */
final class PairedRuns {
  static final List<Experiment> SHIPPED = ShippedFindings.read(Simulator.LEARNING_COMMUNITY);

  private static final List<String> OUTCOMES =
      SHIPPED.stream()
          .flatMap(experiment -> finding(experiment).claims().stream())
          .map(Claim::outcome)
          .distinct()
          .toList();
  private static final Map<RunId, double[]> DONE = new ConcurrentHashMap<>();

  private PairedRuns() {}

  /** The finding of a shipped experiment, which has one. */
  static Finding finding(Experiment experiment) {
    Finding finding = experiment.finding();
    if (finding == null) {
      throw new AssertionError(experiment.name() + " has no finding");
    }
    return finding;
  }

  /** Judges the finding of an experiment, with as many pairs as its file asks for. */
  static Judged judge(Experiment experiment) {
    RunPlan plan = RunPlan.of(experiment, Simulator.LEARNING_COMMUNITY.version());
    double[][] runs =
        IntStream.range(0, plan.runs())
            .parallel()
            .mapToObj(run -> outcomes(plan, plan.run(run)))
            .toArray(double[][]::new);
    int replications = experiment.replications();
    return Judged.of(
        experiment,
        Simulator.LEARNING_COMMUNITY,
        selector -> {
          int outcome = OUTCOMES.indexOf(selector);
          double[][] values = new double[plan.points().size()][replications];
          for (int run = 0; run < runs.length; run++) {
            values[run / replications][run % replications] = runs[run][outcome];
          }
          return values;
        });
  }

  private static double[] outcomes(RunPlan plan, RunSpec run) {
    return DONE.computeIfAbsent(
        run.id(),
        id ->
            Simulator.LEARNING_COMMUNITY
                .run(plan.scenario(run.point()), null, run.seed(), OUTCOMES, List.of())
                .outcomes());
  }
}
