package org.skilled.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Whether the best ways to divide a budget lie inside the simplex of all ways: the mean, over the
 * best third of divisions, of the smallest share that a division gives to anything, less its mean
 * over all divisions.
 *
 * <p>It is 0 if the outcome has nothing to do with the division, above 0 if the best divisions give
 * something to everything, and below 0 if they lie at edges and corners, where the smallest share
 * is 0. Divisions that do equally well at the border of the best third enter it in part.
 *
 * <p>The interval is that of the percentile bootstrap over replicates, which all divisions share.
 * Luck in the ranking draws the estimate towards 0, so that the statistic claims too little rather
 * than too much.
 */
public final class SimplexLean {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 20140314;
  private static final double TIE = 1e-12;

  private SimplexLean() {}

  /**
   * The effect, in O(divisions times replicates) for each of 1000 resamples. A replicate in which
   * any division has no value is left out.
   *
   * @param shares {@code [division][part]}, each row adding up to 1
   * @param values {@code [division][replicate]} of the outcome, larger being better
   */
  public static Effect of(double[][] shares, double[][] values) {
    double[] smallest =
        Arrays.stream(shares).mapToDouble(row -> Arrays.stream(row).min().orElseThrow()).toArray();
    int[] complete =
        IntStream.range(0, values[0].length)
            .filter(r -> Arrays.stream(values).allMatch(row -> Double.isFinite(row[r])))
            .toArray();
    int n = complete.length;
    if (n == 0) {
      return new Effect(0, Double.NaN, Double.NaN, Double.NaN);
    }
    double estimate = lean(smallest, sums(values, complete));
    if (n == 1) {
      return new Effect(1, estimate, Double.NaN, Double.NaN);
    }
    RandomGenerator random = new MersenneTwister(SEED);
    double[] resampled = new double[RESAMPLES];
    int[] drawn = new int[n];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int r = 0; r < n; r++) {
        drawn[r] = complete[random.nextInt(n)];
      }
      resampled[i] = lean(smallest, sums(values, drawn));
    }
    Arrays.sort(resampled);
    double low = Math.min(estimate, resampled[RESAMPLES / 40]);
    double high = Math.max(estimate, resampled[RESAMPLES - 1 - RESAMPLES / 40]);
    return new Effect(n, estimate, low, high);
  }

  private static double[] sums(double[][] values, int[] replicates) {
    double[] sums = new double[values.length];
    for (int d = 0; d < sums.length; d++) {
      for (int r : replicates) {
        sums[d] += values[d][r];
      }
    }
    return sums;
  }

  /** The statistic, for outcomes whose sums over replicates are given. */
  private static double lean(double[] smallest, double[] sums) {
    int[] order =
        IntStream.range(0, sums.length)
            .boxed()
            .sorted(Comparator.comparingDouble(d -> -sums[d]))
            .mapToInt(Integer::intValue)
            .toArray();
    double third = order.length / 3.0;
    double room = third;
    double best = 0;
    for (int from = 0; from < order.length && room > 0; ) {
      int to = endOfTie(order, sums, from);
      double tied = IntStream.range(from, to).mapToDouble(i -> smallest[order[i]]).sum();
      double part = Math.min(1, room / (to - from));
      best += part * tied;
      room -= part * (to - from);
      from = to;
    }
    return best / third - Arrays.stream(smallest).average().orElseThrow();
  }

  private static int endOfTie(int[] order, double[] sums, int from) {
    double first = sums[order[from]];
    int to = from + 1;
    while (to < order.length && first - sums[order[to]] <= TIE * Math.max(1, Math.abs(first))) {
      to++;
    }
    return to;
  }
}
