package org.skilled.analysis.sensitivity;

import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;

/** Standardised coefficient of one input. */
final class Coefficient {
  private Coefficient() {}

  /**
   * The index and its interval. The influence of a row counts that the scales of input and output
   * are estimated too.
   *
   * @param lent for a fit of ranks; null for one of values
   * @param quantile of the distribution of the estimate over its error
   */
  static Estimate of(LinearFit fit, @Nullable LentRanks lent, int input, double quantile) {
    double coefficient = fit.coefficients()[input];
    double[] own = fit.ownPart(input);
    double[] x = fit.inputs()[input];
    double[] y = fit.output();
    double[] influence = new double[own.length];
    for (int row = 0; row < own.length; row++) {
      influence[row] =
          own[row] * fit.residuals()[row] + coefficient / 2 * (x[row] * x[row] - y[row] * y[row]);
    }
    if (lent != null) {
      double[] slope = new double[own.length];
      for (int row = 0; row < own.length; row++) {
        slope[row] = own[row] - coefficient * y[row];
      }
      lent.addTo(influence, slope);
    }
    double squares = LinearFit.dot(influence, influence);
    double error = Math.sqrt(squares / own.length / fit.freedom());
    return Estimate.around(coefficient, quantile * error);
  }
}
