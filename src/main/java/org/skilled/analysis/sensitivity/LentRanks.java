package org.skilled.analysis.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The part of a row's influence on an index of ranks that goes through other rows: had it not been
 * there, all greater outputs would have one rank less.
 */
final class LentRanks {
  private final double[] output;
  private final int[] order;
  private final double sdOfRanks;

  /** Of an output whose values are finite and vary. */
  LentRanks(double[] output) {
    this.output = output;
    this.order =
        IntStream.range(0, output.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> output[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.sdOfRanks = sdOfRanks(LinearFit.ranks(output));
  }

  /**
   * Adds this part to the influence of each row.
   *
   * @param slope by how much, times the number of rows, the index rises with the standardised rank
   *     of each row's output
   */
  void addTo(double[] influence, double[] slope) {
    double[] above = sumsAbove(slope);
    double mean = Arrays.stream(above).average().orElse(0);
    for (int row = 0; row < influence.length; row++) {
      influence[row] += (above[row] - mean) / sdOfRanks;
    }
  }

  /** For each row, the sum over rows with a greater output and half of those equal, over rows. */
  private double[] sumsAbove(double[] slope) {
    int n = slope.length;
    double[] sums = new double[n];
    double above = 0;
    for (int end = n; end > 0; ) {
      int start = end - 1;
      double equal = slope[order[start]];
      while (start > 0 && output[order[start - 1]] == output[order[start]]) {
        start--;
        equal += slope[order[start]];
      }
      for (int at = start; at < end; at++) {
        sums[order[at]] = (above + equal / 2) / n;
      }
      above += equal;
      end = start;
    }
    return sums;
  }

  /** Standard deviation of ranks divided by their number. */
  private static double sdOfRanks(double[] ranks) {
    double mean = (ranks.length + 1) / 2.0;
    double squares = 0;
    for (double rank : ranks) {
      squares += (rank - mean) * (rank - mean);
    }
    return Math.sqrt(squares / ranks.length) / ranks.length;
  }
}
