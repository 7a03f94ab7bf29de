package org.skilled.network;

import org.skilled.random.Draws;

/**
 * Ties that those who were to initiate them could not place, as when somebody is the only one of a
 * discipline: others make them instead, so that the mean degree is right wherever enough pairs can
 * be tied.
 */
final class Remainder {
  private static final int TRIES_PER_TIE = 32;
  private static final long MOST_CANDIDATES = 1L << 27;

  private Remainder() {}

  /**
   * Makes up to {@code missing} ties more, initiated by people {@code first} to {@code end - 1}.
   */
  static void place(Ties ties, Partners partners, int first, int end, int missing, long key) {
    int left = missing;
    long tries = Math.min(Integer.MAX_VALUE / 4, (long) TRIES_PER_TIE * missing);
    for (int t = 0; t < tries && left > 0; t++) {
      int initiator = first + Draws.index(key, 3 * t, end - first);
      int partner = partners.draw(initiator, key, 3 * t + 1);
      if (partner >= 0 && ties.add(initiator, partner)) {
        left--;
      }
    }
    if (left > 0) {
      placeAmongAll(ties, partners, first, end, left, Draws.of(key, 1));
    }
  }

  /**
   * Picks at random among all pairs that can still be tied, each with the probability of ties left
   * to pairs left. Where pairs are too many to go through, random tries have found nearly all that
   * is wanted.
   */
  private static void placeAmongAll(
      Ties ties, Partners partners, int first, int end, int missing, long key) {
    long candidates = 0;
    for (int i = first; i < end; i++) {
      candidates += partners.span(i);
    }
    if (candidates > MOST_CANDIDATES) {
      return;
    }
    long free = 0;
    for (int i = first; i < end; i++) {
      free += free(ties, partners, i);
    }
    int left = missing;
    int n = 0;
    for (int i = first; i < end && left > 0; i++) {
      for (int c = 0; c < partners.span(i) && left > 0; c++) {
        int j = partners.candidate(i, c);
        if (j > i && !ties.tied(i, j)) {
          if (Draws.uniform(key, n++) * free < left) {
            ties.add(i, j);
            left--;
          }
          free--;
        }
      }
    }
  }

  private static int free(Ties ties, Partners partners, int i) {
    int free = 0;
    for (int c = 0; c < partners.span(i); c++) {
      int j = partners.candidate(i, c);
      if (j > i && !ties.tied(i, j)) {
        free++;
      }
    }
    return free;
  }
}
