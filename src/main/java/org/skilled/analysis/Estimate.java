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

  /**
   * A share with Wilson's score interval.
   *
   * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical
   * inference, Journal of the American Statistical Association 22:209-212,
   * doi:10.1080/01621459.1927.10502953.
   *
   * @param share observed share in [0,1]
   * @param n number of independent observations that the share is known as well as from, above 0
   */
  public static Estimate share(double share, double n) {
    double z2 = NORMAL_QUANTILE * NORMAL_QUANTILE;
    double scale = 1 / (1 + z2 / n);
    double centre = scale * (share + z2 / (2 * n));
    double half = scale * NORMAL_QUANTILE * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    // At a share of 0 or 1 the bound is exact in theory; rounding must not move it off.
    double low = share == 0 ? 0 : Math.max(0, centre - half);
    double high = share == 1 ? 1 : Math.min(1, centre + half);
    return new Estimate(share, low, high);
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
