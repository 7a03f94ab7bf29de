package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of questions: a point goes to {@code yes} where the question holds, else to {@code no}.
 *
 * @param question what is asked; null at a leaf
 * @param yes null at a leaf
 * @param no null at a leaf
 * @param points number of points that it was grown on here
 * @param weight their weight
 * @param value their weighted mean value
 * @param error weighted sum of squares around that mean; for shares, half of Gini's impurity
 *     between points
 */
public record Tree(
    @Nullable Restriction question,
    @Nullable Tree yes,
    @Nullable Tree no,
    int points,
    double weight,
    double value,
    double error) {

  /** Whether nothing is asked here. */
  public boolean isLeaf() {
    return question == null;
  }

  /** The same without what is below it. */
  Tree cut() {
    return new Tree(null, null, null, points, weight, value, error);
  }

  /** The leaf that a point comes to. */
  public Tree leaf(Cases cases, int point) {
    Tree at = this;
    while (at.question != null && at.yes != null && at.no != null) {
      at = at.question.holds(cases.at(at.question.input(), point)) ? at.yes : at.no;
    }
    return at;
  }

  /** The leaves, those of yes before those of no. */
  public List<Tree> leaves() {
    if (yes == null || no == null) {
      return List.of(this);
    }
    List<Tree> leaves = new ArrayList<>(yes.leaves());
    leaves.addAll(no.leaves());
    return leaves;
  }

  /** Most questions on the way to a leaf. */
  public int depth() {
    return yes == null || no == null ? 0 : 1 + Math.max(yes.depth(), no.depth());
  }
}
