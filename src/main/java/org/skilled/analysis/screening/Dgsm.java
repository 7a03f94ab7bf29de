package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.Resampling;
import org.skilled.problem.InputException;

/**
 * Derivative-based global sensitivity measures: the mean square nu of the output's derivative by
 * each input, and what it bounds: the total index ST is at most C nu / V, with V the variance of
 * the output and C the Poincaré constant of the input's distribution.
 *
 * <p>C is (b - a)²/pi² for a uniform input on [a, b] (log-uniform: of the logarithm), and the
 * variance for a normal one; for a triangular input and a normal one cut to a range of length L,
 * both with a density whose logarithm is concave, L²/pi² holds, and for the latter the variance
 * before cutting too. An input of unknown distribution counts as uniform over the values tried.
 *
 * <p>Derivatives are differences along the steps of trajectories, so steps must be short: with
 * steps of half the range, as Morris' are, differences average over hills and valleys, and the
 * bound would not hold. The noise of replicates, where there are any, is taken off nu.
 *
 * <p>Source: I. M. Sobol' and S. Kucherenko (2009), Derivative based global sensitivity measures
 * and their link with global sensitivity indices, Mathematics and Computers in Simulation
 * 79:3009-3017, doi:10.1016/j.matcom.2009.01.023; constants of densities with concave logarithm: L.
 * E. Payne and H. F. Weinberger (1960), doi:10.1007/BF00252910.
 */
public final class Dgsm {
  /** Longest mean step, as a share of an input's range. */
  public static final double LONGEST_STEP = 0.1;

  private Dgsm() {}

  /**
   * One input.
   *
   * @param nu mean square of the derivative by the input (by its logarithm if it is log-uniform)
   * @param bound what its total index is at most; above 1 it says nothing
   * @param step mean length of steps, as a share of the range
   */
  public record Index(String input, Estimate nu, Estimate bound, double step) {}

  /**
   * What is found.
   *
   * @param variance of the output over all points
   * @param ranking by bound; it has no floor, as a bound cannot show that an input matters
   */
  public record Table(
      int trajectories, double variance, List<Index> indices, Ranking ranking, boolean assumed) {
    public Table {
      indices = List.copyOf(indices);
    }

    /** Largest bound first. */
    public List<Index> byStrength() {
      return ranking.order().stream().map(indices::get).toList();
    }
  }

  /** Why the measures cannot be had from a sample, and what would be right; empty if they can. */
  public static String refusal(Sample sample) {
    Walk walk = Walk.find(sample);
    if (walk == null) {
      return Walk.refusal(sample);
    }
    for (int i = 0; i < walk.subjects().size(); i++) {
      if (walk.members().get(i).length > 1
          || sample.inputs().get(walk.members().get(i)[0]).isCategory()) {
        return "'" + walk.subjects().get(i) + "' is a group or category, and has no derivative";
      }
    }
    Slopes slopes = Slopes.of(sample, walk);
    for (int i = 0; i < walk.subjects().size(); i++) {
      if (slopes.meanStep(i) > LONGEST_STEP) {
        return String.format(
            Locale.ROOT,
            "steps of '%s' are %.0f %% of its range in the mean; derivatives need short steps, at"
                + " most %.0f %%. Use morris, or make trajectories with short steps elsewhere and"
                + " read them as a table",
            walk.subjects().get(i),
            100 * slopes.meanStep(i),
            100 * LONGEST_STEP);
      }
    }
    return "";
  }

  /**
   * The measures of all inputs.
   *
   * @throws InputException if {@link #refusal} says why not, or the output does not vary
   */
  public static Table of(
      Sample sample, Output output, boolean sharedLuck, long seed, int resamples) {
    String refusal = refusal(sample);
    if (!refusal.isEmpty()) {
      throw InputException.of(refusal);
    }
    Walk walk = Walk.of(sample);
    Slopes slopes = Slopes.of(sample, walk);
    double[][] squares = slopes.squares(walk, output, sharedLuck);
    double[] means = output.means();
    int[] once = new int[walk.trajectories()];
    Arrays.fill(once, 1);
    double[] found = measures(walk, squares, means, once);
    int size = walk.subjects().size();
    if (!(found[size] > 0)) {
      throw InputException.of("the output is the same at all points, so no input moves it");
    }
    double[][] drawn =
        Resampling.all(
            resamples,
            r -> measures(walk, squares, means, Resampling.counts(seed, r, walk.trajectories())));
    List<Index> indices = new ArrayList<>();
    double[][] bounds = new double[resamples][size];
    for (int i = 0; i < size; i++) {
      double constant = slopes.constant(i);
      double[] nu = new double[resamples];
      double[] bound = new double[resamples];
      for (int r = 0; r < resamples; r++) {
        nu[r] = drawn[r][i];
        bounds[r][i] = constant * drawn[r][i] / drawn[r][size];
        bound[r] = bounds[r][i];
      }
      indices.add(
          new Index(
              walk.subjects().get(i),
              estimate(found[i], nu, walk.trajectories()),
              estimate(constant * found[i] / found[size], bound, walk.trajectories()),
              slopes.meanStep(i)));
    }
    return new Table(
        walk.trajectories(),
        found[size],
        indices,
        new Ranking(
            "DGSM bound",
            walk.subjects(),
            indices.stream().map(Index::bound).toList(),
            bounds,
            Double.NaN),
        IntStream.range(0, size).anyMatch(slopes::isAssumed));
  }

  /** nu of each subject, and the variance of the output. */
  private static double[] measures(Walk walk, double[][] squares, double[] means, int[] weights) {
    int size = walk.subjects().size();
    double[] all = new double[size + 1];
    for (int i = 0; i < size; i++) {
      double sum = 0;
      int count = 0;
      for (int t = 0; t < weights.length; t++) {
        if (Double.isFinite(squares[t][i])) {
          sum += weights[t] * squares[t][i];
          count += weights[t];
        }
      }
      all[i] = Math.max(0, sum / count);
    }
    double sum = 0;
    double sumOfSquares = 0;
    double count = 0;
    for (int t = 0; t < weights.length; t++) {
      for (int point = walk.before(t, 0); point <= walk.before(t, size); point++) {
        if (Double.isFinite(means[point])) {
          sum += weights[t] * means[point];
          sumOfSquares += weights[t] * means[point] * means[point];
          count += weights[t];
        }
      }
    }
    all[size] = (sumOfSquares - sum * sum / count) / (count - 1);
    return all;
  }

  private static Estimate estimate(double value, double[] drawn, int count) {
    double t = new TDistribution(null, count - 1.0).inverseCumulativeProbability(0.975);
    double out =
        new NormalDistribution(null, 0, 1)
            .cumulativeProbability(-t * Math.sqrt(count / (count - 1.0)));
    double[] ends = Quantiles.of(drawn, out, 1 - out);
    return new Estimate(value, ends[0], ends[1]);
  }
}
