package org.skilled.experiment.design;

import org.skilled.random.Draws;

/**
 * Keys of random numbers that belong to one factor of a design.
 *
 * <p>All 64 bits depend on the whole path: {@code hashCode} is the same for {@code sites.Aa} and
 * {@code sites.BB}, whose columns would then rise and fall together.
 */
final class ColumnKey {
  private ColumnKey() {}

  /**
   * The key of a factor.
   *
   * @param purpose the kind of design
   * @param use what the design needs the numbers for
   */
  static long of(Draws draws, int purpose, long use, String path) {
    long key = draws.key(purpose, use);
    for (int i = 0; i < path.length(); i++) {
      key = Draws.of(key, path.charAt(i));
    }
    return key;
  }

  /** The keys of all factors of a space. */
  static long[] all(long seed, int purpose, long use, Space space) {
    Draws draws = Draws.seeded(seed);
    return space.factors().stream()
        .mapToLong(factor -> of(draws, purpose, use, factor.path()))
        .toArray();
  }
}
