package org.skilled.network;

import java.util.Arrays;
import org.skilled.random.Draws;

/** A network in the making: the plan, the ties so far, partners within groups, and the draws. */
record Making(NetworkPlan plan, Draws draws, Partners partners, Ties ties) {

  /** The key of a purpose. */
  long key(int purpose) {
    return draws.key(purpose, 0);
  }

  /** The key of one person under the key of a purpose. */
  long key(long purposeKey, int person) {
    return Draws.of(purposeKey, plan.luck()[person]);
  }

  /**
   * Whether a candidate tie of these two is kept; always the same answer for the same initiator and
   * partner.
   */
  boolean keeps(long keepKey, int initiator, int partner) {
    double keep = partners.keep(initiator, partner);
    return keep >= 1
        || Draws.chance(Draws.of(key(keepKey, initiator), plan.luck()[partner]), 0, keep);
  }

  /** A random order of the people {@code first} to {@code end - 1}, by their luck only. */
  int[] order(int first, int end) {
    long orderKey = key(Purpose.ORDER);
    int size = end - first;
    long[] byDraw = new long[size];
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    for (int k = 0; k < size; k++) {
      long draw = Draws.bits(key(orderKey, first + k), 0);
      byDraw[k] = ((draw >>> (bits + 1)) << bits) | k;
    }
    Arrays.sort(byDraw);
    int[] order = new int[size];
    for (int k = 0; k < size; k++) {
      order[k] = first + (int) (byDraw[k] & ((1L << bits) - 1));
    }
    return order;
  }

  /** A draw with which the people {@code first} and on round their numbers of ties. */
  double rounding(int purpose, int first) {
    return Draws.uniform(key(key(Purpose.ROUND), first), purpose);
  }

  /**
   * How many of {@code each} ties a person the person at {@code place} initiates: sums are right to
   * within one.
   */
  static int quota(double each, int place, double rounding) {
    return (int) (Math.floor((place + 1) * each + rounding) - Math.floor(place * each + rounding));
  }
}
