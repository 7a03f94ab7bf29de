package org.skilled.analysis.distribution;

/** The ends of distributions. */
final class Ends {
  private Ends() {}

  static void requireRange(double low, double high) {
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException(
          "the range [" + low + ", " + high + "] needs two finite ends, the smaller first");
    }
  }

  static double within(double low, double high, double value) {
    return Math.max(low, Math.min(high, value));
  }
}
