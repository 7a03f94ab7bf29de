package org.skilled.analysis.calibration;

/**
 * How much the targets say about one parameter, measured on its ranks within the prior, so that
 * every prior counts alike.
 *
 * @param contraction 1 - posterior variance over prior variance: 1 if pinned down, 0 if as before,
 *     negative if pushed apart
 * @param bits information gained: Kullback-Leibler divergence from prior to posterior, from a
 *     histogram of ten bins, less what chance would give a sample of this effective size (Miller
 *     1955); 0 or more
 */
public record Identification(double contraction, double bits) {
  private static final int BINS = 10;
  private static final double PRIOR_VARIANCE = 1.0 / 12;
  private static final double WELL = 0.75;
  private static final double WEAKLY = 0.25;
  private static final double WEAKLY_BITS = 0.25;

  /** In a word. */
  public enum Verdict {
    /** Contraction of three quarters or more: the standard deviation at least halved. */
    WELL("well"),
    /** Contraction of a quarter or more, or a quarter of a bit. */
    WEAKLY("weakly"),
    /** Less: what is known is what was assumed. */
    NOT("not");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** The word. */
    public String word() {
      return word;
    }
  }

  /**
   * From a posterior sample.
   *
   * @param shares ranks of the values within the prior, each in [0,1]
   * @param weights one a value
   */
  public static Identification of(double[] shares, double[] weights) {
    return new Identification(
        1 - WeightedSample.variance(shares, weights) / PRIOR_VARIANCE, bits(shares, weights));
  }

  /** The verdict. */
  public Verdict verdict() {
    if (contraction >= WELL) {
      return Verdict.WELL;
    }
    return contraction >= WEAKLY || bits >= WEAKLY_BITS ? Verdict.WEAKLY : Verdict.NOT;
  }

  private static double bits(double[] shares, double[] weights) {
    double[] filled = new double[BINS];
    double total = 0;
    for (int i = 0; i < shares.length; i++) {
      filled[(int) Math.min(BINS - 1, Math.floor(shares[i] * BINS))] += weights[i];
      total += weights[i];
    }
    double nats = 0;
    int occupied = 0;
    for (double weight : filled) {
      double share = weight / total;
      nats += share > 0 ? share * StrictMath.log(share * BINS) : 0;
      occupied += share > 0 ? 1 : 0;
    }
    double chance = (occupied - 1) / (2 * WeightedSample.effective(weights));
    return Math.max(0, nats - chance) / StrictMath.log(2);
  }
}
