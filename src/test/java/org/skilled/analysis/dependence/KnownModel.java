package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.Random;

/**
 * A model of independent inputs of which the distribution of the output, all told and given one
 * input, is known by integration; the true delta and PAWN come from these, never from an estimator.
 */
interface KnownModel {
  /** Values of an input, by their middle quantiles, that stand for its distribution. */
  int STEPS = 200;

  String name();

  int inputs();

  /** The output at a point, given as quantiles of the inputs, with luck of its own if any. */
  double at(double[] quantiles, Random luck);

  /**
   * The distribution function of the output given each of {@link #STEPS} values of an input, on a
   * fixed grid that holds practically all of it; any monotone scale of the output will do.
   */
  double[][] given(int input);

  /** Half the area between densities, in the mean over the input. */
  static double delta(double[][] given) {
    double[] whole = mean(given, 0, given.length);
    double sum = 0;
    for (double[] one : given) {
      for (int y = 1; y < one.length; y++) {
        sum += Math.abs(one[y] - one[y - 1] - whole[y] + whole[y - 1]);
      }
    }
    return sum / 2 / given.length;
  }

  /** The median over equal slices of the largest distance of distribution functions. */
  static double pawn(double[][] given, int slices) {
    double[] whole = mean(given, 0, given.length);
    double[] distances = new double[slices];
    for (int s = 0; s < slices; s++) {
      double[] slice = mean(given, s * given.length / slices, (s + 1) * given.length / slices);
      for (int y = 0; y < whole.length; y++) {
        distances[s] = Math.max(distances[s], Math.abs(slice[y] - whole[y]));
      }
    }
    Arrays.sort(distances);
    return (distances[(slices - 1) / 2] + distances[slices / 2]) / 2;
  }

  private static double[] mean(double[][] rows, int from, int to) {
    double[] mean = new double[rows[0].length];
    for (int row = from; row < to; row++) {
      for (int y = 0; y < mean.length; y++) {
        mean[y] += rows[row][y] / (to - from);
      }
    }
    return mean;
  }
}
