package org.skilled.analysis;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Half-widths and bounds of 95 % intervals of a mean. */
final class Interval {
  /** 0.975 quantile of the standard normal distribution. */
  private static final double NORMAL_QUANTILE = 1.959963984540054;

  /**
   * The quantile depends on n alone and costs microseconds, and tables ask for few different n very
   * often.
   */
  private static final ConcurrentMap<Integer, Double> STUDENT_QUANTILES = new ConcurrentHashMap<>();

  private Interval() {}

  /** 0.975 quantile of Student's t with {@code degreesOfFreedom} of at least 1. */
  static double studentQuantile(int degreesOfFreedom) {
    return STUDENT_QUANTILES.computeIfAbsent(
        degreesOfFreedom, df -> new TDistribution(null, df).inverseCumulativeProbability(0.975));
  }

  /**
   * Wilson's score interval of a share.
   *
   * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical
   * inference, Journal of the American Statistical Association 22:209-212,
   * doi:10.1080/01621459.1927.10502953.
   *
   * @param share observed share in [0,1]
   * @param n number of observations, at least 1
   * @return lower and upper bound, both in [0,1]
   */
  static double[] wilson(double share, int n) {
    double z2 = NORMAL_QUANTILE * NORMAL_QUANTILE;
    double scale = 1 / (1 + z2 / n);
    double centre = scale * (share + z2 / (2.0 * n));
    double half = scale * NORMAL_QUANTILE * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    // At a share of 0 or 1 the bound is exact in theory; rounding must not move it off.
    double low = share == 0 ? 0 : Math.max(0, centre - half);
    double high = share == 1 ? 1 : Math.min(1, centre + half);
    return new double[] {low, high};
  }
}
