package org.skilled.analysis;

/**
 * How often something came about.
 *
 * @param hits number of times it did
 * @param n number of times it could have
 * @param share hits over n; NaN if n is 0
 * @param low lower bound of Wilson's 95 % interval of the share; NaN if n is 0
 * @param high upper bound of Wilson's 95 % interval of the share; NaN if n is 0
 */
public record Share(int hits, int n, double share, double low, double high) {
  /** The share with its interval: {@code hits} of {@code n}, 0 to n. */
  public static Share of(int hits, int n) {
    if (hits < 0 || hits > n) {
      throw new IllegalArgumentException(hits + " of " + n + " is no share");
    }
    if (n == 0) {
      return new Share(0, 0, Double.NaN, Double.NaN, Double.NaN);
    }
    double share = (double) hits / n;
    Estimate estimate = Estimate.share(share, n);
    return new Share(hits, n, share, estimate.low(), estimate.high());
  }
}
