package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.skilled.analysis.sample.Input;
import org.skilled.problem.InputException;

/**
 * The part of an output that goes with one input.
 *
 * @param fitted that part at each point, less the mean
 * @param count number of waves, or of values less one: what the fit was free to choose
 */
record Waves(double[] fitted, int count) {

  static Waves of(double[] x, Input input, int harmonics, double[] y, double mean) {
    double[] levels = Arrays.stream(x).distinct().sorted().toArray();
    if (levels.length < 2) {
      throw InputException.of(
          "the input '"
              + input.name()
              + "' is the same at all complete points, so nothing can be said about it; leave it"
              + " out");
    }
    if (input.isCategory() || levels.length <= harmonics + 1) {
      return ofLevels(x, levels, y, mean);
    }
    return ofRanks(x, harmonics, y, mean);
  }

  private static Waves ofLevels(double[] x, double[] levels, double[] y, double mean) {
    double[] sums = new double[levels.length];
    int[] counts = new int[levels.length];
    for (int p = 0; p < x.length; p++) {
      int level = Arrays.binarySearch(levels, x[p]);
      sums[level] += y[p] - mean;
      counts[level]++;
    }
    double[] fitted = new double[x.length];
    for (int p = 0; p < x.length; p++) {
      int level = Arrays.binarySearch(levels, x[p]);
      fitted[p] = sums[level] / counts[level];
    }
    return new Waves(fitted, levels.length - 1);
  }

  private static Waves ofRanks(double[] x, int harmonics, double[] y, double mean) {
    double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(x);
    double[] fitted = new double[x.length];
    double[] turn = new double[x.length];
    for (int p = 0; p < x.length; p++) {
      turn[p] = StrictMath.cos(Math.PI * (ranks[p] - 0.5) / x.length);
    }
    // Each wave from the two before it: cos(m a) = 2 cos(a) cos((m - 1) a) - cos((m - 2) a).
    double[] before = new double[x.length];
    Arrays.fill(before, 1);
    double[] wave = turn.clone();
    for (int harmonic = 1; harmonic <= harmonics; harmonic++) {
      double height = 0;
      for (int p = 0; p < x.length; p++) {
        height += 2 * wave[p] * (y[p] - mean) / x.length;
      }
      for (int p = 0; p < x.length; p++) {
        fitted[p] += height * wave[p];
        double next = 2 * turn[p] * wave[p] - before[p];
        before[p] = wave[p];
        wave[p] = next;
      }
    }
    return new Waves(fitted, harmonics);
  }
}
