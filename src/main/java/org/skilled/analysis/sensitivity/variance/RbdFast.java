package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.problem.InputException;

/**
 * First-order indices from any sample of independent inputs: the points are put in the order of an
 * input, and the part of the output that goes in slow waves along that order is due to that input
 * (random balance designs: S. Tarantola, D. Gatelli and T. A. Mara 2006,
 * doi:10.1016/j.ress.2005.06.003; by sorting any sample: E. Plischke 2010,
 * doi:10.1016/j.ress.2009.11.005; without the bias of few points: J.-Y. Tissot and C. Prieur 2012,
 * doi:10.1016/j.ress.2012.06.010).
 *
 * <p>The waves are the cosines of whole and half turns over the ranks, those that an output can
 * have that depends on this input alone. An input with no more values than there are waves, or with
 * categories, has the mean at each value instead, which is the same with as many waves as values.
 *
 * <p>Intervals are by the influence of each point on the index. They cover 93 to 97 % for random
 * samples of 500 points and more (see {@code docs/analysis/variance.md}), and more for Latin
 * hypercubes, which are more even. What changes faster than the waves is missed, so indices of
 * outputs with very many ups and downs are too small.
 */
public final class RbdFast {
  /** Number of waves unless the analyst says otherwise. */
  public static final int HARMONICS = 10;

  /** Fewest points a wave. */
  public static final int POINTS_A_HARMONIC = 5;

  private static final double UPPER = 0.975;
  private static final double LEVEL = 0.95;
  private static final double ALL_LUCK = 0.95;
  private static final int BATCHES = 2000;

  private RbdFast() {}

  /**
   * The indices.
   *
   * @param inputs names
   * @param first first-order index of each
   * @param resamples joint draws of all, {@code [draw][input]}
   * @param floor what the index of an input that does nothing stays below in 95 % of samples,
   *     jointly over all
   * @param points number of complete points
   * @param leftOut number of points left out
   */
  public record Indices(
      List<String> inputs,
      List<Estimate> first,
      double[][] resamples,
      double floor,
      int points,
      int leftOut) {
    public Indices {
      inputs = List.copyOf(inputs);
      first = List.copyOf(first);
    }

    /** How much each input matters on its own. */
    public Ranking ranking() {
      return new Ranking("S1", inputs, first, resamples, floor);
    }
  }

  /**
   * The indices, in O(points · (harmonics + log points)) for each input.
   *
   * @param harmonics number of waves, at least 1
   * @param seed decides the draws
   * @throws InputException if there are too few complete points, an input or the output does not
   *     vary, or hardly beyond luck
   */
  public static Indices of(
      List<Input> inputs, PointMeans means, int harmonics, long seed, int draws) {
    int[] rows =
        IntStream.range(0, means.values().length)
            .filter(
                p ->
                    Double.isFinite(means.values()[p])
                        && inputs.stream().allMatch(input -> Double.isFinite(input.at(p))))
            .toArray();
    requireEnough(rows.length, means.values().length, harmonics);
    double[] y = take(means.values(), rows);
    double[] luck = take(means.luck(), rows);
    double mean = Arrays.stream(y).sum() / y.length;
    double variance = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum() / y.length;
    double known = variance - Arrays.stream(luck).sum() / y.length;
    requireVariation(y, variance, known);
    List<Estimate> first = new ArrayList<>();
    double[][] batches = new double[inputs.size()][];
    double floor = 0;
    for (int i = 0; i < inputs.size(); i++) {
      double[] x = take(inputs.get(i).values(), rows);
      Waves waves = Waves.of(x, inputs.get(i), harmonics, y, mean);
      requireEnough(inputs.get(i), waves.count(), y.length);
      double[] influence = new double[y.length];
      double explained = Arrays.stream(waves.fitted()).map(g -> g * g).sum() / y.length;
      int left = y.length - 1 - waves.count();
      double index = (explained - waves.count() * (variance - explained) / left) / known;
      double squares = 0;
      for (int p = 0; p < y.length; p++) {
        double g = waves.fitted()[p];
        double dy = y[p] - mean;
        influence[p] = (2 * dy * g - g * g - index * (dy * dy - luck[p])) / known / left;
        squares += influence[p] * influence[p];
      }
      double one = (variance - explained) / known / y.length;
      double t = new TDistribution(null, left).inverseCumulativeProbability(UPPER);
      Estimate estimate = interval(index, squares, one, waves.count(), t);
      first.add(estimate);
      double error = (estimate.high() - estimate.low()) / 2 / t;
      batches[i] = batches(influence, error / Math.sqrt(squares));
      floor = Math.max(floor, floor(waves.count(), left, inputs.size()) * variance / known);
    }
    return new Indices(
        inputs.stream().map(Input::name).toList(),
        first,
        draws(first, batches, seed, draws),
        floor,
        rows.length,
        means.values().length - rows.length);
  }

