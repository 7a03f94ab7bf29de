package org.skilled.random;

/**
 * The orders in which a simulation and its experiments make draws: position i of each is one raw
 * 64-bit draw.
 *
 * <p>A generator that is a function of its coordinates has as many sequences as there are ways to
 * walk through them, and each must look random by itself.
 */
enum AccessPattern {
  /** Consecutive draws of one agent; after 2^30 of them, of the next agent. */
  DRAWS {
    @Override
    long bits(long seed, long i) {
      long key = Draws.seeded(seed).key(3, 5);
      return Draws.bits(Draws.of(key, i >>> 30), (int) (i & 0x3FFFFFFF));
    }
  },
  /** The first draw of consecutive agents. */
  AGENTS {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(seed).key(3, 5), i), 0);
    }
  },
  /** The first draw of agents numbered by site, project and person, each in bits of its own. */
  STRUCTURED_AGENTS {
    @Override
    long bits(long seed, long i) {
      long agent = (i / (PROJECTS * PEOPLE) << 40) | (i / PEOPLE % PROJECTS << 20) | (i % PEOPLE);
      return Draws.bits(Draws.of(Draws.seeded(seed).key(3, 5), agent), 0);
    }
  },
  /** The first draw of agents whose numbers differ in their upper 32 bits only. */
  HIGH_AGENTS {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(seed).key(3, 5), Long.rotateLeft(i, 32)), 0);
    }
  },
  /** The first draw of each ordered pair of 1,024 agents, the pair packed into one number. */
  PAIRS {
    @Override
    long bits(long seed, long i) {
      long pair = ((i >>> 10 & 1023) << 32) | (i & 1023);
      return Draws.bits(Draws.of(Draws.seeded(seed).key(3, i >>> 20), pair), 0);
    }
  },
  /** The first draw of each ordered pair of 1,024 agents, one agent's key narrowed by the other. */
  NESTED {
    @Override
    long bits(long seed, long i) {
      long key = Draws.seeded(seed).key(3, i >>> 20);
      return Draws.bits(Draws.of(Draws.of(key, i >>> 10 & 1023), i & 1023), 0);
    }
  },
  /** The first draw of one agent in consecutive weeks. */
  WEEKS {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(seed).key(3, i), 7), 0);
    }
  },
  /** The first draw of one agent for consecutive purposes; after 2^30 of them, in the next week. */
  PURPOSES {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(seed).key((int) (i & 0x3FFFFFFF), i >>> 30), 7), 0);
    }
  },
  /** The same draw of runs with consecutive seeds. */
  SEEDS {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(seed + i).key(3, 5), 7), 0);
    }
  },
  /** The same draw of the replicates of one experiment. */
  REPLICATES {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(Draws.seed(seed, i)).key(3, 5), 7), 0);
    }
  },
  /** The first replicate's draw in experiments with consecutive seeds. */
  EXPERIMENTS {
    @Override
    long bits(long seed, long i) {
      return Draws.bits(Draws.of(Draws.seeded(Draws.seed(seed + i, 0)).key(3, 5), 7), 0);
    }
  },
  /**
   * A whole simulation: three draws of each of 240 agents for each of ten purposes, week after
   * week.
   */
  SIMULATION {
    @Override
    long bits(long seed, long i) {
      long sweep = i / (DRAWS_EACH * PRACTITIONERS);
      long key = Draws.seeded(seed).key((int) (sweep % MECHANISMS), sweep / MECHANISMS);
      return Draws.bits(Draws.of(key, i / DRAWS_EACH % PRACTITIONERS), (int) (i % DRAWS_EACH));
    }
  };

  private static final long PROJECTS = 2;
  private static final long PEOPLE = 60;
  private static final long PRACTITIONERS = 240;
  private static final long MECHANISMS = 10;
  private static final long DRAWS_EACH = 3;

  /** The draw at position {@code i}, from 0, of this pattern under {@code seed}. */
  abstract long bits(long seed, long i);
}
