package org.skilled.experiment;

import org.skilled.random.Draws;

/**
 * The seeds of an experiment's runs: functions of what a run is, never of its place in the plan.
 */
final class RunSeeds {
  private static final int COMMON = 0x5eed;
  private static final int OWN = 0x5eee;

  private RunSeeds() {}

  /** The seed that replicate {@code replicate} has at every design point. */
  static long common(long experimentSeed, int replicate) {
    return seed(Draws.seeded(experimentSeed).key(COMMON, 0), replicate);
  }

  /** The seed of a replicate at one point only, known by the fingerprint of its scenario. */
  static long own(long experimentSeed, String fingerprint, int replicate) {
    long point = Long.parseUnsignedLong(fingerprint.substring(0, 16), 16);
    return seed(Draws.of(Draws.seeded(experimentSeed).key(OWN, 0), point), replicate);
  }

  private static long seed(long key, int replicate) {
    return Draws.bits(Draws.of(key, replicate), 0);
  }
}
