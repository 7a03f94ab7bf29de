package org.skilled.analysis.dependence;

import java.util.Arrays;

/**
 * How low and high PAWN may lie for one input, see {@link Bounds}: by the moves of the gaps that
 * may be the largest of their slice, or, of the maximum over slices, of all.
 */
final class KolmogorovBounds {
  /** How far, in half of 1 / sqrt(rows of the slice), a gap may fall behind the largest. */
  private static final double NEAR = 1.5;

  private static final byte FAR = 0;
  private static final byte POSITIVE = 1;
  private static final byte NEGATIVE = 2;
  private static final byte EITHER = 3;

  private final KolmogorovStatistic statistic;
  private final Slices slices;
  private final double[] gaps;
  private final double[] distance;
  private final int[] farthest;
  private final byte[] near;
  private final double tie;

  KolmogorovBounds(KolmogorovStatistic statistic, Slices slices) {
    this.statistic = statistic;
    this.slices = slices;
    int places = 2 * slices.of().length;
    gaps = new double[places];
    distance = new double[slices.count()];
    farthest = new int[slices.count()];
    int[] once = new int[slices.of().length];
    Arrays.fill(once, 1);
    double[] sizes =
        statistic.gaps(
            slices.of(),
            slices.count(),
            once,
            (place, slice, gap) -> {
              gaps[place] = gap;
              if (Math.abs(gap) > distance[slice]) {
                distance[slice] = Math.abs(gap);
                farthest[slice] = place;
              }
            });
    double largest = Arrays.stream(distance).max().orElse(0);
    near = new byte[places];
    double rows = Arrays.stream(sizes).sum();
    tie = NEAR * 0.5 * Math.sqrt(sizes.length / Math.max(1, rows));
    for (int place = 0; place < places; place++) {
      int slice = slices.of()[place / 2];
      if (slice >= 0) {
        double margin = NEAR * 0.5 / Math.sqrt(sizes[slice]);
        double of = isMaximum() ? largest : distance[slice];
        near[place] = nearness(gaps[place], of, margin);
      }
    }
  }

  private static byte nearness(double gap, double largest, double margin) {
    if (largest <= margin) {
      return EITHER;
    }
    if (Math.abs(gap) < largest - margin) {
      return FAR;
    }
    return gap > 0 ? POSITIVE : NEGATIVE;
  }

  private boolean isMaximum() {
    return statistic.over() == KolmogorovStatistic.Over.MAXIMUM;
  }

  /** The two figures of a resample; NaN if the input does not vary. */
  double[] of(int[] weights) {
    if (slices.count() < 2) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double[] most = new double[slices.count()];
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
    double[] there = new double[slices.count()];
    double[] sizes =
        statistic.gaps(
            slices.of(),
            slices.count(),
            weights,
            (place, slice, gap) -> {
              double move = gap - gaps[place];
              byte kind = near[place];
              if (kind != FAR) {
                double up = kind == EITHER ? Math.abs(move) : kind == POSITIVE ? move : -move;
                most[slice] = Math.max(most[slice], up);
              }
              if (place == farthest[slice]) {
                there[slice] = gaps[place] > 0 ? move : -move;
              }
            });
    return isMaximum() ? ofMaximum(most, there) : ofMedian(most, there, sizes);
  }

  private double[] ofMaximum(double[] most, double[] there) {
    int at = 0;
    for (int slice = 1; slice < distance.length; slice++) {
      at = distance[slice] > distance[at] ? slice : at;
    }
    double move = Arrays.stream(most).max().orElse(Double.NaN);
    return new double[] {distance[at] - move, distance[at] - there[at]};
  }

  private double[] ofMedian(double[] most, double[] there, double[] sizes) {
    double[] low = new double[distance.length];
    double[] high = new double[distance.length];
    for (int slice = 0; slice < distance.length; slice++) {
      low[slice] = distance[slice] - most[slice];
      high[slice] = distance[slice] - there[slice];
    }
    return new double[] {
      statistic.summarised(low, sizes), Math.max(statistic.summarised(high, sizes), tied(there))
    };
  }

  /**
   * The median less its move, were slices of almost the same distance in truth at one: the middle
   * of several that are tied moves like that rank of their moves, which luck has pushed down where
   * more are tied above than below.
   */
  private double tied(double[] there) {
    double[] sorted = distance.clone();
    Arrays.sort(sorted);
    int size = sorted.length;
    return (tied(sorted[(size - 1) / 2], (size - 1) / 2, there)
            + tied(sorted[size / 2], size / 2, there))
        / 2;
  }

  private double tied(double middle, int rank, double[] there) {
    double[] moves = new double[there.length];
    int count = 0;
    int below = 0;
    for (int slice = 0; slice < there.length; slice++) {
      if (Math.abs(distance[slice] - middle) <= tie) {
        moves[count++] = there[slice];
      } else if (distance[slice] < middle) {
        below++;
      }
    }
    Arrays.sort(moves, 0, count);
    return middle - moves[rank - below];
  }
}
