package org.skilled.analysis.sensitivity.variance;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * What the total index of an input that does nothing stays below.
 *
 * <p>With Jansen's estimator such an input has an index of exactly 0 where the output depends on
 * the inputs alone, so a dummy by A and B alone (Khorashadi Zadeh and others 2017) says nothing. It
 * is luck that lifts it:
 *
 * <ul>
 *   <li>Points with several runs tell how much; once that is taken off, what remains is the error
 *       of the index, for which that of the smallest stands.
 *   <li>With one run a point, luck looks like an interaction of all inputs. It is at most the
 *       smallest total index, and at most the smallest difference between a total and a first-order
 *       index; an input must lie above one of these, by more than chance.
 * </ul>
 */
final class NoiseFloor {
  private static final double LEVEL = 0.95;

  /** Inputs whose index is up to this many times the smallest may all be doing nothing. */
  private static final double ALIKE = 1.5;

  private NoiseFloor() {}

  /** For points whose luck is known and taken off. */
  static double ofKnownLuck(double[] values, double[][] resamples, int groups) {
    int lowest = lowest(values, groups, -1);
    double level = StrictMath.pow(LEVEL, 1.0 / groups);
    return quantile(level) * Resampling.deviation(resamples, groups + lowest);
  }

  /** For points with one run each. */
  static double ofUnknownLuck(double[] values, double[][] resamples, int groups) {
    if (groups == 1) {
      return values[1] - values[0] + quantile(LEVEL) * Resampling.deviation(resamples, 0);
    }
    double quantile = quantile(1 - (1 - LEVEL) / (2.0 * groups * (groups - 1)));
    double floor = Double.POSITIVE_INFINITY;
    for (int j = 0; j < groups; j++) {
      double like = ALIKE * values[groups + lowest(values, groups, j)];
      for (int interactionsOnly = 0; interactionsOnly <= 1; interactionsOnly++) {
        double error = 0;
        for (int i = 0; i < groups; i++) {
          if (i != j && values[groups + i] <= like) {
            error = Math.max(error, error(resamples, groups, i, j, interactionsOnly));
          }
        }
        double most = values[groups + j] - interactionsOnly * values[j];
        floor = Math.min(floor, most + quantile * error);
      }
    }
    return Math.max(0, floor);
  }

  /** Of the total index of i less that of j, or less what of the latter are interactions. */
  private static double error(
      double[][] resamples, int groups, int i, int j, int interactionsOnly) {
    double[][] differences = new double[resamples.length][1];
    for (int r = 0; r < resamples.length; r++) {
      double[] resample = resamples[r];
      differences[r][0] =
          resample[groups + i] - resample[groups + j] + interactionsOnly * resample[j];
    }
    return Resampling.deviation(differences, 0);
  }

  /** The input with the smallest total index, other than one. */
  private static int lowest(double[] values, int groups, int other) {
    int lowest = -1;
    for (int i = 0; i < groups; i++) {
      if (i != other && (lowest < 0 || values[groups + i] < values[groups + lowest])) {
        lowest = i;
      }
    }
    return lowest;
  }

  private static double quantile(double level) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(level);
  }
}
