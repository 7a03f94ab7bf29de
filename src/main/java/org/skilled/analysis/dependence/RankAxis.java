package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ranks of one quantity in cells: {@value #CELLS} along the ranks, or one a value where values
 * are categories or few.
 *
 * @param cell of each row, from 0; -1 where the value is missing
 * @param cells how many there are
 * @param smooth whether neighbouring cells are neighbours in rank, so that counts may be smoothed
 */
record RankAxis(int[] cell, int cells, boolean smooth) {
  static final int CELLS = 64;
  private static final int FEW_VALUES = 8;

  /**
   * Cuts.
   *
   * @param values one a row; what is not finite is missing
   */
  static RankAxis of(double[] values, boolean category) {
    int[] order =
        IntStream.range(0, values.length)
            .filter(row -> Double.isFinite(values[row]))
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int different = order.length == 0 ? 0 : 1;
    for (int at = 1; at < order.length; at++) {
      different += values[order[at]] == values[order[at - 1]] ? 0 : 1;
    }
    boolean smooth = !category && different > FEW_VALUES;
    int[] cell = new int[values.length];
    Arrays.fill(cell, -1);
    int number = 0;
    for (int start = 0; start < order.length; number++) {
      int end = start + 1;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      // Equal values belong where their middle lies.
      int of = smooth ? (int) ((start + end) / 2.0 / order.length * CELLS) : number;
      for (int at = start; at < end; at++) {
        cell[order[at]] = of;
      }
      start = end;
    }
    return new RankAxis(cell, smooth ? CELLS : different, smooth);
  }

  /** Number of rows that have a value. */
  int rows() {
    return (int) Arrays.stream(cell).filter(at -> at >= 0).count();
  }
}
