package org.skilled.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Goals;
import org.skilled.analysis.calibration.Trials;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.execute.RunPool;

/**
 * Runs parameter sets, arm after arm, and judges them by the targets.
 *
 * <p>A set whose arms so far put it beyond the bound already is not run in further arms: its
 * distance could only grow, so nothing is lost but its exact value.
 */
final class SetRunner {
  private final Calibration calibration;
  private final SetPlans plans;
  private final RunPool pool;
  private final Meter meter;

  SetRunner(Calibration calibration, SetPlans plans, RunPool pool, Meter meter) {
    this.calibration = calibration;
    this.plans = plans;
    this.pool = pool;
    this.meter = meter;
  }

  /**
   * Runs and judges sets.
   *
   * @param goals ranges, one a target
   * @param bound distance beyond which a set may be given up
   * @return one score a set, in order; null if stopped
   */
  @Nullable List<Trials.Score> score(List<double[]> sets, long[] luck, Goals goals, double bound) {
    List<SetRuns> runs = sets.stream().map(set -> new SetRuns(set, plans.outcomes())).toList();
    int[] alive = within(bound, goals, runs, IntStream.range(0, sets.size()).toArray());
    meter.skip(sets.size() - alive.length, calibration.arms().size());
    for (int a = 0; a < calibration.arms().size(); a++) {
      if (!run(calibration.arms().get(a), sets, luck, runs, alive)) {
        return null;
      }
      int[] next = within(bound, goals, runs, alive);
      meter.skip(alive.length - next.length, calibration.arms().size() - a - 1);
      alive = next;
    }
    boolean[] whole = new boolean[sets.size()];
    for (int set : alive) {
      whole[set] = true;
    }
    List<Trials.Score> scores = new ArrayList<>(sets.size());
    for (int s = 0; s < sets.size(); s++) {
      double[] statistics = statistics(runs.get(s));
      double distance = whole[s] ? goals.distance(statistics) : Double.POSITIVE_INFINITY;
      scores.add(new Trials.Score(distance, statistics));
    }
    return scores;
  }

  private boolean run(Arm arm, List<double[]> sets, long[] luck, List<SetRuns> runs, int[] alive) {
    if (alive.length == 0) {
      return true;
    }
    List<double[]> chosen = IntStream.of(alive).mapToObj(sets::get).toList();
    long[] chosenLuck = IntStream.of(alive).mapToLong(set -> luck[set]).toArray();
    RunPlan plan = plans.plan(arm, chosen, chosenLuck);
    meter.reused(plan.runs() - pool.missing(plan));
    RunRecord[][] records = pool.runs(plan, meter::done);
    if (records == null) {
      return false;
    }
    for (int i = 0; i < alive.length; i++) {
      runs.get(alive[i]).add(arm.name(), records[i]);
      meter.note(records[i]);
    }
    return true;
  }

  private int[] within(double bound, Goals goals, List<SetRuns> runs, int[] alive) {
    return IntStream.of(alive)
        .filter(set -> goals.distance(statistics(runs.get(set)), known(runs.get(set))) <= bound)
        .toArray();
  }

  private boolean[] known(SetRuns runs) {
    boolean[] known = new boolean[calibration.targets().size()];
    for (int t = 0; t < known.length; t++) {
      known[t] = runs.has(calibration.targets().get(t).statistic().arms());
    }
    return known;
  }

  private double[] statistics(SetRuns runs) {
    boolean[] known = known(runs);
    double[] statistics = new double[known.length];
    for (int t = 0; t < known.length; t++) {
      statistics[t] = known[t] ? calibration.targets().get(t).statistic().of(runs) : Double.NaN;
    }
    return statistics;
  }
}
