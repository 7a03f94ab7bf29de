package org.skilled.analysis.sensitivity;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;

/**
 * The bootstrap: how an index would differ had other blocks of the same design been drawn (B. Efron
 * 1979, doi:10.1214/aos/1176344552). What is drawn depends on the seed and the number of the
 * resample alone, so resamples may be worked on by any number of threads.
 */
public final class Resampling {
  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Resampling() {}

  /** How often each of {@code blocks} blocks is taken when as many are drawn with replacement. */
  public static int[] counts(long seed, int resample, int blocks) {
    RandomGenerator random = new Well19937c(seed + GOLDEN * (resample + 1L));
    int[] counts = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      counts[random.nextInt(blocks)]++;
    }
    return counts;
  }

  /**
   * Works out all resamples, on as many threads as there are processors.
   *
   * @param statistic gives the indices of resample r, for r from 0; must not depend on others
   * @return {@code [resample][index]}
   */
  public static double[][] all(int resamples, IntFunction<double[]> statistic) {
    return IntStream.range(0, resamples).parallel().mapToObj(statistic).toArray(double[][]::new);
  }

  /** The estimate with its percentile interval over the finite resamples of an index. */
  public static Estimate percentile(double value, double[][] resamples, int index) {
    double[] sorted =
        Arrays.stream(resamples)
            .mapToDouble(resample -> resample[index])
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (sorted.length < 2 || Double.isNaN(value)) {
      return Estimate.bare(value);
    }
    return new Estimate(value, quantile(sorted, LOWER), quantile(sorted, UPPER));
  }

  /**
   * The estimate with an interval of 1.96 standard deviations of the resamples either way: of the
   * intervals that were tried, it covers best where an index is a ratio of means (see {@code
   * docs/analysis/variance.md}).
   */
  public static Estimate normal(double value, double[][] resamples, int index) {
    double error = deviation(resamples, index);
    return Double.isNaN(error) ? Estimate.bare(value) : Estimate.normal(value, error);
  }

  /** Standard deviation of an index over its finite resamples; NaN with fewer than two. */
  public static double deviation(double[][] resamples, int index) {
    double[] finite =
        Arrays.stream(resamples)
            .mapToDouble(resample -> resample[index])
            .filter(Double::isFinite)
            .toArray();
    if (finite.length < 2) {
      return Double.NaN;
    }
    double mean = Arrays.stream(finite).sum() / finite.length;
    double squares = 0;
    for (double value : finite) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (finite.length - 1));
  }

  /** A quantile of sorted numbers, between neighbours in a straight line. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
