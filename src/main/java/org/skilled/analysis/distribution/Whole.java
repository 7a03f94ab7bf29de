package org.skilled.analysis.distribution;

/**
 * Another distribution, rounded to whole numbers.
 *
 * @param of the other, which should reach half a unit beyond the smallest and largest whole number
 * @param low smallest whole number; minus infinity if there is none
 * @param high largest; infinity if there is none
 */
public record Whole(Distribution of, double low, double high) implements Distribution {
  private static final double HALF = 0.5;

  public Whole {
    if (!(low < high) || low != Math.rint(low) || high != Math.rint(high)) {
      throw new IllegalArgumentException(
          "the range [" + low + ", " + high + "] needs two whole ends, the smaller first");
    }
  }

  @Override
  public double quantile(double share) {
    return Ends.within(low, high, Math.floor(of.quantile(share) + HALF));
  }

  @Override
  public double cumulative(double value) {
    return value < low ? 0 : value >= high ? 1 : of.cumulative(Math.floor(value) + HALF);
  }
}
