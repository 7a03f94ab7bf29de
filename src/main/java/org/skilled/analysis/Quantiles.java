package org.skilled.analysis;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Quantiles of a sample by linear interpolation between order statistics (type 7, the default of R
 * and NumPy).
 *
 * <p>Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The
 * American Statistician 50:361-365, doi:10.1080/00031305.1996.10473566.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The quantiles asked for, in that order; all NaN if no value is finite.
   *
   * @param values the sample; values that are NaN or infinite are left out
   * @param shares each in [0,1]: 0.5 is the median
   */
  public static double[] of(double[] values, double... shares) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(sorted);
    double[] quantiles = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      quantiles[i] = quantile(sorted, shares[i], percentile);
    }
    return quantiles;
  }

  private static double quantile(double[] sorted, double share, Percentile percentile) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a quantile's share must lie in [0,1] but is " + share);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    // The library takes percentages above 0 only.
    return share == 0 ? sorted[0] : percentile.evaluate(100 * share);
  }
}
