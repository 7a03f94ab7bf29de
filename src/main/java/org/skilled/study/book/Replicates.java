package org.skilled.study.book;

import java.util.Arrays;

/**
 * Means over design points within each replicate.
 *
 * <p>Where a chart puts several points together, their runs are not independent: with common random
 * numbers, runs of one replicate share their luck. Replicates are independent, so intervals are
 * made from one mean for each.
 */
final class Replicates {
  private Replicates() {}

  /**
   * One mean a replicate over some points.
   *
   * @param values {@code [point][replicate]}; NaN where there is none
   * @return {@code [replicate]}; NaN where no point has a value
   */
  static double[] means(double[][] values, int[] points) {
    int replicates = points.length == 0 ? 0 : values[points[0]].length;
    double[] means = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      double sum = 0;
      int n = 0;
      for (int point : points) {
        if (!Double.isNaN(values[point][r])) {
          sum += values[point][r];
          n++;
        }
      }
      means[r] = n == 0 ? Double.NaN : sum / n;
    }
    return means;
  }

  /**
   * One mean course a replicate over some points, as long as the longest run of them.
   *
   * @param courses {@code [point][replicate][week]}; an empty course where a run failed
   * @return {@code [replicate][week]}; NaN where no point has a value
   */
  static double[][] means(double[][][] courses) {
    int replicates = courses.length == 0 ? 0 : courses[0].length;
    int weeks =
        Arrays.stream(courses)
            .flatMap(Arrays::stream)
            .mapToInt(course -> course.length)
            .max()
            .orElse(0);
    double[][] means = new double[replicates][weeks];
    for (int r = 0; r < replicates; r++) {
      for (int week = 0; week < weeks; week++) {
        double sum = 0;
        int n = 0;
        for (double[][] point : courses) {
          double value = week < point[r].length ? point[r][week] : Double.NaN;
          if (!Double.isNaN(value)) {
            sum += value;
            n++;
          }
        }
        means[r][week] = n == 0 ? Double.NaN : sum / n;
      }
    }
    return means;
  }

  /** Mean over the means of replicates; NaN if none of them has a value. */
  static double mean(double[][] values, int... points) {
    return Arrays.stream(means(values, points))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }
}
