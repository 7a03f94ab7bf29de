package org.skilled.experiment.calibration;

import org.skilled.random.Draws;

/** The luck of parameter sets: a function of what a set is for, never of when it is run. */
final class Luck {
  private static final int SEARCH = 0xca11b;
  private static final int CHECK = 0xca11c;
  private static final int KNOWN = 0xca11d;

  private Luck() {}

  /**
   * Of a set tried in a search; the first generation is the same in all searches of a seed.
   *
   * @param stream number of the search
   */
  static long ofSearch(long seed, int stream, int generation, int set) {
    return draw(seed, SEARCH, generation, set, generation == 0 ? 0 : stream);
  }

  /** Of a set of the posterior-predictive check: none that a set was chosen by. */
  static long ofCheck(long seed, int set) {
    return draw(seed, CHECK, 0, set, 0);
  }

  /** Of a known set that is to be recovered. */
  static long ofKnown(long seed, int set) {
    return draw(seed, KNOWN, 0, set, 0);
  }

  private static long draw(long seed, int purpose, int generation, int set, int stream) {
    return Draws.bits(Draws.of(Draws.seeded(seed).key(purpose, generation), set), stream);
  }
}
