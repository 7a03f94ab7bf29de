package org.skilled.analysis.distribution;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The distribution of one number. */
public sealed interface Distribution
    permits Beta,
        Discrete,
        Distribution.LogUniform,
        Distribution.Normal,
        Distribution.Triangular,
        Distribution.TruncatedNormal,
        Distribution.Uniform,
        Whole {
  /** Smallest possible value; minus infinity if there is none. */
  double low();

  /** Largest possible value; infinity if there is none. */
  double high();

  /** Whether both ends are finite. */
  default boolean isBounded() {
    return Double.isFinite(low()) && Double.isFinite(high());
  }

  /**
   * The value below which a share of the distribution lies; it never falls as the share grows.
   *
   * @param share in [0,1]; at 0 and 1 it is the ends, finite or not
   */
  double quantile(double share);

  /** The share of the distribution that lies at or below a value. */
  double cumulative(double value);

  /** Every value equally likely. */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      Ends.requireRange(low, high);
    }

    @Override
    public double quantile(double share) {
      return Ends.within(low, high, low + share * (high - low));
    }

    @Override
    public double cumulative(double value) {
      return Ends.within(0, 1, (value - low) / (high - low));
    }
  }

  /** Every order of magnitude equally likely; the lower end is above 0. */
  record LogUniform(double low, double high) implements Distribution {
    public LogUniform {
      Ends.requireRange(low, high);
      if (!(low > 0)) {
        throw new IllegalArgumentException("a log-uniform range begins above 0, not at " + low);
      }
    }

    @Override
    public double quantile(double share) {
      return Ends.within(low, high, low * StrictMath.pow(high / low, share));
    }

    @Override
    public double cumulative(double value) {
      return value <= low
          ? 0
          : Ends.within(0, 1, StrictMath.log(value / low) / StrictMath.log(high / low));
    }
  }

  /** Rising in a straight line from the lower end to the mode, and falling to the upper end. */
  record Triangular(double low, double mode, double high) implements Distribution {
    public Triangular {
      Ends.requireRange(low, high);
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
      return Ends.within(low, high, value);
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

  /** The bell curve, without ends. */
  record Normal(double mean, double sd) implements Distribution {
    public Normal {
      if (!Double.isFinite(mean) || !(sd > 0) || Double.isInfinite(sd)) {
        throw new IllegalArgumentException(
            "a normal of mean "
                + mean
                + " and standard deviation "
                + sd
                + ": both must be finite, and the deviation above 0");
      }
    }

    @Override
    public double low() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double high() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double quantile(double share) {
      return new NormalDistribution(null, mean, sd).inverseCumulativeProbability(share);
    }

    @Override
    public double cumulative(double value) {
      return new NormalDistribution(null, mean, sd).cumulativeProbability(value);
    }
  }

  /**
   * Normal with the mean and standard deviation of the untruncated distribution, cut to a range, of
   * which one end may be infinite.
   */
  record TruncatedNormal(double mean, double sd, double low, double high) implements Distribution {
    public TruncatedNormal {
      if (!(low < high) || (Double.isInfinite(low) && Double.isInfinite(high))) {
        throw new IllegalArgumentException(
            "the range [" + low + ", " + high + "] needs a finite end, and the smaller end first");
      }
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
          : inside >= 1 ? high : Ends.within(low, high, whole.inverseCumulativeProbability(inside));
    }

    @Override
    public double cumulative(double value) {
      NormalDistribution whole = whole();
      double below = whole.cumulativeProbability(low);
      double above = whole.cumulativeProbability(high);
      double at = whole.cumulativeProbability(Ends.within(low, high, value));
      return Ends.within(0, 1, (at - below) / (above - below));
    }

    private NormalDistribution whole() {
      return new NormalDistribution(null, mean, sd);
    }
  }
}
