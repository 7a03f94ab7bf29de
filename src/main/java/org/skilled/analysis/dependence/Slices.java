package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values of one input, cut into slices that hold about as many rows each; equal values are
 * never parted, and each category is a slice of its own.
 *
 * @param of the slice of each row, from 0; -1 where the input is missing
 * @param count number of slices
 */
record Slices(int[] of, int count) {
  /**
   * Cuts.
   *
   * @param values one a row; what is not finite is missing
   * @param most slices, at least 1; fewer where there are fewer different values
   */
  static Slices of(double[] values, boolean category, int most) {
    int[] order =
        IntStream.range(0, values.length)
            .filter(row -> Double.isFinite(values[row]))
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] of = new int[values.length];
    Arrays.fill(of, -1);
    boolean each = category || differentUpTo(values, order, most) <= most;
    int slice = 0;
    int begun = 0;
    for (int start = 0; start < order.length; ) {
      int end = start + 1;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      // A run of equal values belongs where its middle lies.
      int target = (int) ((start + end) / 2.0 / order.length * most);
      boolean next = each ? start > 0 : target > begun && start > 0;
      if (next) {
        slice++;
      }
      begun = Math.max(begun, target);
      for (int at = start; at < end; at++) {
        of[order[at]] = slice;
      }
      start = end;
    }
    return new Slices(of, order.length == 0 ? 0 : slice + 1);
  }

  /** Number of rows that have a slice. */
  int rows() {
    int rows = 0;
    for (int slice : of) {
      rows += slice >= 0 ? 1 : 0;
    }
    return rows;
  }

  private static int differentUpTo(double[] values, int[] sorted, int most) {
    int different = sorted.length == 0 ? 0 : 1;
    for (int at = 1; at < sorted.length && different <= most; at++) {
      different += values[sorted[at]] == values[sorted[at - 1]] ? 0 : 1;
    }
    return different;
  }
}
