package org.skilled.analysis.distribution;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The distribution of one number, on a range with finite ends. */
public sealed interface Distribution {
  /** Smallest possible value. */
  double low();

  /** Largest possible value. */
  double high();

  /**
   * The value below which a share of the distribution lies.
   *
   * @param share in [0,1]
   */
  double quantile(double share);

  /** The share of the distribution that lies below a value. */
  double cumulative(double value);

  /** Every value equally likely. */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      requireRange(low, high);
    }

    @Override
    public double quantile(double share) {
      return within(low, high, low + share * (high - low));
    }

    @Override
    public double cumulative(double value) {
      return within(0, 1, (value - low) / (high - low));
    }
  }

  /** Every order of magnitude equally likely; the lower end is above 0. */
  record LogUniform(double low, double high) implements Distribution {
    public LogUniform {
      requireRange(low, high);
      if (!(low > 0)) {
        throw new IllegalArgumentException("a log-uniform range begins above 0, not at " + low);
      }
    }

    @Override
    public double quantile(double share) {
      return within(low, high, low * StrictMath.pow(high / low, share));
    }

    @Override
    public double cumulative(double value) {
      return value <= low
          ? 0
          : within(0, 1, StrictMath.log(value / low) / StrictMath.log(high / low));
    }
  }

  /** Rising in a straight line from the lower end to the mode, and falling to the upper end. */
  record Triangular(double low, double mode, double high) implements Distribution {
    public Triangular {
      requireRange(low, high);
      if (!(mode >= low && mode <= high)) {
        throw new IllegalArgumentException(
            "the mode " + mode + " is not within [" + low + ", " + high + "]");
      }
    }

    @Override
    public double quantile(double share) {
      double left = (mode - low) / (high - low);
      double value =
          share <= left
              ? low + Math.sqrt(share * (high - low) * (mode - low))
              : high - Math.sqrt((1 - share) * (high - low) * (high - mode));
      return within(low, high, value);
    }

    @Override
    public double cumulative(double value) {
      if (value <= low || value >= high) {
        return value <= low ? 0 : 1;
      }
      return value <= mode
          ? (value - low) * (value - low) / ((high - low) * (mode - low))
          : 1 - (high - value) * (high - value) / ((high - low) * (high - mode));
    }
  }

  /**
   * Normal with the mean and standard deviation of the untruncated distribution, cut to a range.
   */
  record TruncatedNormal(double mean, double sd, double low, double high) implements Distribution {
    public TruncatedNormal {
      requireRange(low, high);
      if (!(sd > 0) || Double.isInfinite(sd) || !(mean >= low && mean <= high)) {
        throw new IllegalArgumentException(
            "a normal of mean "
                + mean
                + " and standard deviation "
                + sd
                + " on ["
                + low
                + ", "
                + high
                + "]: the mean must lie in the range, and the deviation above 0");
      }
    }

    @Override
    public double quantile(double share) {
      NormalDistribution whole = whole();
      double below = whole.cumulativeProbability(low);
      double above = whole.cumulativeProbability(high);
      double inside = below + share * (above - below);
      return inside <= 0
          ? low
          : inside >= 1 ? high : within(low, high, whole.inverseCumulativeProbability(inside));
    }

    @Override
    public double cumulative(double value) {
      NormalDistribution whole = whole();
      double below = whole.cumulativeProbability(low);
      double above = whole.cumulativeProbability(high);
      double at = whole.cumulativeProbability(within(low, high, value));
      return within(0, 1, (at - below) / (above - below));
    }

    private NormalDistribution whole() {
      return new NormalDistribution(null, mean, sd);
    }
  }

  private static void requireRange(double low, double high) {
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException(
          "the range [" + low + ", " + high + "] needs two finite ends, the smaller first");
    }
  }

  private static double within(double low, double high, double value) {
    return Math.max(low, Math.min(high, value));
  }
}
