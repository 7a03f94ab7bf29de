package org.skilled.analysis.pyramid;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.prediction.Labels;

/**
 * The measured pyramids of many projects, and what became of these.
 *
 * @param base width of the base, project by project, in [0, 1]; likewise the walls
 * @param sustained whether the project was sustained, and which projects belong together
 * @param achieved whether it was achieved
 */
public record PyramidCases(
    double[] base,
    double[] technical,
    double[] soft,
    double[] learning,
    Labels sustained,
    boolean[] achieved) {
  public PyramidCases {
    int[] lengths = {base.length, technical.length, soft.length, learning.length, achieved.length};
    if (!Arrays.stream(lengths).allMatch(length -> length == sustained.size())) {
      throw new IllegalArgumentException(
          "all columns must have " + sustained.size() + " values, not " + Arrays.toString(lengths));
    }
  }

  /** Number of projects. */
  public int size() {
    return base.length;
  }

  /** A height on a ground, project by project. */
  public double[] scores(Height height, Ground ground) {
    return IntStream.range(0, size())
        .mapToDouble(i -> ground.of(height.of(technical[i], soft[i], learning[i]), base[i]))
        .toArray();
  }

  /**
   * The lowest of the columns where each is replaced by its rank among the projects, as a share:
   * free of the scales on which walls and base happen to be measured.
   */
  static double[] lowestRank(double[]... columns) {
    double[] lowest = new double[columns[0].length];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    for (double[] column : columns) {
      double[] sorted = column.clone();
      Arrays.sort(sorted);
      for (int i = 0; i < lowest.length; i++) {
        int below = first(sorted, column[i], false);
        int upTo = first(sorted, column[i], true);
        lowest[i] = Math.min(lowest[i], (below + upTo) / (2.0 * sorted.length));
      }
    }
    return lowest;
  }

  /** The value that a share of all projects do not exceed. */
  static double quantile(double[] column, double share) {
    return Quantiles.of(column, share)[0];
  }

  /** Number of values below (or not above) a value, by bisection. */
  private static int first(double[] sorted, double value, boolean above) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = above ? sorted[middle] <= value : sorted[middle] < value;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
