package org.skilled.analysis.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * Indices that chance alone makes positive (distances between distributions), less what chance
 * makes of them, with intervals and the floor under which inputs without effect stay.
 *
 * <p>Outputs are given to rows in random order, which makes dummies of all inputs with their very
 * values. An index of size v that is b in the mean over dummies is corrected to the root of v² -
 * b², and to 0 if v is not above b: nothing is left of an input without effect, and little is taken
 * from a strong one. Intervals are by the bootstrap over rows, by {@link Bounds} of the index, and
 * from 0 if chance alone makes the index as large in more than 2.5 % of dummies.
 *
 * <p>The correction by the bootstrap that E. Plischke, E. Borgonovo and C. L. Smith (2013),
 * doi:10.1016/j.ejor.2012.11.047, advise (2 v - mean of resamples) takes off only some two fifths
 * of the noise of an input without effect, since resamples are noisy on top of the noise there is.
 *
 * @param raw the indices before correction
 * @param noise what chance alone makes of each in the mean
 * @param values corrected, with 95 % intervals; NaN where an input does not vary
 * @param resamples corrected indices {@code [resample][input]}
 * @param floor what the largest of all corrected indices stays below in 95 % of tables where no
 *     input has an effect
 */
public record NoiseCorrected(
    double[] raw, double[] noise, List<Estimate> values, double[][] resamples, double floor) {
  static final int DUMMIES = 200;
  private static final double LEVEL = 0.95;
  static final double UPPER = 0.975;

  /** Less than 0.025, because the largest of many moves is a little larger than resamples say. */
  private static final double LOWER = 0.015;

  public NoiseCorrected {
    values = List.copyOf(values);
  }

  /**
   * Works all out.
   *
   * @param rows number of rows
   * @param bounds of the same inputs
   * @param seed decides resamples and dummies
   * @param resamples of the bootstrap
   */
  public static NoiseCorrected of(
      int rows, Indices indices, Bounds bounds, long seed, int resamples) {
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    int[] own = IntStream.range(0, rows).toArray();
    double[] raw = indices.of(once, own);
    double[][] dummies = Resampling.all(DUMMIES, d -> indices.of(once, dummy(rows, seed, d)));
    double[][][] drawn =
        IntStream.range(0, resamples)
            .parallel()
            .mapToObj(r -> resample(Resampling.counts(seed, r, rows), own, indices, bounds))
            .toArray(double[][][]::new);
    double[] noise = means(dummies, raw.length);
    double[][] again = column(drawn, 0);
    double[] centres = means(again, raw.length);
    double[][] corrected = new double[resamples][raw.length];
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      double square = raw[i] * raw[i] - noise[i] * noise[i];
      for (int r = 0; r < resamples; r++) {
        corrected[r][i] = root(square + 2 * raw[i] * (again[r][i] - centres[i]));
      }
      boolean byChance = raw[i] <= quantile(dummies, i, UPPER);
      double low = byChance ? 0 : quantile(column(drawn, 1), i, LOWER);
      values.add(estimate(root(square), low, quantile(column(drawn, 2), i, UPPER)));
    }
    return new NoiseCorrected(raw, noise, values, corrected, floor(dummies, noise));
  }

  /** Within [0, 1], and not without the value itself. */
  static Estimate estimate(double value, double low, double high) {
    if (Double.isNaN(value) || Double.isNaN(low) || Double.isNaN(high)) {
      return Estimate.bare(value);
    }
    return new Estimate(
        value, Math.max(0, Math.min(value, low)), Math.min(1, Math.max(value, high)));
  }

  private static double[][] resample(int[] weights, int[] own, Indices indices, Bounds bounds) {
    double[] values = indices.of(weights, own);
    double[][] ends = bounds.of(weights);
    return new double[][] {values, ends[0], ends[1]};
  }

  private static double[][] column(double[][][] drawn, int which) {
    return Arrays.stream(drawn).map(resample -> resample[which]).toArray(double[][]::new);
  }

  static double quantile(double[][] rows, int input, double share) {
    return Quantiles.of(Arrays.stream(rows).mapToDouble(row -> row[input]).toArray(), share)[0];
  }

  /** As a ranking. */
  public Ranking ranking(String index, List<String> inputs) {
    return new Ranking(index, inputs, values, resamples, floor);
  }

  static double floor(double[][] dummies, double[] noise) {
    double[] largest = new double[dummies.length];
    for (int d = 0; d < dummies.length; d++) {
      for (int i = 0; i < noise.length; i++) {
        if (!Double.isNaN(noise[i])) {
          double value = root(dummies[d][i] * dummies[d][i] - noise[i] * noise[i]);
          largest[d] = Math.max(largest[d], value);
        }
      }
    }
    return Quantiles.of(largest, LEVEL)[0];
  }

  static double[] means(double[][] rows, int size) {
    double[] means = new double[size];
    for (int i = 0; i < size; i++) {
      int input = i;
      means[i] =
          Arrays.stream(rows)
              .mapToDouble(row -> row[input])
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }

  static double root(double square) {
    return Double.isNaN(square) ? Double.NaN : Math.sqrt(Math.max(0, square));
  }

  /** Rows in the random order that makes a dummy of each input. */
  static int[] dummy(int size, long seed, int dummy) {
    RandomGenerator random = new Well19937c(seed + 7919L * (dummy + 1));
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
