package org.skilled.experiment.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
 * @param seconds mean time of a run beside as many others as there are threads, once Java is warm,
 *     with its 95 % interval
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
   * <p>As many are done at once as later will be: threads share the processor's caches, memory and
   * clock, and Java's compiler, so that a run takes longer beside others than alone.
   *
   * @param candidates numbers of the runs to choose from, at least one
   * @param threads how many runs are done at once, at least 1
   * @param nanoseconds tells the time
   */
  public static Pilot of(
      RunPlan plan, Simulator simulator, int[] candidates, int threads, LongSupplier nanoseconds) {
    BlockRunner runner = new BlockRunner(plan, simulator);
    long start = nanoseconds.getAsLong();
    // The first run is for Java to read its classes.
    Timed first = timed(runner, plan, spread(candidates, 0), nanoseconds);
    int fewest = first.seconds() > SLOW_SECONDS ? FEWEST_SLOW : FEWEST;
    int most = Math.min(MOST, candidates.length);
    int atOnce = Math.max(1, threads);
    List<RunRecord> records = new ArrayList<>();
    List<List<Double>> times = new ArrayList<>();
    double best = Double.POSITIVE_INFINITY;
    int steady = 0;
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    try {
      for (int pass = 0; pass < MOST_PASSES && steady < STEADY_PASSES; pass++) {
        double all = 0;
        for (int from = 0; from < most; from += atOnce) {
          boolean late = since(start, nanoseconds) > MOST_SECONDS;
          if (late && (pass > 0 || from >= fewest)) {
            steady = STEADY_PASSES;
            break;
          }
          int last = late ? Math.min(most, Math.max(fewest, from + 1)) : most;
          List<Timed> done =
              together(runner, plan, candidates, from, last, atOnce, workers, nanoseconds);
          for (int i = 0; i < Math.min(atOnce, last - from); i++) {
            if (pass == 0) {
              times.add(new ArrayList<>());
              records.add(done.get(i).record());
            }
            times.get(from + i).add(done.get(i).seconds());
            all += done.get(i).seconds();
          }
        }
        boolean early = since(start, nanoseconds) < LEAST_SECONDS;
        steady += early || all < FASTER * best ? 0 : 1;
        best = Math.min(best, all);
      }
    } finally {
      workers.shutdownNow();
    }
    double[] seconds = times.stream().mapToDouble(Pilot::late).toArray();
    double warmUp = 0;
    for (int i = 0; i < seconds.length; i++) {
      for (double time : times.get(i).subList(0, times.get(i).size() / 2)) {
        warmUp += Math.max(0, time - seconds[i]);
      }
    }
    return new Pilot(
        seconds.length,
        (int) records.stream().filter(record -> !record.ok()).count(),
        Summary.of(seconds, 0, Double.POSITIVE_INFINITY),
        Math.max(0, first.seconds() - seconds[0]) + warmUp / atOnce,
        StoreSize.of(records, plan.experiment().outcomes(), plan.experiment().series()));
  }

  /** A run, and how long it took. */
  private record Timed(RunRecord record, double seconds) {}

  /**
   * The runs from one to another, and where these are fewer than the threads, the same once more,
   * so that all threads are at work.
   */
  private static List<Timed> together(
      BlockRunner runner,
      RunPlan plan,
      int[] candidates,
      int from,
      int to,
      int atOnce,
      ExecutorService workers,
      LongSupplier nanoseconds) {
    int different = Math.min(atOnce, to - from);
    List<CompletableFuture<Timed>> asked =
        IntStream.range(0, atOnce)
            .map(i -> spread(candidates, from + i % different))
            .mapToObj(
                run ->
                    CompletableFuture.supplyAsync(
                        () -> timed(runner, plan, run, nanoseconds), workers))
            .toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }

  /** The median of the later half of the times of a run, when Java was warm. */
  private static double late(List<Double> times) {
    double[] later =
        IntStream.range(times.size() / 2, times.size()).mapToDouble(times::get).toArray();
    return Quantiles.of(later, 0.5)[0];
  }

  private static Timed timed(BlockRunner runner, RunPlan plan, int run, LongSupplier nanoseconds) {
    long before = nanoseconds.getAsLong();
    RunSpec spec = plan.run(run);
    RunRecord record = runner.record(spec, plan.scenario(spec.point()));
    return new Timed(record, since(before, nanoseconds));
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
