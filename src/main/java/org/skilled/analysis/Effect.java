package org.skilled.analysis;

/**
 * How large something is, and how well that is known.
 *
 * @param n number of replicates that it stands on
 * @param estimate best guess; NaN if n is 0
 * @param low lower bound of the 95 % interval; NaN if n is 0 or 1
 * @param high upper bound of the 95 % interval; NaN if n is 0 or 1
 */
public record Effect(int n, double estimate, double low, double high) {
  /** Whether the interval is known. */
  public boolean hasInterval() {
    return !Double.isNaN(low);
  }
}
