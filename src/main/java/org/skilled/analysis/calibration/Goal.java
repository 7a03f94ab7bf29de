package org.skilled.analysis.calibration;

/**
 * The range in which one statistic of the simulation should lie.
 *
 * @param name what is aimed at
 * @param low lower end
 * @param high upper end, above the lower
 * @param scale a distance from the range that counts as 1; usually half the range's width
 */
public record Goal(String name, double low, double high, double scale) {
  /**
   * How far a statistic that is not defined (a ratio to nothing, a difference without spread) is
   * taken to lie outside, in scales: farther than anything of interest.
   */
  public static final double UNDEFINED = 100;

  public Goal {
    if (!(low < high) || !(scale > 0) || Double.isInfinite(high - low + scale)) {
      throw new IllegalArgumentException(
          name + ": the range [" + low + ", " + high + "] or the scale " + scale + " is empty");
    }
  }

  /** A goal whose scale is half the width of its range. */
  public static Goal of(String name, double low, double high) {
    return new Goal(name, low, high, (high - low) / 2);
  }

  /** Whether a statistic lies in the range, ends included. */
  public boolean holds(double statistic) {
    return statistic >= low && statistic <= high;
  }

  /** How far a statistic lies outside the range, in scales: 0 inside. */
  public double excess(double statistic) {
    if (!Double.isFinite(statistic)) {
      return UNDEFINED;
    }
    return Math.min(UNDEFINED, Math.max(0, Math.max(low - statistic, statistic - high)) / scale);
  }
}
