package org.skilled.experiment.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.Summary;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.StoreSize;

/**
 * A few runs of a plan, done to learn how long all take; their results are thrown away.
 *
 * <p>Java compiles what it has run often, so the first runs of a process may take ten times as long
 * as later ones. The same few runs are therefore done over and over until they get no faster, and
 * what counts is how long they took in the end; what the first ones took beyond that is told apart,
 * as every process pays it once.
 *
 * @param runs how many different runs were timed
 * @param failed how many of these failed
 * @param seconds mean time of a run on one thread once Java is warm, with its 95 % interval
 * @param warmUp seconds that the first runs took beyond that
 * @param size how much room runs take on disk
 */
public record Pilot(int runs, int failed, Summary seconds, double warmUp, StoreSize size) {
  private static final int MOST = 12;
  private static final int FEWEST = 4;
  private static final int FEWEST_SLOW = 2;
  private static final double SLOW_SECONDS = 3;

  /** A process gets faster for some seconds. */
  private static final double LEAST_SECONDS = 2;

  private static final double MOST_SECONDS = 6;

  /** Passes that are no faster than the best before them, before it is said to be warm. */
  private static final int STEADY_PASSES = 3;

  private static final double FASTER = 0.95;
  private static final int MOST_PASSES = 400;

  /**
   * Times runs from all over the plan, for some two to six seconds or four runs, whichever is
   * longer; two runs where one takes that long.
   *
   * @param candidates numbers of the runs to choose from, at least one
   * @param nanoseconds tells the time
   */
  public static Pilot of(
      RunPlan plan, Simulator simulator, int[] candidates, LongSupplier nanoseconds) {
    BlockRunner runner = new BlockRunner(plan, simulator);
    long start = nanoseconds.getAsLong();
    List<RunRecord> records = new ArrayList<>();
    List<List<Double>> times = new ArrayList<>();
    double best = Double.POSITIVE_INFINITY;
    int steady = 0;
    // The first run is for Java to read its classes.
    double first = timed(runner, plan, spread(candidates, 0), nanoseconds, new ArrayList<>());
    int fewest = first > SLOW_SECONDS ? FEWEST_SLOW : FEWEST;
    for (int pass = 0; pass < MOST_PASSES && steady < STEADY_PASSES; pass++) {
      double all = 0;
      for (int i = 0; i < Math.min(MOST, candidates.length); i++) {
        boolean late = since(start, nanoseconds) > MOST_SECONDS;
        if (late && (pass > 0 || i >= fewest)) {
          steady = STEADY_PASSES;
          break;
        }
        if (pass == 0) {
          times.add(new ArrayList<>());
        }
        double time = timed(runner, plan, spread(candidates, i), nanoseconds, records);
        times.get(i).add(time);
        all += time;
      }
      boolean early = since(start, nanoseconds) < LEAST_SECONDS;
      steady += early || all < FASTER * best ? 0 : 1;
      best = Math.min(best, all);
    }
    double[] seconds = times.stream().mapToDouble(Pilot::late).toArray();
    double warmUp = Math.max(0, first - seconds[0]);
    for (int i = 0; i < seconds.length; i++) {
      for (double time : times.get(i).subList(0, times.get(i).size() / 2)) {
        warmUp += Math.max(0, time - seconds[i]);
      }
    }
    List<RunRecord> distinct = records.subList(0, seconds.length);
    return new Pilot(
        seconds.length,
        (int) distinct.stream().filter(record -> !record.ok()).count(),
        Summary.of(seconds, 0, Double.POSITIVE_INFINITY),
        warmUp,
        StoreSize.of(distinct, plan.experiment().outcomes(), plan.experiment().series()));
  }

  /** The median of the later half of the times of a run, when Java was warm. */
  private static double late(List<Double> times) {
    double[] later =
        IntStream.range(times.size() / 2, times.size()).mapToDouble(times::get).toArray();
    return Quantiles.of(later, 0.5)[0];
  }

  private static double timed(
      BlockRunner runner, RunPlan plan, int run, LongSupplier nanoseconds, List<RunRecord> into) {
    long before = nanoseconds.getAsLong();
    RunSpec spec = plan.run(run);
    into.add(runner.record(spec, plan.scenario(spec.point())));
    return since(before, nanoseconds);
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
