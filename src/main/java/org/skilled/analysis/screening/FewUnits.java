package org.skilled.analysis.screening;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Resamples of few units vary too little: their spread is that of the units at hand, not of those
 * that might have been drawn, and their tails are normal where Student's are due.
 *
 * <p>Source: T. C. Hesterberg (2015), What teachers should know about the bootstrap, The American
 * Statistician 69:371-386, doi:10.1080/00031305.2015.1089789.
 */
final class FewUnits {
  private static final double ERROR = 0.05;

  private FewUnits() {}

  /**
   * Moves resamples away from the values that they stand for, as far as Student's distribution lies
   * beyond the normal one where all pairs of figures are compared at once.
   *
   * @param resamples {@code [resample][figure]}; changed
   * @param values of all units
   * @param units number of units, at least 2
   */
  static void widen(double[][] resamples, double[] values, int units) {
    double pairs = Math.max(1, values.length * (values.length - 1) / 2.0);
    double share = 1 - ERROR / (2 * pairs);
    double by =
        Math.sqrt(units / (units - 1.0))
            * new TDistribution(null, units - 1.0).inverseCumulativeProbability(share)
            / new NormalDistribution(null, 0, 1).inverseCumulativeProbability(share);
    for (double[] resample : resamples) {
      for (int i = 0; i < values.length; i++) {
        resample[i] = values[i] + by * (resample[i] - values[i]);
      }
    }
  }
}
