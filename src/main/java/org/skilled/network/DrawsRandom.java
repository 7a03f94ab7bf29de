package org.skilled.network;

import java.util.Random;
import org.skilled.random.Draws;

/**
 * A {@link Random} for JGraphT's generators whose numbers are the draws 0, 1, 2, ... under one key.
 *
 * <p>All that those generators call is overridden, since how {@code Random} derives it may differ
 * between JDKs.
 */
final class DrawsRandom extends Random {
  private static final long serialVersionUID = 1L;

  private final long key;
  private int next;

  DrawsRandom(long key) {
    super(0);
    this.key = key;
  }

  @Override
  protected int next(int bits) {
    return (int) (Draws.bits(key, next++) >>> (64 - bits));
  }

  @Override
  public int nextInt(int bound) {
    return Draws.index(key, next++, bound);
  }

  @Override
  public double nextDouble() {
    return Draws.uniform(key, next++);
  }
}
