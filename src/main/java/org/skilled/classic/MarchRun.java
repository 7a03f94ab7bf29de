package org.skilled.classic;

import java.util.Arrays;
import org.skilled.random.Draws;

/**
 * One organisation of {@link March}.
 *
 * <p>Beliefs of -1, 0 and 1 on all dimensions are two masks of bits: those believed to be 1, and
 * those believed to be -1. So a person learns on all dimensions at once.
 */
final class MarchRun implements ClassicRun {
  private static final int REALITY = 400;
  private static final int BELIEFS = 401;
  private static final int REPLACEMENT = 402;
  private static final int CHANGE = 403;
  private static final int ACTION = 404;
  private static final int LEARNING = 405;
  private static final int CODE_LEARNING = 406;

  private final March model;
  private final MarchParameters parameters;
  private final Draws draws;
  private final long all;
  private final long[] plus;
  private final long[] minus;
  private final long[] action;

  /** How many superiors do 1 on each dimension: the binary digits of these counts, as masks. */
  private final long[] ones;

  /** Probability that the code learns, by the size of the majority. */
  private final double[] learns;

  private long reality;
  private long codePlus;
  private long codeMinus;
  private int period;

  MarchRun(March model, MarchParameters parameters, long seed) {
    this.model = model;
    this.parameters = parameters;
    draws = Draws.seeded(seed);
    all = -1L >>> (64 - parameters.dimensions());
    plus = new long[parameters.people()];
    minus = new long[parameters.people()];
    action = new long[parameters.people()];
    ones = new long[Integer.SIZE - Integer.numberOfLeadingZeros(parameters.people())];
    learns = new double[parameters.people() + 1];
    for (int majority = 0; majority < learns.length; majority++) {
      learns[majority] = 1 - StrictMath.pow(1 - parameters.codeLearning(), majority);
    }
    reality = Draws.bits(draws.key(REALITY, 0), 0) & all;
    long beliefs = draws.key(BELIEFS, 0);
    for (int i = 0; i < plus.length; i++) {
      enter(i, beliefs);
    }
  }

  @Override
  public boolean nextPeriod() {
    if (period == parameters.periods() || (parameters.closed() && settled())) {
      return false;
    }
    period++;
    turnOver();
    act();
    socialize();
    learn();
    return true;
  }

  @Override
  public double value(String quantity) {
    return switch (quantity) {
      case March.CODE -> (double) score(codePlus, codeMinus) / parameters.dimensions();
      case March.PEOPLE -> {
        long sum = 0;
        for (int i = 0; i < plus.length; i++) {
          sum += score(plus[i], minus[i]);
        }
        yield (double) sum / parameters.dimensions() / plus.length;
      }
      case March.DISAGREEMENT -> {
        long sum = 0;
        for (int i = 0; i < plus.length; i++) {
          sum += Long.bitCount((plus[i] ^ codePlus) | (minus[i] ^ codeMinus));
        }
        yield (double) sum / parameters.dimensions() / plus.length;
      }
      default -> throw Reported.unknown(quantity, model);
    };
  }

  /** Beliefs drawn evenly of -1, 0 and 1. */
  private void enter(int i, long key) {
    long person = Draws.of(key, i);
    plus[i] = 0;
    minus[i] = 0;
    for (int d = 0; d < parameters.dimensions(); d++) {
      int belief = Draws.index(person, d, 3) - 1;
      plus[i] |= belief > 0 ? 1L << d : 0;
      minus[i] |= belief < 0 ? 1L << d : 0;
    }
  }

  private void turnOver() {
    if (parameters.turnover() > 0) {
      long replaced = draws.key(REPLACEMENT, period);
      long beliefs = draws.key(BELIEFS, period);
      for (int i = 0; i < plus.length; i++) {
        if (Draws.chance(Draws.of(replaced, i), 0, parameters.turnover())) {
          enter(i, beliefs);
        }
      }
    }
    reality ^= Luck.among(all, parameters.turbulence(), draws.key(CHANGE, period));
  }

  /** People do as they believe, and toss a coin where they believe nothing. */
  private void act() {
    long coin = draws.key(ACTION, period);
    for (int i = 0; i < plus.length; i++) {
      action[i] = plus[i] | (Draws.bits(Draws.of(coin, i), 0) & all & ~minus[i]);
    }
  }

  /** Beliefs move by one step towards a code that is not 0: opposite, none, the same. */
  private void socialize() {
    long key = draws.key(LEARNING, period);
    for (int i = 0; i < plus.length; i++) {
      long differs = (codePlus & ~plus[i]) | (codeMinus & ~minus[i]);
      if (differs != 0) {
        long moves = Luck.among(differs, parameters.socialization(), Draws.of(key, i));
        long opposite = (codePlus & minus[i]) | (codeMinus & plus[i]);
        long steps = moves & ~opposite;
        plus[i] = (plus[i] & ~moves) | (steps & codePlus);
        minus[i] = (minus[i] & ~moves) | (steps & codeMinus);
      }
    }
  }

  /**
   * The code takes over what most of those do who did better than it, the more surely the clearer
   * the majority. A tie of their actions teaches nothing.
   */
  private void learn() {
    int codeScore = score(codePlus, codeMinus);
    Arrays.fill(ones, 0);
    int superiors = 0;
    for (int i = 0; i < plus.length; i++) {
      if (score(action[i], all & ~action[i]) > codeScore) {
        superiors++;
        count(action[i]);
      }
    }
    long key = draws.key(CODE_LEARNING, period);
    for (int d = 0; superiors > 0 && d < parameters.dimensions(); d++) {
      int lead = 2 * counted(d) - superiors;
      long bit = 1L << d;
      boolean differs = ((lead > 0 ? codePlus : codeMinus) & bit) == 0;
      if (lead != 0 && differs && Draws.chance(key, d, learns[Math.abs(lead)])) {
        codePlus = lead > 0 ? codePlus | bit : codePlus & ~bit;
        codeMinus = lead > 0 ? codeMinus & ~bit : codeMinus | bit;
      }
    }
  }

  /** Adds 1 on each dimension of a mask: binary addition, all dimensions at once. */
  private void count(long mask) {
    long carry = mask;
    for (int digit = 0; carry != 0; digit++) {
      long next = ones[digit] & carry;
      ones[digit] ^= carry;
      carry = next;
    }
  }

  private int counted(int dimension) {
    int sum = 0;
    for (int digit = 0; digit < ones.length; digit++) {
      sum += (int) (ones[digit] >>> dimension & 1) << digit;
    }
    return sum;
  }

  /** Nobody differs from a code that is not 0, and nobody can do better than the code. */
  private boolean settled() {
    int codeScore = score(codePlus, codeMinus);
    for (int i = 0; i < plus.length; i++) {
      long open = all & ~plus[i] & ~minus[i];
      boolean differs = ((codePlus & ~plus[i]) | (codeMinus & ~minus[i])) != 0;
      if (differs || score(plus[i], minus[i]) + Long.bitCount(open) > codeScore) {
        return false;
      }
    }
    return true;
  }

  /** Sum over dimensions of belief (or action) times reality. */
  private int score(long ones, long minusOnes) {
    return Long.bitCount(ones & reality)
        + Long.bitCount(minusOnes & ~reality)
        - Long.bitCount(ones & ~reality)
        - Long.bitCount(minusOnes & reality);
  }
}
