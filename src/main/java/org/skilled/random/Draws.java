package org.skilled.random;

import java.io.Serializable;

/**
 * Random numbers as a function of who, when and why: run seed, purpose, week, agent, number of the
 * draw.
 *
 * <p>No draw depends on the order in which other draws were made, so a run gives the same bits on
 * any number of threads, and switching one lever leaves all other luck unchanged (common random
 * numbers). A key is narrowed in three steps, each a full 64-bit mix (the finaliser "Mix13" of
 * Stafford, as in SplitMix64; Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): {@link
 * #key} for purpose and week, {@link #of} for the agent, and the draw's number as the counter. How
 * good the numbers are is measured in {@code docs/decisions}.
 *
 * <p>Immutable; seeds have 64 bits.
 */
public final class Draws implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long WEEK_STEP = 0xD1342543DE82EF95L;
  private static final long AGENT_STEP = 0xAF251AF3B0F025B5L;
  private static final long REPLICATION = 0x2545F4914F6CDD1DL;
  private static final double TO_UNIT = 0x1.0p-53;

  private final long seed;

  private Draws(long seed) {
    this.seed = seed;
  }

  /** The draws of the run with this seed. Every seed, 0 included, is an ordinary one. */
  public static Draws seeded(long seed) {
    return new Draws(mix(seed ^ GOLDEN));
  }

  /**
   * The run seed of one replicate of an experiment: run {@code seeded(seed(experimentSeed, r))}.
   *
   * <p>Replicates of one experiment never share a seed (the mapping from replicate to seed is one
   * to one); among different experiment seeds two of N seeds coincide with probability about N^2 /
   * 2^65.
   */
  public static long seed(long experimentSeed, long replicate) {
    return of(mix(experimentSeed ^ REPLICATION), replicate);
  }

  /** The key of one purpose (a mechanism's fixed code) in one week. */
  public long key(int purpose, long week) {
    return mix(mix(seed + (purpose + 1) * GOLDEN) + week * WEEK_STEP);
  }

  /** The key of one agent under the key of a purpose and week. */
  public static long of(long key, long agent) {
    return under(key, identity(agent));
  }

  /**
   * The part of {@link #of} that depends on the agent alone, to be kept by agents that draw often:
   * {@code of(key, agent)} is {@code under(key, identity(agent))}.
   */
  public static long identity(long agent) {
    return mix(agent * AGENT_STEP + GOLDEN);
  }

  /** The key of an agent of the given {@link #identity} under the key of a purpose and week. */
  public static long under(long key, long identity) {
    return mix(key ^ identity);
  }

  /** 64 random bits: draw number {@code n} under this key. */
  public static long bits(long key, int n) {
    return mix(key + (n + 1) * GOLDEN);
  }

  /** A uniform number in [0, 1), a multiple of 2^-53. */
  public static double uniform(long key, int n) {
    return (bits(key, n) >>> 11) * TO_UNIT;
  }

  /**
   * True with probability {@code p}; never when p is 0 or less, always when it is 1 or more. NaN
   * counts as never.
   */
  public static boolean chance(long key, int n, double p) {
    return uniform(key, n) < p;
  }

  /**
   * A uniform integer in [0, bound): 63 of the draw's bits times the bound, so that no integer's
   * probability is off by more than 2^-63. {@code bound} must be positive; it is not checked, for
   * speed.
   */
  public static int index(long key, int n, int bound) {
    return (int) Math.multiplyHigh(bits(key, n) >>> 1, (long) bound << 1);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
