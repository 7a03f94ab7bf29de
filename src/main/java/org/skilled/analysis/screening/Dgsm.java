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
 * <p>Mean squares are skewed, so intervals are by the {@link StudentisedMean studentised bootstrap}
 * over trajectories, and as far as its percentiles reach. Measured over 400 repetitions on the
 * functions of Ishigami and Sobol' and an exponential one, they cover 93 to 99 % with 20
 * trajectories or more, and 85 to 98 % with 10.
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
    DerivativeSums sums = new DerivativeSums(walk, squares, output);
    int count = walk.trajectories();
    int[] once = new int[count];
    Arrays.fill(once, 1);
    double[] found = sums.of(once);
    if (!(found[sums.variance()] > 0)) {
      throw InputException.of("the output is the same at all points, so no input moves it");
    }
    int size = walk.subjects().size();
    double[][] drawn = Resampling.all(resamples, r -> sums.of(Resampling.counts(seed, r, count)));
    List<Index> indices = new ArrayList<>();
    double[][] bounds = new double[resamples][size];
    for (int i = 0; i < size; i++) {
      double constant = slopes.constant(i);
      for (int r = 0; r < resamples; r++) {
        bounds[r][i] = constant * Math.max(0, drawn[r][sums.ratio(i)]);
      }
      indices.add(
          new Index(
              walk.subjects().get(i),
              estimate(found, drawn, sums.nu(i), sums.deviationOfNu(i), count),
              times(
                  constant, estimate(found, drawn, sums.ratio(i), sums.deviationOfRatio(i), count)),
              slopes.meanStep(i)));
    }
    return new Table(
        walk.trajectories(),
        found[sums.variance()],
        indices,
        new Ranking(
            "DGSM bound",
            walk.subjects(),
            indices.stream().map(Index::bound).toList(),
            bounds,
            Double.NaN),
        IntStream.range(0, size).anyMatch(slopes::isAssumed));
  }

  /** Of the studentised bootstrap, and as far as percentiles of resamples reach beyond it. */
  private static Estimate estimate(double[] once, double[][] drawn, int at, int sd, int count) {
    double[] values = column(drawn, at);
    Estimate studentised = StudentisedMean.of(once[at], once[sd], count, values, column(drawn, sd));
    double t = new TDistribution(null, count - 1.0).inverseCumulativeProbability(0.975);
    double out =
        new NormalDistribution(null, 0, 1)
            .cumulativeProbability(-t * Math.sqrt(count / (count - 1.0)));
    double[] ends = Quantiles.of(values, out, 1 - out);
    return new Estimate(
        Math.max(0, once[at]),
        Math.max(0, Math.min(studentised.low(), ends[0])),
        Math.max(0, Math.max(studentised.high(), ends[1])));
  }

  private static Estimate times(double constant, Estimate ratio) {
    return new Estimate(constant * ratio.value(), constant * ratio.low(), constant * ratio.high());
  }

  private static double[] column(double[][] drawn, int column) {
    return Arrays.stream(drawn).mapToDouble(resample -> resample[column]).toArray();
  }
}
