package org.skilled.analysis.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Partial rank correlation of one input with the output, given all other inputs. */
final class PartialRank {
  /** Nearer to 1 than this, Fisher's scale has no end. */
  private static final double LARGEST = 1 - 1e-12;

  private PartialRank() {}

  /**
   * The index and its interval.
   *
   * @param fit the fit of ranks
   * @param output the output's values, whose ranks were fitted
   * @param quantile of the distribution of the estimate over its error
   */
  static Estimate of(LinearFit fit, double[] output, int input, double quantile) {
    double coefficient = fit.coefficients()[input];
    double ownVariance = 1 / fit.inverse()[input][input];
    double[] x = fit.ownPart(input);
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
    double[] influence = influence(x, y, correlation, output, sdY);
    double error =
        Math.sqrt(LinearFit.dot(influence, influence) / x.length / fit.freedom())
            / (1 - correlation * correlation);
    return Estimate.correlation(correlation, quantile * error);
  }

  /**
   * The influence of each row: through its own pair of residuals, and through the ranks that it
   * lends to the outputs above it.
   */
  private static double[] influence(
      double[] x, double[] y, double correlation, double[] output, double sdY) {
    int n = x.length;
    double[] slope = new double[n];
    double[] influence = new double[n];
    for (int row = 0; row < n; row++) {
      slope[row] = (x[row] - correlation * y[row]) / sdY;
      influence[row] = x[row] * y[row] - correlation / 2 * (x[row] * x[row] + y[row] * y[row]);
    }
    double[] lent = lent(slope, output);
    double mean = Arrays.stream(lent).average().orElse(0);
    double sdOfRanks = sdOfRanks(output);
    for (int row = 0; row < n; row++) {
      influence[row] += (lent[row] - mean) / sdOfRanks;
    }
    return influence;
  }

  /** For each row, the sum of slopes of rows with a greater output, and half of those equal. */
  private static double[] lent(double[] slope, double[] output) {
    int n = slope.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> output[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] lent = new double[n];
    double above = 0;
    for (int end = n; end > 0; ) {
      int start = end - 1;
      double equal = slope[order[start]];
      while (start > 0 && output[order[start - 1]] == output[order[start]]) {
        start--;
        equal += slope[order[start]];
      }
      for (int at = start; at < end; at++) {
        lent[order[at]] = (above + equal / 2) / n;
      }
      above += equal;
      end = start;
    }
    return lent;
  }

  /** Standard deviation of ranks divided by their number. */
  private static double sdOfRanks(double[] output) {
    double[] ranks = LinearFit.ranks(output);
    double mean = (ranks.length + 1) / 2.0;
    double squares = 0;
    for (double rank : ranks) {
      squares += (rank - mean) * (rank - mean);
    }
    return Math.sqrt(squares / ranks.length) / ranks.length;
  }
}
