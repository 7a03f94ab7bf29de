package org.skilled.analysis;

/**
 * A figure and how well it is known.
 *
 * @param value the figure; NaN if there is none
 * @param low lower end of its 95 % interval; NaN if unknown
 * @param high upper end of its 95 % interval; NaN if unknown
 */
public record Estimate(double value, double low, double high) {
  /** 0.975 quantile of the standard normal distribution. */
  public static final double NORMAL_QUANTILE = 1.959963984540054;

  /** With the interval {@code value} plus and minus {@code half}. */
  public static Estimate around(double value, double half) {
    return new Estimate(value, value - half, value + half);
  }

  /** With an interval of 1.96 standard errors either way. */
  public static Estimate normal(double value, double standardError) {
    return around(value, NORMAL_QUANTILE * standardError);
  }

  /**
   * A correlation, with the interval that is symmetric on Fisher's scale.
   *
   * @param half half-width on that scale
   */
  public static Estimate correlation(double value, double half) {
    double z = 0.5 * StrictMath.log((1 + value) / (1 - value));
    return new Estimate(value, StrictMath.tanh(z - half), StrictMath.tanh(z + half));
  }

  /** A figure of which nothing says how well it is known. */
  public static Estimate bare(double value) {
    return new Estimate(value, Double.NaN, Double.NaN);
  }

  /** Whether the interval is known. */
  public boolean hasInterval() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Whether the interval holds a value. */
  public boolean covers(double of) {
    return low <= of && of <= high;
  }

  /** 1 if the whole interval lies above a value, -1 if below it, else 0. */
  public int side(double of) {
    return low > of ? 1 : high < of ? -1 : 0;
  }
}
