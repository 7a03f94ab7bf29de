package org.skilled.analysis.sensitivity;

import org.skilled.analysis.Estimate;

/** Partial rank correlation of one input with the output, given all other inputs. */
final class PartialRank {
  /** Nearer to 1 than this, Fisher's scale has no end. */
  private static final double LARGEST = 1 - 1e-12;

  private PartialRank() {}

  /**
   * The index and its interval.
   *
   * @param fit the fit of ranks
   * @param quantile of the distribution of the estimate over its error
   */
  static Estimate of(LinearFit fit, LentRanks lent, int input, double quantile) {
    return of(fit, fit.ownPart(input), lent, input, quantile);
  }

  /**
   * The same, with the input's own part known.
   *
   * @param own as {@link LinearFit#ownPart} gives it; not changed
   */
  static Estimate of(LinearFit fit, double[] own, LentRanks lent, int input, double quantile) {
    double coefficient = fit.coefficients()[input];
    double ownVariance = 1 / fit.inverse()[input][input];
    double[] x = own.clone();
    double[] y = fit.residuals().clone();
    for (int row = 0; row < x.length; row++) {
      x[row] *= ownVariance;
      y[row] += coefficient * x[row];
    }
    double sdX = Math.sqrt(LinearFit.dot(x, x) / x.length);
    double sdY = Math.sqrt(LinearFit.dot(y, y) / y.length);
    if (sdY == 0) {
      return Estimate.correlation(0, Double.POSITIVE_INFINITY);
    }
    for (int row = 0; row < x.length; row++) {
      x[row] /= sdX;
      y[row] /= sdY;
    }
    double raw = LinearFit.dot(x, y) / x.length;
    double correlation = Math.max(-LARGEST, Math.min(LARGEST, raw));
    double[] slope = new double[x.length];
    double[] influence = new double[x.length];
    for (int row = 0; row < x.length; row++) {
      slope[row] = (x[row] - correlation * y[row]) / sdY;
      influence[row] = x[row] * y[row] - correlation / 2 * (x[row] * x[row] + y[row] * y[row]);
    }
    lent.addTo(influence, slope);
    double error =
        Math.sqrt(LinearFit.dot(influence, influence) / x.length / fit.freedom())
            / (1 - correlation * correlation);
    return Estimate.correlation(correlation, quantile * error);
  }
}
