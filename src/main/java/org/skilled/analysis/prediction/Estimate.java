package org.skilled.analysis.prediction;

/**
 * A figure and how well it is known.
 *
 * @param value the figure
 * @param low lower bound of its 95 % interval; NaN if unknown
 * @param high upper bound of its 95 % interval; NaN if unknown
 */
public record Estimate(double value, double low, double high) {
  /** 0.975 quantile of the standard normal distribution. */
  static final double NORMAL_QUANTILE = 1.959963984540054;

  /** With an interval of 1.96 standard errors either way. */
  static Estimate normal(double value, double standardError) {
    double half = NORMAL_QUANTILE * standardError;
    return new Estimate(value, value - half, value + half);
  }

  /** Whether the interval is known. */
  public boolean hasInterval() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** 1 if the whole interval lies above a value, -1 if below it, else 0. */
  public int side(double of) {
    return low > of ? 1 : high < of ? -1 : 0;
  }
}
