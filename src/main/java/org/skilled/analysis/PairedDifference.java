package org.skilled.analysis;

import java.util.Arrays;

/**
 * The mean of paired differences with its 95 % interval: Student's t, made cautious where more than
 * half of the pairs agree.
 *
 * <p>If all or nearly all differences are the same, as when a rare outcome comes about in neither
 * arm, their spread says little about the pairs not seen, and t claims far too much. Then two
 * imagined pairs join the sample, as Agresti and Min propose for matched proportions: one without
 * any difference, and one divided evenly between the largest differences possible either way.
 *
 * <p>Source: A. Agresti and Y. Min (2005), Simple improved confidence intervals for comparing
 * matched proportions, Statistics in Medicine 24:729-740, doi:10.1002/sim.1781. Their interval is
 * for differences of -1, 0 and 1; here it is used for all bounded differences. The half-width uses
 * t in place of the normal quantile, which is wider.
 */
public final class PairedDifference {
  private static final int IMAGINED = 2;

  private PairedDifference() {}

  /** The effect with its 95 % interval; see {@link #of(double[], double, double)}. */
  public static Effect of(double[] differences, double widest) {
    return of(differences, widest, Interval.LEVEL);
  }

  /**
   * The effect in O(n log n). Differences that are NaN or infinite are left out.
   *
   * @param differences one for each replicate
   * @param widest largest possible size of a difference; infinite if unbounded, which leaves plain
   *     t
   * @param level of the interval, in (0,1)
   */
  public static Effect of(double[] differences, double widest, double level) {
    if (!(widest > 0)) {
      throw new IllegalArgumentException("widest is " + widest + "; it must be above 0");
    }
    double[] seen = Arrays.stream(differences).filter(Double::isFinite).sorted().toArray();
    int n = seen.length;
    if (n == 0) {
      return new Effect(0, Double.NaN, Double.NaN, Double.NaN);
    }
    double mean = mean(seen);
    if (n == 1) {
      return new Effect(1, mean, Double.NaN, Double.NaN);
    }
    boolean cautious = isCautious(seen, widest);
    double quantile = Interval.studentQuantile(n - 1, level);
    double squares = 0;
    for (double difference : seen) {
      squares += difference * difference;
    }
    double[] bounds =
        cautious
            ? bounds(n + IMAGINED, mean * n, squares + widest * widest, quantile)
            : bounds(n, mean * n, squares, quantile);
    double low = Math.max(-widest, Math.min(mean, bounds[0]));
    double high = Math.min(widest, Math.max(mean, bounds[1]));
    return new Effect(n, mean, low, high);
  }

  /**
   * Whether more than half of two or more bounded differences agree, so that pairs are imagined.
   */
  public static boolean isCautious(double[] differences, double widest) {
    double[] seen = Arrays.stream(differences).filter(Double::isFinite).sorted().toArray();
    return Double.isFinite(widest) && seen.length > 1 && 2 * commonest(seen) > seen.length;
  }

  private static double[] bounds(int n, double sum, double squares, double quantile) {
    double mean = sum / n;
    double variance = Math.max(0, squares - n * mean * mean) / (n - 1);
    double half = quantile * Math.sqrt(variance / n);
    return new double[] {mean - half, mean + half};
  }

  /** Rounding of the sum must not carry the mean out of the sample. */
  private static double mean(double[] sorted) {
    double mean = Arrays.stream(sorted).sum() / sorted.length;
    return Math.max(sorted[0], Math.min(sorted[sorted.length - 1], mean));
  }

  /** How often the commonest value occurs. */
  private static int commonest(double[] sorted) {
    int most = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        most = Math.max(most, i - from);
        from = i;
      }
    }
    return most;
  }
}
