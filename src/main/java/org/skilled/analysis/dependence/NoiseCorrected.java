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
 * from a strong one. The bootstrap over rows gives the standard error of v; the interval is 1.96 of
 * them either way on the scale of v².
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

  public NoiseCorrected {
    values = List.copyOf(values);
  }

  /**
   * Works all out.
   *
   * @param rows number of rows
   * @param seed decides resamples and dummies
   * @param resamples of the bootstrap
   */
  public static NoiseCorrected of(int rows, Indices indices, long seed, int resamples) {
    return of(rows, indices, seed, resamples, DUMMIES);
  }

  static NoiseCorrected of(int rows, Indices indices, long seed, int resamples, int dummyCount) {
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    int[] own = IntStream.range(0, rows).toArray();
    double[] raw = indices.of(once, own);
    double[][] dummies =
        Resampling.all(dummyCount, d -> indices.of(once, shuffled(rows, seed + 7919L * (d + 1))));
    double[][] drawn =
        Resampling.all(resamples, r -> indices.of(Resampling.counts(seed, r, rows), own));
    double[] noise = means(dummies, raw.length);
    double[] centres = means(drawn, raw.length);
    double[][] corrected = new double[resamples][raw.length];
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      double square = raw[i] * raw[i] - noise[i] * noise[i];
      double variance = 0;
      for (int r = 0; r < resamples; r++) {
        double gap = drawn[r][i] - centres[i];
        variance += gap * gap / Math.max(1, resamples - 1);
        corrected[r][i] = root(square + 2 * raw[i] * gap);
      }
      double half = 2 * Estimate.NORMAL_QUANTILE * raw[i] * Math.sqrt(variance);
      values.add(new Estimate(root(square), root(square - half), root(square + half)));
    }
    return new NoiseCorrected(raw, noise, values, corrected, floor(dummies, noise));
  }

  /** As a ranking. */
  public Ranking ranking(String index, List<String> inputs) {
    return new Ranking(index, inputs, values, resamples, floor);
  }

  private static double floor(double[][] dummies, double[] noise) {
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

  private static double[] means(double[][] rows, int size) {
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

  private static double root(double square) {
    return Double.isNaN(square) ? Double.NaN : Math.sqrt(Math.max(0, square));
  }

  private static int[] shuffled(int size, long seed) {
    RandomGenerator random = new Well19937c(seed);
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
