package org.skilled.analysis.discovery;

/**
 * How trees grow.
 *
 * @param leaf least points of a leaf
 * @param depth most questions on the way to a leaf
 */
public record TreeRule(int leaf, int depth) {
  public TreeRule {
    if (leaf < 1 || depth < 1) {
      throw new IllegalArgumentException("leaves of " + leaf + " points, depth " + depth);
    }
  }

  /** Leaves of at least 2 % of the points, and at least 5; up to 5 questions in a row. */
  public static TreeRule usual(int points) {
    return new TreeRule(Math.max(5, points / 50), 5);
  }
}
