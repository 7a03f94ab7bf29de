package org.skilled.analysis.sensitivity;

/**
 * An index and its 95 % interval.
 *
 * @param value the estimate
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Estimate(double value, double low, double high) {

  /** An index between -1 and 1 with the interval {@code value} plus and minus {@code half}. */
  static Estimate around(double value, double half) {
    return new Estimate(value, value - half, value + half);
  }

  /**
   * A correlation, with the interval that is symmetric on Fisher's scale.
   *
   * @param half half-width on that scale
   */
  static Estimate correlation(double value, double half) {
    double z = 0.5 * StrictMath.log((1 + value) / (1 - value));
    return new Estimate(value, StrictMath.tanh(z - half), StrictMath.tanh(z + half));
  }
}
