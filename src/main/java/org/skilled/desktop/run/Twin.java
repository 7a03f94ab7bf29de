package org.skilled.desktop.run;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A second community with the same luck and one lever changed: all draws are functions of who, when
 * and why, so whatever differs comes of the lever.
 */
public final class Twin {
  private final Run left;
  private final Run right;
  private final Move move;
  private @Nullable Difference first;

  private Twin(Run left, Run right, Move move) {
    this.left = left;
    this.right = right;
    this.move = move;
  }

  /**
   * A twin of a run that has one lever changed from a week on, taken to where the run is.
   *
   * @param move the lever; week 0 changes it from the start on
   * @throws org.skilled.problem.InputException if it cannot be moved so
   * @throws java.util.concurrent.CancellationException if its thread is interrupted before it is
   *     there
   */
  public static Twin of(Run left, NetworkSource networks, Move move) {
    Course course = left.course();
    int week = left.time();
    Twin twin = new Twin(left, Run.replayed(course.with(move), networks, 0), move);
    Run again = Run.replayed(course, networks, 0);
    Comparison comparison = new Comparison(again, twin.right);
    // Both are run from the start, so that the first difference is found wherever it lies.
    while (twin.right.time() < week && twin.right.advance() && again.advance()) {
      twin.look(comparison);
      Run.requireWanted();
    }
    return twin;
  }

  /** Runs the twin until it is as far as the run beside it. */
  public void follow() {
    Comparison comparison = new Comparison(left, right);
    while (right.time() < left.time() && right.advance()) {
      look(comparison);
    }
  }

  private void look(Comparison comparison) {
    if (first == null) {
      first = comparison.lastWeek();
    }
  }

  /** The run with the lever changed. */
  public Run right() {
    return right;
  }

  /** Which lever is changed. */
  public Move move() {
    return move;
  }

  /** The first difference in what people do; null as long as there is none. */
  public @Nullable Difference first() {
    return first;
  }

  /** People who use the practice in one world only, as things stand. */
  public static BitSet fates(Snapshot left, Snapshot right) {
    BitSet differ = (BitSet) left.users().clone();
    differ.xor(right.users());
    return differ;
  }
}
