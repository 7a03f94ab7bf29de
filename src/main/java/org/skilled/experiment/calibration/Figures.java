package org.skilled.experiment.calibration;

/** Means and variances of what runs gave; values that are not finite are left out. */
final class Figures {
  private Figures() {}

  /** NaN without values. */
  static double mean(double[] values) {
    double sum = 0;
    int n = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        sum += value;
        n++;
      }
    }
    return sum / n;
  }

  /** With n - 1 in the denominator; NaN with fewer than two values. */
  static double variance(double[] values) {
    double mean = mean(values);
    double squares = 0;
    int n = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        squares += (value - mean) * (value - mean);
        n++;
      }
    }
    return n < 2 ? Double.NaN : squares / (n - 1);
  }
}
