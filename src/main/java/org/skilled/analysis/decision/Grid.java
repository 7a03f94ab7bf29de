package org.skilled.analysis.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;

/**
 * An outcome of every lever in every world with every replicate, without gaps.
 *
 * @param values {@code [lever][world][replicate]}
 * @param paired whether a replicate has the same luck for every lever and world
 * @param leftOut share of the runs that are left out, so that all levers stand on the same ones
 */
public record Grid(double[][][] values, boolean paired, double leftOut) {
  private static final double MOST_LEFT_OUT = 0.5;

  /**
   * The grid of an outcome. Where runs failed, whole worlds or replicates are left out for all
   * levers, each time the one with most failures, until none is missing.
   *
   * @throws InputException if that would leave out more than half of the runs, or leaves a single
   *     run of each lever
   */
  public static Grid of(Levers levers, Output output, boolean sharedLuck) {
    int labels = levers.labels().size();
    int worlds = levers.worldCount();
    int replicates = output.replicates();
    boolean[][] missing = new boolean[worlds][replicates];
    double[][][] all = new double[labels][worlds][];
    for (int l = 0; l < labels; l++) {
      for (int w = 0; w < worlds; w++) {
        all[l][w] = Arrays.copyOf(output.runs(levers.points()[l][w]), replicates);
        int there = output.runs(levers.points()[l][w]).length;
        for (int r = 0; r < replicates; r++) {
          missing[w][r] |= r >= there || !Double.isFinite(all[l][w][r]);
        }
      }
    }
    int[] keptWorlds = IntStream.range(0, worlds).toArray();
    int[] keptReplicates = IntStream.range(0, replicates).toArray();
    while (true) {
      int[] ws = keptWorlds;
      int[] rs = keptReplicates;
      int world = worst(ws, w -> missingShare(rs, r -> missing[w][r]));
      int replicate = worst(rs, r -> missingShare(ws, w -> missing[w][r]));
      double byWorld = ws.length == 0 ? 0 : missingShare(rs, r -> missing[world][r]);
      double byReplicate = rs.length == 0 ? 0 : missingShare(ws, w -> missing[w][replicate]);
      if (byWorld == 0 && byReplicate == 0) {
        break;
      }
      if (byWorld >= byReplicate) {
        keptWorlds = without(ws, world);
      } else {
        keptReplicates = without(rs, replicate);
      }
    }
    int kept = keptWorlds.length * keptReplicates.length;
    double leftOut = 1 - (double) kept / (worlds * replicates);
    if (leftOut > MOST_LEFT_OUT || kept < 2) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%s: only %,d of %,d runs of each intervention are there for all of them; a fair"
                  + " comparison needs at least half, and 2. Run those that failed again",
              output.name(),
              kept,
              worlds * replicates));
    }
    double[][][] values = new double[labels][keptWorlds.length][keptReplicates.length];
    for (int l = 0; l < labels; l++) {
      for (int w = 0; w < keptWorlds.length; w++) {
        for (int r = 0; r < keptReplicates.length; r++) {
          values[l][w][r] = all[l][keptWorlds[w]][keptReplicates[r]];
        }
      }
    }
    return new Grid(values, sharedLuck, leftOut);
  }

  private static int worst(int[] items, IntToDoubleFunction share) {
    int worst = items.length == 0 ? -1 : items[0];
    for (int item : items) {
      worst = share.applyAsDouble(item) > share.applyAsDouble(worst) ? item : worst;
    }
    return worst;
  }

  private static double missingShare(int[] items, IntPredicate missing) {
    return items.length == 0
        ? 0
        : (double) IntStream.of(items).filter(missing).count() / items.length;
  }

  private static int[] without(int[] items, int item) {
    return IntStream.of(items).filter(other -> other != item).toArray();
  }

  int levers() {
    return values.length;
  }

  public int worlds() {
    return values[0].length;
  }

  public int replicates() {
    return values[0][0].length;
  }

  /** Whether all values lie in [0,1]. */
  public boolean isShare() {
    return Arrays.stream(values)
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .allMatch(value -> value >= 0 && value <= 1);
  }

  /** Mean over replicates: {@code [lever][world]}. */
  double[][] worldMeans() {
    double[][] means = new double[levers()][worlds()];
    for (int l = 0; l < means.length; l++) {
      for (int w = 0; w < worlds(); w++) {
        means[l][w] = Arrays.stream(values[l][w]).average().orElseThrow();
      }
    }
    return means;
  }

  /** Mean over worlds: {@code [lever][replicate]}. */
  double[][] replicateMeans() {
    double[][] means = new double[levers()][replicates()];
    for (int l = 0; l < means.length; l++) {
      for (int r = 0; r < replicates(); r++) {
        for (int w = 0; w < worlds(); w++) {
          means[l][r] += values[l][w][r] / worlds();
        }
      }
    }
    return means;
  }
}
