package org.skilled.analysis;

/**
 * Mean of a sample, how much the sample varies, and how well the mean is known.
 *
 * <p>The interval covers the true mean in 95 % of samples: Student's t, clipped to the declared
 * range of the outcome. A sample of a bounded outcome that does not vary at all would get an
 * interval of width zero, a certainty that no finite sample gives. It gets the Wilson score
 * interval, scaled to the range: of all distributions on a range with a given mean, the one on the
 * two end points varies most, so the interval is on the safe side. Example: 30 runs, all 0, range
 * [0,1] give [0, 0.114].
 *
 * <p>One run that differs tells hardly more than none, but lets t claim a far narrower interval: 39
 * zeros and one 0.25 would give [0, 0.019], where 40 zeros give [0, 0.088]. So where more than half
 * of the values lie at one end of a bounded range, the interval reaches at least as far from that
 * end as it would if all of them lay there.
 *
 * <p>Limits: an outcome that is mostly at one end of its range, with a mean just beyond the reach
 * of that rule, is covered less often than in 95 % of samples: with 30 runs that are 1 with
 * probability 0.12 and else 0, in 88 %. An outcome without finite bounds that does not vary has an
 * interval of width zero, because nothing says how far an unseen value could lie.
 *
 * @param n number of finite values summarised
 * @param mean arithmetic mean; NaN if n is 0
 * @param sd standard deviation with n - 1 in the denominator; NaN if n is 0 or 1
 * @param low lower bound of the 95 % interval of the mean; NaN if n is 0 or 1
 * @param high upper bound of the 95 % interval of the mean; NaN if n is 0 or 1
 */
public record Summary(int n, double mean, double sd, double low, double high) {

  /**
   * Summarises a sample in O(n). Values that are NaN or infinite are left out; the caller, who
   * knows how many there were, finds the number left out as {@code values.length - n}. The result
   * depends on the order of the values in the last bits only, and is the same on every JVM.
   *
   * @param values the sample, any length
   * @param min smallest possible value of the outcome; negative infinity if unbounded
   * @param max largest possible value of the outcome, at least {@code min}; positive infinity if
   *     unbounded
   */
  public static Summary of(double[] values, double min, double max) {
    if (!(min <= max)) {
      throw new IllegalArgumentException("the range [" + min + ", " + max + "] is empty");
    }
    int n = 0;
    double sum = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        n++;
        sum += value;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
    }
    if (n == 0) {
      return new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    // Rounding of the sum must not carry the mean out of the sample.
    double mean = Math.max(smallest, Math.min(largest, sum / n));
    if (n == 1) {
      return new Summary(1, mean, Double.NaN, Double.NaN, Double.NaN);
    }
    if (smallest == largest) {
      return unvarying(n, mean, min, max);
    }
    double sd = standardDeviation(values, n, mean);
    double half = Interval.studentQuantile(n - 1) * sd / Math.sqrt(n);
    double low = Math.min(mean - half, max - reach(values, n, max, max - min));
    double high = Math.max(mean + half, min + reach(values, n, min, max - min));
    // A value outside its declared range is the model's fault; even then the interval holds the
    // mean.
    low = Math.min(mean, Math.max(min, low));
    high = Math.max(mean, Math.min(max, high));
    return new Summary(n, mean, sd, low, high);
  }

  /**
   * How far the interval must reach from an end of the range that holds more than half of the
   * values; minus infinity, which asks for nothing, at other ends.
   */
  private static double reach(double[] values, int n, double end, double width) {
    if (!Double.isFinite(width)) {
      return Double.NEGATIVE_INFINITY;
    }
    int there = 0;
    for (double value : values) {
      there += value == end ? 1 : 0;
    }
    return 2 * there > n ? Estimate.share(0, n).high() * width : Double.NEGATIVE_INFINITY;
  }

  /** Whether the interval is known, that is, n is at least 2. */
  public boolean hasInterval() {
    return !Double.isNaN(low);
  }

  private static Summary unvarying(int n, double mean, double min, double max) {
    double width = max - min;
    boolean inBoundedRange = Double.isFinite(width) && width > 0 && mean >= min && mean <= max;
    if (!inBoundedRange) {
      return new Summary(n, mean, 0, mean, mean);
    }
    Estimate share = Estimate.share((mean - min) / width, n);
    double low = Math.min(mean, min + share.low() * width);
    double high = Math.max(mean, Math.min(max, min + share.high() * width));
    return new Summary(n, mean, 0, low, high);
  }

  private static double standardDeviation(double[] values, int n, double mean) {
    double squares = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        squares += (value - mean) * (value - mean);
      }
    }
    return Math.sqrt(squares / (n - 1));
  }
}
