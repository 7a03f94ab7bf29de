package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;
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
 * <p>Mean squares are skewed, as most comes from the few steep places, so intervals are those of
 * {@link MeanInterval skewed means} over trajectories, and of ratios of such for the bound. Fewer
 * than {@value #FEWEST_FOR_INTERVALS} trajectories may miss the steep places altogether, and
 * nothing in them tells; no intervals are given then. How often intervals hold the truth is
 * measured in {@code docs/analysis/screening-coverage.md}.
 *
 * <p>Source: I. M. Sobol' and S. Kucherenko (2009), Derivative based global sensitivity measures
 * and their link with global sensitivity indices, Mathematics and Computers in Simulation
 * 79:3009-3017, doi:10.1016/j.matcom.2009.01.023; constants of densities with concave logarithm: L.
 * E. Payne and H. F. Weinberger (1960), doi:10.1007/BF00252910.
 */
public final class Dgsm {
  /** Longest mean step, as a share of an input's range. */
  public static final double LONGEST_STEP = 0.1;

  /** Fewest trajectories for intervals to be given. */
  public static final int FEWEST_FOR_INTERVALS = 100;

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
    double variance = sums.variance(once);
    if (!(variance > 0)) {
      throw InputException.of("the output is the same at all points, so no input moves it");
    }
    int size = walk.subjects().size();
    double[] ratios = sums.ratios(once);
    double[] ofVariance = sums.ofVariance();
    List<Index> indices = new ArrayList<>();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double constant = slopes.constant(i);
      double[] own = sums.squares(i);
      boolean given = count >= FEWEST_FOR_INTERVALS;
      Estimate nu = MeanInterval.ofSkewed(own);
      Estimate ratio = MeanInterval.ofRatio(sums.ofNu(i), ofVariance);
      values[i] = constant * Math.max(0, ratios[i]);
      indices.add(
          new Index(
              walk.subjects().get(i),
              shown(nu, 1, given),
              shown(ratio, constant, given),
              slopes.meanStep(i)));
    }
    double[][] bounds =
        Resampling.all(
            resamples,
            r -> {
              double[] drawn = sums.ratios(Resampling.counts(seed, r, count));
              for (int i = 0; i < size; i++) {
                drawn[i] = slopes.constant(i) * Math.max(0, drawn[i]);
              }
              return drawn;
            });
    FewUnits.widen(bounds, values, count);
    return new Table(
        walk.trajectories(),
        variance,
        indices,
        new Ranking(
            "DGSM bound",
            walk.subjects(),
            indices.stream().map(Index::bound).toList(),
            bounds,
            Double.NaN),
        IntStream.range(0, size).anyMatch(slopes::isAssumed));
  }

  /** Times a constant and not below 0; without ends where they are not to be given. */
  private static Estimate shown(Estimate estimate, double constant, boolean given) {
    double value = constant * Math.max(0, estimate.value());
    return given
        ? new Estimate(
            value, constant * Math.max(0, estimate.low()), constant * Math.max(0, estimate.high()))
        : Estimate.bare(value);
  }
}
