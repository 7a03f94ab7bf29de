package org.skilled.network;

import org.skilled.random.Draws;

/**
 * Networks of textbook form, as published models use them: person {@code i} stands at place {@code
 * i}.
 *
 * <p>Straight into arrays, since runs of small models would otherwise spend most of their time on
 * making a graph. What is drawn for a tie is a function of its place on the ring, so that with more
 * rewiring the ties rewired already stay rewired.
 */
public final class Lattices {
  private static final int TRIES = 1000;

  private Lattices() {}

  /** A line: everybody is tied with the next; those at the ends have one tie. */
  public static SocialNetwork line(int people) {
    Ties ties = new Ties(people, people);
    for (int i = 0; i + 1 < people; i++) {
      ties.add(i, i + 1);
    }
    return ties.network();
  }

  /**
   * A ring lattice: everybody is tied with the {@code degree / 2} nearest on either side.
   *
   * @param degree an even number from 0 to below {@code people}
   */
  public static SocialNetwork ring(int people, int degree) {
    requireRing(people, degree);
    Ties ties = new Ties(people, people * degree / 2);
    for (int distance = 1; distance <= degree / 2; distance++) {
      for (int i = 0; i < people; i++) {
        ties.add(i, (i + distance) % people);
      }
    }
    return ties.network();
  }

  /**
   * A ring lattice of which each tie is, with probability {@code rewiring}, taken off its far end
   * and tied with somebody drawn evenly from all who are neither its near end nor tied with it
   * (Watts and Strogatz 1998, doi:10.1038/30918). All ties that stay are set before any is rewired.
   *
   * @param degree an even number from 0 to below {@code people}
   * @param rewiring in [0, 1]
   */
  public static SocialNetwork rewiredRing(int people, int degree, double rewiring, Draws draws) {
    requireRing(people, degree);
    if (!(rewiring >= 0 && rewiring <= 1)) {
      throw new IllegalArgumentException("rewiring is " + rewiring + "; must be in [0, 1]");
    }
    long keep = draws.key(Purpose.KEEP, 0);
    long rewire = draws.key(Purpose.REWIRE, 0);
    int all = people * degree / 2;
    Ties ties = new Ties(people, all);
    boolean[] stays = new boolean[all];
    for (int t = 0; t < all; t++) {
      stays[t] = !Draws.chance(Draws.of(keep, t), 0, rewiring);
      if (stays[t]) {
        ties.add(t % people, (t % people + 1 + t / people) % people);
      }
    }
    for (int t = 0; t < all; t++) {
      if (!stays[t]) {
        rewire(ties, people, t, Draws.of(rewire, t));
      }
    }
    return ties.network();
  }

  /**
   * A random network: this many ties, each pair of people being as likely as any other (Erdos and
   * Renyi's G(n, M)).
   *
   * @param ties at most the number of pairs
   */
  public static SocialNetwork random(int people, int ties, Draws draws) {
    long pairs = (long) people * (people - 1) / 2;
    if (ties < 0 || ties > pairs) {
      throw new IllegalArgumentException(
          "ties is " + ties + "; with " + people + " people it must be from 0 to " + pairs);
    }
    long key = draws.key(Purpose.INSIDE, 0);
    Ties made = new Ties(people, ties);
    // Floyd's way to draw without replacement: as many draws as ties, however dense the network.
    for (long last = pairs - ties; last < pairs; last++) {
      long drawn = below(Draws.bits(key, made.size()), last + 1);
      if (!addPair(made, drawn)) {
        addPair(made, last);
      }
    }
    return made.network();
  }

  /** Everybody tied with everybody. Takes memory for {@code people * (people - 1) / 2} ties. */
  public static SocialNetwork complete(int people) {
    Ties ties = new Ties(people, people * (people - 1) / 2);
    for (int b = 1; b < people; b++) {
      for (int a = 0; a < b; a++) {
        ties.add(a, b);
      }
    }
    return ties.network();
  }

  private static void rewire(Ties ties, int people, int t, long key) {
    int near = t % people;
    for (int n = 0; n < TRIES; n++) {
      if (ties.add(near, Draws.index(key, n, people))) {
        return;
      }
    }
    // Nearly everybody is tied with this person: the next free pair along the ring.
    for (int from = near; from < near + people; from++) {
      for (int step = 1; step < people; step++) {
        if (ties.add(from % people, (from + step) % people)) {
          return;
        }
      }
    }
    throw new IllegalStateException("there are more ties than pairs of people");
  }

  /** Pairs are numbered (0,1), (0,2), (1,2), (0,3), ... */
  private static boolean addPair(Ties ties, long pair) {
    int b = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
    long first = (long) b * (b - 1) / 2;
    if (first > pair) {
      b--;
    } else if (first + b <= pair) {
      b++;
    }
    return ties.add((int) (pair - (long) b * (b - 1) / 2), b);
  }

  private static long below(long bits, long bound) {
    return Math.multiplyHigh(bits >>> 1, bound << 1);
  }

  private static void requireRing(int people, int degree) {
    if (degree < 0 || degree % 2 != 0 || (degree >= people && degree > 0)) {
      throw new IllegalArgumentException(
          "degree is "
              + degree
              + "; on a ring of "
              + people
              + " people it must be even and from 0 to "
              + (people - 1));
    }
  }
}
