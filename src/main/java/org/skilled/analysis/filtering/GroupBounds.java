package org.skilled.analysis.filtering;

import java.util.Arrays;
import org.skilled.analysis.dependence.Bounds;

/**
 * How low and high the distance of one input may lie, see {@link Bounds}: by the moves of all gaps
 * that may be the largest, or, of categories, of all that may be larger in either kind.
 */
final class GroupBounds {
  /** How far, in half of sqrt(1 / rows + 1 / rows of the other kind), a gap may fall behind. */
  private static final double NEAR = 2;

  private final GroupDistance of;
  private final boolean[] kind;
  private final double[] gaps;
  private final double margin;
  private final double distance;
  private final int farthest;

  GroupBounds(GroupDistance of, boolean[] kind) {
    this.of = of;
    this.kind = kind;
    gaps = new double[of.places()];
    int[] once = new int[kind.length];
    Arrays.fill(once, 1);
    boolean known = gaps.length > 1 && of.gaps(kind, once, (place, gap) -> gaps[place] = gap);
    margin = NEAR * 0.5 * Math.sqrt(1.0 / of.size(kind, true) + 1.0 / of.size(kind, false));
    int at = 0;
    double sum = 0;
    for (int place = 0; place < gaps.length; place++) {
      at = Math.abs(gaps[place]) > Math.abs(gaps[at]) ? place : at;
      sum += Math.abs(gaps[place]) / 2;
    }
    farthest = at;
    distance = !known ? Double.NaN : of.isCategory() ? sum : Math.abs(gaps[at]);
  }

  /** The two figures of a resample; NaN if the input does not vary or a kind has no rows. */
  double[] of(int[] weights) {
    double[] moves = {of.isCategory() ? 0 : Double.NEGATIVE_INFINITY, 0};
    boolean both =
        !Double.isNaN(distance)
            && of.gaps(kind, weights, (place, gap) -> move(place, gap - gaps[place], moves));
    return both
        ? new double[] {distance - moves[0], distance - moves[1]}
        : new double[] {Double.NaN, Double.NaN};
  }

  private void move(int place, double move, double[] moves) {
    double size = Math.abs(gaps[place]);
    double up = gaps[place] > 0 ? move : -move;
    if (of.isCategory()) {
      moves[0] += (size <= margin ? Math.abs(move) : up) / 2;
      moves[1] += up / 2;
      return;
    }
    if (distance <= margin) {
      moves[0] = Math.max(moves[0], Math.abs(move));
    } else if (size >= distance - margin) {
      moves[0] = Math.max(moves[0], up);
    }
    if (place == farthest) {
      moves[1] = up;
    }
  }
}
