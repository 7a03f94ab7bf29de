package org.skilled.analysis.sensitivity.variance;

/** The power of a series at whole frequencies. */
final class Spectrum {
  private final double[] series;
  private final double[] cosine;
  private final double[] sine;
  private final double variance;

  /** Of a series of at least one value. */
  Spectrum(double[] values) {
    int n = values.length;
    double mean = 0;
    for (double value : values) {
      mean += value / n;
    }
    series = new double[n];
    cosine = new double[n];
    sine = new double[n];
    double squares = 0;
    for (int j = 0; j < n; j++) {
      double angle = 2 * Math.PI * j / n;
      cosine[j] = StrictMath.cos(angle);
      sine[j] = StrictMath.sin(angle);
      series[j] = values[j] - mean;
      squares += series[j] * series[j];
    }
    variance = squares / n;
  }

  /** The variance, which is the sum of the powers at all frequencies from 1 to n / 2. */
  double variance() {
    return variance;
  }

  /** Variance that goes with a frequency of at least 1 and below n / 2, in O(n). */
  double power(int frequency) {
    int n = series.length;
    double real = 0;
    double imaginary = 0;
    for (int j = 0; j < n; j++) {
      int at = (int) ((long) frequency * j % n);
      real += series[j] * cosine[at];
      imaginary += series[j] * sine[at];
    }
    return 2 * (real * real + imaginary * imaginary) / ((double) n * n);
  }
}
