package org.skilled.analysis.distribution;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The beta distribution, stretched from [0,1] to a range.
 *
 * @param a first shape, above 0: the larger, the further to the right
 * @param b second shape, above 0: the larger, the further to the left
 */
public record Beta(double a, double b, double low, double high) implements Distribution {
  private static final double ACCURACY = 1e-13;

  public Beta {
    Ends.requireRange(low, high);
    if (!(a > 0 && b > 0) || Double.isInfinite(a + b)) {
      throw new IllegalArgumentException(
          "a beta of shapes " + a + " and " + b + ": both must be above 0 and finite");
    }
  }

  @Override
  public double quantile(double share) {
    return Ends.within(low, high, low + (high - low) * unit().inverseCumulativeProbability(share));
  }

  @Override
  public double cumulative(double value) {
    return unit().cumulativeProbability((value - low) / (high - low));
  }

  private BetaDistribution unit() {
    return new BetaDistribution(null, a, b, ACCURACY);
  }
}
