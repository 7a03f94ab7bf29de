package org.skilled.experiment.design;

import org.skilled.random.Draws;

/**
 * The Halton sequence: in each dimension, the digits of 0, 1, 2, ... in a prime base, mirrored at
 * the point (Halton 1960, doi:10.1007/BF01386213).
 *
 * <p>Scrambled, each digit is put through a random permutation of its own, also of the zeros behind
 * the last digit (Owen 2017, arXiv:1706.02808), so that every point is uniform.
 */
final class HaltonStream implements PointStream {
  private static final int[] PRIMES = {
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173
  };

  /** Beyond it, bases are so large that points fill the cube worse than random ones. */
  static final int MOST_DIMENSIONS = PRIMES.length;

  private static final double FINEST = 0x1.0p-53;

  private final int[][][] permutations;
  private final double[][] tails;
  private int next;

  /**
   * The sequence from its first point on.
   *
   * @param keys one a dimension
   * @param scrambled whether digits are permuted at random
   */
  HaltonStream(long[] keys, boolean scrambled) {
    permutations = new int[keys.length][][];
    tails = new double[keys.length][];
    for (int d = 0; d < keys.length; d++) {
      int base = PRIMES[d];
      int digits = 0;
      for (double width = 1; width > FINEST; width /= base) {
        digits++;
      }
      permutations[d] = new int[digits][];
      tails[d] = new double[digits + 1];
      for (int digit = 0; digit < digits; digit++) {
        permutations[d][digit] = permutation(Draws.of(keys[d], digit), base, scrambled);
      }
      for (int digit = digits - 1; digit >= 0; digit--) {
        tails[d][digit] = (permutations[d][digit][0] + tails[d][digit + 1]) / base;
      }
    }
  }

  @Override
  public void next(double[] shares) {
    for (int d = 0; d < permutations.length; d++) {
      shares[d] = share(d, next);
    }
    next++;
  }

  private double share(int dimension, int index) {
    int base = PRIMES[dimension];
    double share = 0;
    double unit = 1;
    int digit = 0;
    for (int rest = index; rest > 0; rest /= base) {
      unit /= base;
      share += permutations[dimension][digit++][rest % base] * unit;
    }
    return Math.min(share + unit * tails[dimension][digit], Math.nextDown(1.0));
  }

  private static int[] permutation(long key, int base, boolean scrambled) {
    int[] permutation = new int[base];
    for (int i = 0; i < base; i++) {
      int other = scrambled ? Draws.index(key, i, i + 1) : i;
      permutation[i] = permutation[other];
      permutation[other] = i;
    }
    return permutation;
  }
}
