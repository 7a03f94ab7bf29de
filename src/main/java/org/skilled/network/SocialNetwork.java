package org.skilled.network;

import java.io.Serializable;

/**
 * An undirected network of people as adjacency arrays, immutable in its ties.
 *
 * <p>People are 0 to {@code people - 1}; ties are 0 to {@code ties - 1}, each between two different
 * people and no two between the same pair. The slots of person {@code i} are {@code start(i)} to
 * {@code start(i + 1) - 1}; each slot names a neighbour and the tie to it.
 */
public final class SocialNetwork implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] start;
  private final int[] neighbour;
  private final int[] tie;
  private final int[] from;
  private final int[] to;

  private SocialNetwork(int[] start, int[] neighbour, int[] tie, int[] from, int[] to) {
    this.start = start;
    this.neighbour = neighbour;
    this.tie = tie;
    this.from = from;
    this.to = to;
  }

  /**
   * A network of this many people with tie {@code t} between {@code from[t]} and {@code to[t]}. The
   * arrays are copied.
   *
   * @throws IllegalArgumentException if a tie names nobody or joins a person to himself, or the
   *     arrays differ in length
   */
  public static SocialNetwork of(int people, int[] from, int[] to) {
    if (from.length != to.length) {
      throw new IllegalArgumentException(
          "from has " + from.length + " ends and to has " + to.length + "; each tie needs both");
    }
    int[] start = new int[people + 1];
    for (int t = 0; t < from.length; t++) {
      if (from[t] < 0 || from[t] >= people || to[t] < 0 || to[t] >= people || from[t] == to[t]) {
        throw new IllegalArgumentException(
            "tie "
                + t
                + " joins "
                + from[t]
                + " and "
                + to[t]
                + "; ends must be two different people of 0 to "
                + (people - 1));
      }
      start[from[t] + 1]++;
      start[to[t] + 1]++;
    }
    for (int i = 0; i < people; i++) {
      start[i + 1] += start[i];
    }
    int[] next = start.clone();
    int[] neighbour = new int[2 * from.length];
    int[] tie = new int[2 * from.length];
    for (int t = 0; t < from.length; t++) {
      int a = next[from[t]]++;
      neighbour[a] = to[t];
      tie[a] = t;
      int b = next[to[t]]++;
      neighbour[b] = from[t];
      tie[b] = t;
    }
    return new SocialNetwork(start, neighbour, tie, from.clone(), to.clone());
  }

  /** Number of people. */
  public int people() {
    return start.length - 1;
  }

  /** Number of ties. */
  public int ties() {
    return from.length;
  }

  /** First slot of person {@code i}; {@code start(people())} ends the last one's. */
  public int start(int i) {
    return start[i];
  }

  /** The person at the other end of a slot. */
  public int neighbour(int slot) {
    return neighbour[slot];
  }

  /** The tie of a slot. */
  public int tie(int slot) {
    return tie[slot];
  }

  /** Number of ties of person {@code i}. */
  public int degree(int i) {
    return start[i + 1] - start[i];
  }

  /** One end of a tie. */
  public int from(int tie) {
    return from[tie];
  }

  /** The other end of a tie. */
  public int to(int tie) {
    return to[tie];
  }
}
