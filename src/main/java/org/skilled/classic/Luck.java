package org.skilled.classic;

import org.skilled.random.Draws;

/** Draws that several published models make. */
final class Luck {
  private static final double TWO_TO_62 = 0x1.0p62;

  private Luck() {}

  /**
   * Draws for up to 64 things at once, each with the same probability: a mask of those, among the
   * bits of {@code among}, for which it came true.
   *
   * <p>Compares a random fraction with {@code p} for all bits together, from the highest binary
   * digit down, until none is undecided: about seven draws in place of one for each bit. Draws
   * numbered 0, 1, ... are made under {@code key}. Exact to 2^-62.
   */
  static long among(long among, double p, long key) {
    if (p <= 0) {
      return 0;
    }
    if (p >= 1) {
      return among;
    }
    long digits = (long) (p * TWO_TO_62);
    long hits = 0;
    long undecided = among;
    for (int n = 0; undecided != 0 && n < 62; n++) {
      long drawn = Draws.bits(key, n);
      if ((digits >>> (61 - n) & 1) == 1) {
        hits |= undecided & ~drawn;
        undecided &= drawn;
      } else {
        undecided &= ~drawn;
      }
    }
    return hits;
  }
}
