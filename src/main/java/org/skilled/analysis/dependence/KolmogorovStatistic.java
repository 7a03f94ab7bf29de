package org.skilled.analysis.dependence;

import java.util.Arrays;

/**
 * The largest distance between the distribution function of the output and that within a slice
 * (Kolmogorov and Smirnov), as median over slices (PAWN).
 */
final class KolmogorovStatistic implements SliceStatistic {
  /** How the distances of slices become one number. */
  enum Over {
    MEDIAN,
    MAXIMUM
  }

  /** What is told of each gap between the two functions that may be the largest of a slice. */
  @FunctionalInterface
  interface Visitor {
    /**
     * One gap.
     *
     * @param place where it is: twice the row, and 1 more just after the row's output
     * @param gap share of the slice less share of all rows
     */
    void visit(int place, int slice, double gap);
  }

  private final int[] tieEnd;
  private final Over over;

  /** Of an output in rising order. */
  KolmogorovStatistic(double[] sorted, Over over) {
    this.over = over;
    tieEnd = new int[sorted.length];
    int end = sorted.length;
    for (int row = sorted.length - 1; row >= 0; row--) {
      if (row + 1 < sorted.length && sorted[row] != sorted[row + 1]) {
        end = row + 1;
      }
      tieEnd[row] = end;
    }
  }

  @Override
  public double of(int[] slice, int slices, int[] weights) {
    double[] distance = new double[slices];
    double[] sizes =
        gaps(
            slice,
            slices,
            weights,
            (place, of, gap) -> distance[of] = Math.max(distance[of], Math.abs(gap)));
    return summarised(distance, sizes);
  }

  Over over() {
    return over;
  }

  /**
   * Goes through the gaps on both sides of each row, within its slice.
   *
   * @return weight of each slice
   */
  double[] gaps(int[] slice, int slices, int[] weights, Visitor visitor) {
    double[] sizes = new double[slices];
    double total = 0;
    for (int row = 0; row < slice.length; row++) {
      if (slice[row] >= 0) {
        sizes[slice[row]] += weights[row];
        total += weights[row];
      }
    }
    double[] seen = new double[slices];
    double below = 0;
    for (int start = 0; start < slice.length; ) {
      int end = tieEnd[start];
      visit(slice, start, end, 0, seen, sizes, below / total, visitor);
      for (int row = start; row < end; row++) {
        if (slice[row] >= 0) {
          seen[slice[row]] += weights[row];
          below += weights[row];
        }
      }
      visit(slice, start, end, 1, seen, sizes, below / total, visitor);
      start = end;
    }
    return sizes;
  }

  private static void visit(
      int[] slice,
      int start,
      int end,
      int side,
      double[] seen,
      double[] sizes,
      double share,
      Visitor visitor) {
    for (int row = start; row < end; row++) {
      int of = slice[row];
      if (of >= 0 && sizes[of] > 0) {
        visitor.visit(2 * row + side, of, seen[of] / sizes[of] - share);
      }
    }
  }

  /** The median or largest of the distances of slices with rows; NaN if there are fewer than 2. */
  double summarised(double[] distance, double[] sizes) {
    double[] filled = new double[distance.length];
    int count = 0;
    for (int s = 0; s < distance.length; s++) {
      if (sizes[s] > 0) {
        filled[count++] = distance[s];
      }
    }
    if (count < 2) {
      return Double.NaN;
    }
    double[] sorted = Arrays.copyOf(filled, count);
    Arrays.sort(sorted);
    return switch (over) {
      case MEDIAN -> (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
      case MAXIMUM -> sorted[count - 1];
    };
  }
}