  /**
   * The variance of an index grows with the index: near 0 that of squares of estimated waves, which
   * influences count twice, and beyond that in a straight line. The ends are where the estimate
   * would be just as far off as chance allows.
   *
   * @param squares sum of squared influences
   * @param one variance of the height of a wave
   */
  private static Estimate interval(double index, double squares, double one, int waves, double t) {
    double none = 2 * waves * one * one;
    double there = Math.max(0, index);
    double all = Math.max(none, squares - none);
    boolean seen = there > 3 * Math.sqrt(none);
    double slope = seen ? Math.min(4 * one, (all - none) / there) : 4 * one;
    double base = Math.max(none, all - slope * there);
    double shift = t * t * slope / 2;
    double half = Math.sqrt(shift * shift + t * t * (slope * there + base));
    return new Estimate(
        index, Math.min(index, index + shift - half), Math.max(index, index + shift + half));
  }

  /** Adjusted share explained of an output that has nothing to do with the input. */
  private static double floor(int waves, int left, int inputs) {
    double level = StrictMath.pow(LEVEL, 1.0 / inputs);
    double f = new FDistribution(null, waves, left).inverseCumulativeProbability(level);
    double explained = waves * f / (waves * f + left);
    return 1 - (1 - explained) * (left + waves) / left;
  }

  private static double[] batches(double[] influence, double scale) {
    double[] sums = new double[Math.min(BATCHES, influence.length)];
    for (int p = 0; p < influence.length; p++) {
      sums[p % sums.length] += scale * influence[p];
    }
    return sums;
  }

  private static double[][] draws(List<Estimate> first, double[][] batches, long seed, int draws) {
    RandomGenerator random = new Well19937c(seed);
    double[][] drawn = new double[draws][first.size()];
    double[] weights = new double[batches[0].length];
    for (double[] draw : drawn) {
      Arrays.setAll(weights, b -> random.nextGaussian());
      for (int i = 0; i < draw.length; i++) {
        draw[i] = first.get(i).value();
        for (int b = 0; b < weights.length; b++) {
          draw[i] += weights[b] * batches[i][b];
        }
      }
    }
    return drawn;
  }

  /** A mean at each of many categories would explain what is chance. */
  private static void requireEnough(Input input, int waves, int complete) {
    if (complete < POINTS_A_HARMONIC * waves) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "the input '%s' has %,d categories at %,d complete points; RBD-FAST needs at least"
                  + " %,d points for so many: leave the input out, or join categories",
              input.name(),
              waves + 1,
              complete,
              POINTS_A_HARMONIC * waves));
    }
  }

  private static void requireEnough(int complete, int points, int harmonics) {
    int needed = Math.max(50, POINTS_A_HARMONIC * harmonics);
    if (complete < needed) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are only %,d complete points of %,d; RBD-FAST with %,d harmonics needs at"
                  + " least %,d, and some 500 to be of use",
              complete,
              points,
              harmonics,
              needed));
    }
  }

  private static void requireVariation(double[] y, double variance, double known) {
    if (Arrays.stream(y).allMatch(value -> value == y[0])) {
      throw InputException.of(
          "the output is the same (" + y[0] + ") at all points, so it depends on no input there");
    }
    if (!(known > (1 - ALL_LUCK) * variance)) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "luck makes %.0f %% of the variance between the means of points, so hardly anything"
                  + " is left to be shared out between inputs; more replications a point would show"
                  + " smaller effects",
              100 * Math.min(1, 1 - known / variance)));
    }
  }

  private static double[] take(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
  }
}
