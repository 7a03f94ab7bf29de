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
    double[] sizes = new double[slices];
    double total = 0;
    for (int row = 0; row < slice.length; row++) {
      if (slice[row] >= 0) {
        sizes[slice[row]] += weights[row];
        total += weights[row];
      }
    }
    double[] seen = new double[slices];
    double[] distance = new double[slices];
    double below = 0;
    for (int start = 0; start < slice.length; ) {
      int end = tieEnd[start];
      for (int row = start; row < end; row++) {
        measure(slice[row], seen, sizes, distance, below / total);
      }
      for (int row = start; row < end; row++) {
        if (slice[row] >= 0) {
          seen[slice[row]] += weights[row];
          below += weights[row];
        }
      }
      for (int row = start; row < end; row++) {
        measure(slice[row], seen, sizes, distance, below / total);
      }
      start = end;
    }
    return summarised(distance, sizes);
  }

  private static void measure(
      int slice, double[] seen, double[] sizes, double[] distance, double share) {
    if (slice >= 0 && sizes[slice] > 0) {
      double gap = Math.abs(seen[slice] / sizes[slice] - share);
      if (gap > distance[slice]) {
        distance[slice] = gap;
      }
    }
  }

  private double summarised(double[] distance, double[] sizes) {
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
