package org.skilled.analysis.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Resampling;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.analysis.sensitivity.variance.RbdFast;
import org.skilled.analysis.sensitivity.variance.Sobol;
import org.skilled.analysis.sensitivity.variance.SobolIndices;
import org.skilled.problem.InputException;

/**
 * How much of an output's variance is due to inputs, on their own and together, and how much to
 * luck.
 *
 * <p>Between points and luck by expected mean squares; what inputs do on their own by the sum of
 * first-order indices, from a radial design or, for points that stand alone, by RBD-FAST. Intervals
 * are by the bootstrap over points, or over blocks, trajectories or curves, of the latter two from
 * {@value #FEWEST_DEPENDENT} on: fewer say too little of each other. That of luck which all points
 * share stands on as few pieces of luck as there are replicates, so it is by the chi-square
 * distribution, and wide.
 */
public final class Noise {
  /** Fewest trajectories or curves for intervals to be given. */
  public static final int FEWEST_DEPENDENT = 100;

  private static final int FEWEST_POINTS = 20;

  private Noise() {}

  /**
   * The split.
   *
   * @param layout of the sample, as recognised
   * @param sharedLuck whether replicate r has the same luck at every point
   * @throws InputException if points have one run each, there are too few, or the output does not
   *     vary
   */
  public static NoiseSplit of(
      Sample sample, Layout layout, Output output, boolean sharedLuck, long seed, int resamples) {
    List<int[]> units = Units.of(layout, output.size());
    VarianceComponents terms = VarianceComponents.of(output, units, sharedLuck);
    int used = units.stream().mapToInt(unit -> unit.length).sum();
    requireEnough(output, terms, used);
    int[] once = new int[terms.units()];
    Arrays.fill(once, 1);
    double[] components = terms.of(once, 1);
    double total = Arrays.stream(components).sum();
    if (!(total > 0)) {
      throw InputException.of(
          "the output is the same in all runs, so it has no variance to be split");
    }
    double[] stretches = stretches(output.replicates(), seed, resamples);
    Estimate main = main(sample, layout, output, sharedLuck, seed, resamples);
    double[] mains = normal(main, seed + 1, resamples);
    double[][] drawn =
        Resampling.all(
            resamples,
            r ->
                with(
                    terms.of(
                        Resampling.counts(seed, r, terms.units()), sharedLuck ? stretches[r] : 1),
                    mains[r]));
    if (isDependent(layout) && terms.units() < FEWEST_DEPENDENT) {
      drawn = new double[0][];
    }
    List<NoiseSplit.Part> parts = new ArrayList<>();
    double[] values = with(components, main.value());
    if (Double.isNaN(main.value())) {
      parts.add(part(NoiseSplit.Source.INPUTS, values, drawn, v -> v[0]));
    } else {
      parts.add(part(NoiseSplit.Source.MAIN, values, drawn, v -> v[0] * v[3]));
      parts.add(part(NoiseSplit.Source.INTERACTIONS, values, drawn, v -> v[0] * (1 - v[3])));
    }
    if (sharedLuck) {
      parts.add(part(NoiseSplit.Source.COMMON_LUCK, values, drawn, v -> v[1]));
    }
    parts.add(part(NoiseSplit.Source.LUCK, values, drawn, v -> v[2]));
    return new NoiseSplit(
        parts, total, terms.points(), used - terms.points(), output.replicates(), sharedLuck);
  }

  private static NoiseSplit.Part part(
      NoiseSplit.Source source,
      double[] values,
      double[][] drawn,
      ToDoubleFunction<double[]> variance) {
    ToDoubleFunction<double[]> share = v -> variance.applyAsDouble(v) / (v[0] + v[1] + v[2]);
    double[][] shares =
        Arrays.stream(drawn)
            .map(draw -> new double[] {share.applyAsDouble(draw)})
            .toArray(double[][]::new);
    return new NoiseSplit.Part(
        source, Resampling.percentile(share.applyAsDouble(values), shares, 0));
  }

  /** Whether points come in trajectories or curves, of which few cover the space unevenly. */
  private static boolean isDependent(Layout layout) {
    return layout instanceof Layout.Trajectories || layout instanceof Layout.Curves;
  }

  private static double[] with(double[] components, double main) {
    double[] all = Arrays.copyOf(components, components.length + 1);
    all[components.length] = main;
    return all;
  }

  /** The sum of first-order indices; NaN where none can be had. */
  private static Estimate main(
      Sample sample, Layout layout, Output output, boolean sharedLuck, long seed, int resamples) {
    PointMeans means = PointMeans.of(output, sharedLuck);
    try {
      if (layout instanceof Layout.Radial radial) {
        SobolIndices indices =
            Sobol.of(sample.subjects(), radial, means, Sobol.Luck.NONE, seed, resamples);
        return indices.sumOfFirst();
      }
      if (layout instanceof Layout.Free) {
        RbdFast.Indices indices =
            RbdFast.of(sample.inputs(), means, RbdFast.HARMONICS, seed, resamples);
        double sum = indices.first().stream().mapToDouble(Estimate::value).sum();
        double[][] sums =
            Arrays.stream(indices.resamples())
                .map(draw -> new double[] {Arrays.stream(draw).sum()})
                .toArray(double[][]::new);
        return Resampling.normal(sum, sums, 0);
      }
    } catch (InputException noIndices) {
      // Without indices the inputs stay one part; what is said of luck stands without them.
      return Estimate.bare(Double.NaN);
    }
    return Estimate.bare(Double.NaN);
  }

  /** What chance does to the mean square of as many pieces of luck as there are replicates. */
  private static double[] stretches(int replicates, long seed, int resamples) {
    ChiSquaredDistribution chi = new ChiSquaredDistribution(null, replicates - 1);
    double[] stretches = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double share = (r + 0.5) / resamples;
      stretches[r] = (replicates - 1) / chi.inverseCumulativeProbability(share);
    }
    return shuffled(stretches, seed);
  }

  private static double[] normal(Estimate estimate, long seed, int draws) {
    Well19937c random = new Well19937c(seed);
    double error = (estimate.high() - estimate.low()) / 2 / Estimate.NORMAL_QUANTILE;
    double[] drawn = new double[draws];
    Arrays.setAll(drawn, r -> estimate.value() + error * random.nextGaussian());
    return drawn;
  }

  private static double[] shuffled(double[] values, long seed) {
    Well19937c random = new Well19937c(seed);
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
    return values;
  }

  private static void requireEnough(Output output, VarianceComponents terms, int used) {
    if (output.replicates() < 2) {
      throw InputException.of(
          "every point has one run, so luck cannot be told from the inputs; run at least 2"
              + " replications a point, better 5");
    }
    if (used < FEWEST_POINTS) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are %,d points; to split their variance takes at least %,d",
              used,
              FEWEST_POINTS));
    }
    if (terms.points() < FEWEST_POINTS) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "only %,d of %,d points have the finished runs that are needed to tell luck; at least"
                  + " %,d are needed",
              terms.points(),
              used,
              FEWEST_POINTS));
    }
  }
}
