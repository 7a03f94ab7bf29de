package org.skilled.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.skilled.random.Draws;

/**
 * The sequence of Sobol' with the direction numbers of Joe and Kuo (2008, doi:10.1137/070709359).
 *
 * <p>Scrambled, each binary digit is flipped or not by a random bit that belongs to the digits
 * before it (nested uniform scrambling, Owen 1998, doi:10.1006/jcom.1998.0487), which makes every
 * point uniform and keeps the balance of the first 2^m points.
 */
final class SobolStream implements PointStream {
  /** As many as there are direction numbers for. */
  static final int MOST_DIMENSIONS = 1000;

  private static final int BITS = 52;
  private static final double SCALE = 0x1.0p52;

  /** Digits that tell the points of a sequence apart; those behind them are flipped together. */
  private static final int NESTED = 32;

  private static final int REST = BITS - NESTED;
  private static final double HALF = 0.5;

  private final SobolSequenceGenerator sequence;
  private final long[] keys;
  private final boolean scrambled;

  /**
   * The sequence from its first point on, which is 0 unless scrambled.
   *
   * @param keys one a dimension
   */
  SobolStream(long[] keys, boolean scrambled) {
    this.sequence = new SobolSequenceGenerator(keys.length);
    this.keys = keys.clone();
    this.scrambled = scrambled;
  }

  @Override
  public void next(double[] shares) {
    double[] point = sequence.nextVector();
    for (int d = 0; d < keys.length; d++) {
      shares[d] =
          scrambled ? (scramble((long) (point[d] * SCALE), keys[d]) + HALF) / SCALE : point[d];
    }
  }

  private static long scramble(long digits, long key) {
    long flips = 0;
    for (int bit = BITS - 1; bit >= REST; bit--) {
      // The place is part of the key, as prefixes of different lengths may be the same number.
      long prefix = (digits >>> (bit + 1)) << 6 | bit;
      flips |= (Draws.of(key, prefix) >>> 63) << bit;
    }
    long tail = Draws.of(key, (digits >>> REST) << 6 | 63) >>> (Long.SIZE - REST);
    return digits ^ flips ^ tail;
  }
}
