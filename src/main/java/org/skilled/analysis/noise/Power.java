package org.skilled.analysis.noise;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The chance that a two-sided test at 5 % sees a difference between two points.
 *
 * <p>For numbers, Student's test, whose power is that of the noncentral t distribution; for shares,
 * that of the difference of arcsines of roots (J. Cohen 1988, Statistical Power Analysis for the
 * Behavioral Sciences, doi:10.4324/9780203771587).
 */
public final class Power {
  private static final double UPPER = 0.975;
  private static final int STEPS = 400;
  private static final double REACH = 9;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Power() {}

  /**
   * Of two means of {@code n} runs each, all with luck of their own.
   *
   * @param n runs a point, at least 2
   * @param difference between the points' true means
   * @param deviation standard deviation of a run at a point
   */
  public static double unpaired(int n, double difference, double deviation) {
    return student(2 * n - 2, difference / (deviation * Math.sqrt(2.0 / n)));
  }

  /**
   * Of two means of {@code n} runs, pair by pair with the same luck.
   *
   * @param deviation standard deviation of the difference within a pair
   */
  public static double paired(int n, double difference, double deviation) {
    return student(n - 1, difference / (deviation / Math.sqrt(n)));
  }

  /**
   * Of two shares that lie half of the difference to either side of a share, each of {@code n} runs
   * with luck of their own.
   */
  public static double shares(int n, double difference, double share) {
    double low = Math.max(0, share - Math.abs(difference) / 2);
    double high = Math.min(1, share + Math.abs(difference) / 2);
    double apart = 2 * (StrictMath.asin(Math.sqrt(high)) - StrictMath.asin(Math.sqrt(low)));
    double quantile = NORMAL.inverseCumulativeProbability(UPPER);
    double shift = apart * Math.sqrt(n / 2.0);
    return phi(shift - quantile) + phi(-shift - quantile);
  }

  /** Over the estimated deviation, whose square is chi-square distributed. */
  private static double student(int freedom, double shift) {
    if (!Double.isFinite(shift)) {
      return Double.isNaN(shift) ? 0 : 1;
    }
    double critical = new TDistribution(null, freedom).inverseCumulativeProbability(UPPER);
    ChiSquaredDistribution chi = new ChiSquaredDistribution(null, freedom);
    double reach = REACH / Math.sqrt(2.0 * freedom);
    double from = Math.max(0, 1 - reach);
    double step = (1 + reach - from) / STEPS;
    double power = 0;
    // The middle of each step, so that no density at 0 is asked for.
    for (int i = 0; i < STEPS; i++) {
      double ratio = from + (i + 0.5) * step;
      double density = 2 * freedom * ratio * chi.density(freedom * ratio * ratio);
      double seen = phi(shift - critical * ratio) + phi(-shift - critical * ratio);
      power += seen * density * step;
    }
    return Math.min(1, power);
  }

  private static double phi(double z) {
    return NORMAL.cumulativeProbability(z);
  }
}
