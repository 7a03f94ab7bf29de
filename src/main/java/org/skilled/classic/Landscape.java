package org.skilled.classic;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.skilled.random.Draws;

/**
 * One of Kauffman's NK landscapes: the score of a solution of N bits is the sum over bits of a
 * number that depends on that bit and on K others, each drawn evenly (Kauffman and Levin 1987,
 * doi:10.1016/S0022-5193(87)80029-2).
 *
 * <p>Numbers are integers, uniform from 0 to 2^44 - 1, so that sums are exact.
 */
final class Landscape {
  private static final int OTHERS = 450;
  private static final int WORTH = 451;
  private static final int TO_44_BITS = 20;

  private final int bits;
  private final int width;

  /** For each bit, the K + 1 bits that its number depends on, ascending. */
  private final int[][] dependsOn;

  /** For each bit, those whose numbers depend on it. */
  private final int[][] dependents;

  /**
   * For each bit a binary tree of its numbers, in the order of those it depends on: node 1 is the
   * root, {@code 2 n} and {@code 2 n + 1} follow node n, leaves are the numbers, and every other
   * node holds the greater of the two that follow.
   */
  private final long[][] tree;

  Landscape(int bits, int interdependence, Draws draws) {
    this.bits = bits;
    width = interdependence + 1;
    dependsOn = new int[bits][];
    tree = new long[bits][2 << width];
    long others = draws.key(OTHERS, 0);
    long worth = draws.key(WORTH, 0);
    for (int i = 0; i < bits; i++) {
      dependsOn[i] = itselfAndOthers(i, Draws.of(others, i));
      int leaves = 1 << width;
      for (int leaf = 0; leaf < leaves; leaf++) {
        tree[i][leaves + leaf] = Draws.bits(Draws.of(worth, i), leaf) >>> TO_44_BITS;
      }
      for (int node = leaves - 1; node >= 1; node--) {
        tree[i][node] = Math.max(tree[i][2 * node], tree[i][2 * node + 1]);
      }
    }
    dependents = new int[bits][];
    for (int b = 0; b < bits; b++) {
      int bit = b;
      dependents[b] =
          IntStream.range(0, bits)
              .filter(i -> Arrays.binarySearch(dependsOn[i], bit) >= 0)
              .toArray();
    }
  }

  /** The score of a solution. */
  long score(int solution) {
    long sum = 0;
    for (int i = 0; i < bits; i++) {
      sum += number(i, solution);
    }
    return sum;
  }

  /** The score of a solution with one bit changed, from that of the solution itself. */
  long scoreChanged(int solution, long score, int bit) {
    int other = solution ^ 1 << bit;
    long sum = score;
    for (int i : dependents[bit]) {
      sum += number(i, other) - number(i, solution);
    }
    return sum;
  }

  private long number(int i, int solution) {
    int node = 1;
    for (int bit : dependsOn[i]) {
      node = 2 * node + (solution >>> bit & 1);
    }
    return tree[i][node];
  }

  /**
   * The highest score of all solutions, exactly, by branch and bound: bits are set one after the
   * other, and a branch is left as soon as even the best numbers that are still possible cannot
   * beat the best solution so far.
   */
  long best() {
    return new Search().run();
  }

  private int[] itselfAndOthers(int i, long key) {
    int[] order = new int[bits - 1];
    for (int b = 0, n = 0; b < bits; b++) {
      if (b != i) {
        order[n++] = b;
      }
    }
    int[] chosen = new int[width];
    chosen[0] = i;
    for (int n = 0; n + 1 < width; n++) {
      int at = n + Draws.index(key, n, order.length - n);
      chosen[n + 1] = order[at];
      order[at] = order[n];
    }
    Arrays.sort(chosen);
    return chosen;
  }

  private final class Search {
    private final int[] node = new int[bits];
    private long best;

    long run() {
      best = climb(0);
      long bound = 0;
      for (int i = 0; i < bits; i++) {
        node[i] = 1;
        bound += tree[i][1];
      }
      descend(0, bound);
      return best;
    }

    private void descend(int bit, long bound) {
      if (bit == bits) {
        best = bound;
        return;
      }
      long zero = bound + change(bit, 0);
      long one = bound + change(bit, 1);
      int first = one > zero ? 1 : 0;
      branch(bit, first, Math.max(zero, one));
      branch(bit, 1 - first, Math.min(zero, one));
    }

    private void branch(int bit, int value, long bound) {
      if (bound > best) {
        for (int i : dependents[bit]) {
          node[i] = 2 * node[i] + value;
        }
        descend(bit + 1, bound);
        for (int i : dependents[bit]) {
          node[i] >>= 1;
        }
      }
    }

    private long change(int bit, int value) {
      long sum = 0;
      for (int i : dependents[bit]) {
        sum += tree[i][2 * node[i] + value] - tree[i][node[i]];
      }
      return sum;
    }

    /** The top of the hill that a solution stands on: a start that spares most branches. */
    private long climb(int from) {
      int at = from;
      long top = score(at);
      for (int tried = 0, bit = 0; tried < bits; tried++, bit = (bit + 1) % bits) {
        long score = scoreChanged(at, top, bit);
        if (score > top) {
          top = score;
          at ^= 1 << bit;
          tried = -1;
        }
      }
      return top;
    }
  }
}
