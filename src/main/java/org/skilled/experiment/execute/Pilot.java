package org.skilled.experiment.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.skilled.analysis.Summary;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.StoreSize;

/**
 * A few runs of a plan, done to learn how long all take; their results are thrown away.
 *
 * @param runs how many were timed
 * @param failed how many of these failed
 * @param seconds mean time of a run on one thread, with its 95 % interval
 * @param size how much room runs take on disk
 */
public record Pilot(int runs, int failed, Summary seconds, StoreSize size) {
  private static final int MOST = 30;
  private static final int FEWEST = 4;
  private static final int FEWEST_SLOW = 2;
  private static final double SLOW_SECONDS = 3;
  private static final double WARM_UP_SECONDS = 0.7;
  private static final int MOST_WARM_UP = 40;
  private static final double TIMED_SECONDS = 2;

  /**
   * Times runs from all over the plan, for some three seconds or four runs, whichever is longer;
   * two runs where one takes that long.
   *
   * @param candidates numbers of the runs to choose from, at least one
   * @param nanoseconds tells the time
   */
  public static Pilot of(
      RunPlan plan, Simulator simulator, int[] candidates, LongSupplier nanoseconds) {
    BlockRunner runner = new BlockRunner(plan, simulator);
    // The first runs are slow, as Java compiles what it has run often.
    long start = nanoseconds.getAsLong();
    for (int i = 0; i < MOST_WARM_UP && since(start, nanoseconds) < WARM_UP_SECONDS; i++) {
      run(runner, plan, spread(candidates, i));
    }
    int fewest = since(start, nanoseconds) > SLOW_SECONDS ? FEWEST_SLOW : FEWEST;
    List<RunRecord> records = new ArrayList<>();
    double[] seconds = new double[MOST];
    start = nanoseconds.getAsLong();
    while (records.size() < MOST
        && (records.size() < fewest || since(start, nanoseconds) < TIMED_SECONDS)) {
      long before = nanoseconds.getAsLong();
      records.add(run(runner, plan, spread(candidates, records.size())));
      seconds[records.size() - 1] = since(before, nanoseconds);
    }
    List<String> outcomes = plan.experiment().outcomes();
    int failed = (int) records.stream().filter(record -> !record.ok()).count();
    return new Pilot(
        records.size(),
        failed,
        Summary.of(Arrays.copyOf(seconds, records.size()), 0, Double.POSITIVE_INFINITY),
        StoreSize.of(records, outcomes, plan.experiment().series()));
  }

  private static RunRecord run(BlockRunner runner, RunPlan plan, int run) {
    RunSpec spec = plan.run(run);
    return runner.record(spec, plan.scenario(spec.point()));
  }

  /** Far from those before it: the sequence of van der Corput over the candidates. */
  private static int spread(int[] candidates, int index) {
    double share = 0;
    double digit = 0.5;
    for (int rest = index; rest > 0; rest /= 2) {
      share += digit * (rest % 2);
      digit /= 2;
    }
    return candidates[(int) (share * candidates.length)];
  }

  private static double since(long start, LongSupplier nanoseconds) {
    return (nanoseconds.getAsLong() - start) / 1e9;
  }
}
