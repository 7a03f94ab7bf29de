package org.skilled.analysis.sensitivity.variance;

/** The power of a series at whole frequencies. */
final class Spectrum {
  private Spectrum() {}

  /**
   * Variance at each frequency from 1 to the highest, which add up to the variance if the highest
   * is (n - 1) / 2 and n is odd. O(n · highest).
   *
   * @return by frequency; nothing at 0
   */
  static double[] power(double[] series, int highest) {
    int n = series.length;
    double[] cosine = new double[n];
    double[] sine = new double[n];
    for (int j = 0; j < n; j++) {
      double angle = 2 * Math.PI * j / n;
      cosine[j] = StrictMath.cos(angle);
      sine[j] = StrictMath.sin(angle);
    }
    double mean = 0;
    for (double value : series) {
      mean += value / n;
    }
    double[] power = new double[highest + 1];
    for (int frequency = 1; frequency <= highest; frequency++) {
      double real = 0;
      double imaginary = 0;
      for (int j = 0; j < n; j++) {
        int at = (int) ((long) frequency * j % n);
        real += (series[j] - mean) * cosine[at];
        imaginary += (series[j] - mean) * sine[at];
      }
      power[frequency] = 2 * (real * real + imaginary * imaginary) / ((double) n * n);
    }
    return power;
  }
}
