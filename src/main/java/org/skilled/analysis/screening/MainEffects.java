package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.problem.InputException;

/**
 * Main effects of a two-level design: by how much the mean of the output at an input's upper value
 * exceeds that at its lower value.
 *
 * <p>With replicates, intervals are Student's with the variance of runs within points; if
 * replicates share their luck, differences between replicates that all points have in common are
 * taken off first. Without, they are by {@link Lenth}'s method, which needs most contrasts to be
 * chance alone, and at least seven of them. Either way the floor is what all of as many inputs
 * without effect stay below in 95 % of cases.
 *
 * <p>In a fraction, a main effect may be mixed up with interactions; whether it is with those of
 * two inputs is told. Sources: G. E. P. Box, J. S. Hunter and W. G. Hunter (2005), Statistics for
 * Experimenters; R. L. Plackett and J. P. Burman (1946), doi:10.1093/biomet/33.4.305.
 */
public final class MainEffects {
  private static final double LEVEL = 0.95;
  private static final int FEWEST_CONTRASTS = 7;

  private MainEffects() {}

  /**
   * One input.
   *
   * @param effect output at its upper value less output at its lower value
   */
  public record Effect(String input, Estimate effect) {}

  /**
   * What is found.
   *
   * @param points points of the design
   * @param replicated whether intervals are by replicates
   * @param freedom degrees of freedom behind them; 0 by Lenth's method
   * @param contrasts contrasts that Lenth's method stands on
   * @param error standard error of an effect; by Lenth's method, its pseudo standard error
   * @param aliased whether main effects are mixed up with interactions of two inputs
   * @param ranking by size
   */
  public record Table(
      int points,
      boolean replicated,
      int freedom,
      int contrasts,
      double error,
      boolean aliased,
      List<Effect> effects,
      Ranking ranking) {
    public Table {
      effects = List.copyOf(effects);
    }

    /** Largest first. */
    public List<Effect> byStrength() {
      return ranking.order().stream().map(effects::get).toList();
    }

    /** Whether an input stands out from inputs without effect. */
    public boolean matters(Effect effect) {
      return Math.abs(effect.effect().value()) > ranking.floor();
    }
  }

  /** Why a sample is no two-level design, and what would be right; null if it is one. */
  public static @Nullable String refusal(Sample sample) {
    return TwoLevelDesign.refusal(sample);
  }

  /**
   * The effects of all inputs that vary.
   *
   * @param sharedLuck whether replicate r has the same luck at every point
   * @throws InputException if the design is none of two levels, a point has no finished run, or
   *     there are neither replicates nor enough contrasts
   */
  public static Table of(
      Sample sample, Output output, boolean sharedLuck, long seed, int resamples) {
    TwoLevelDesign design = TwoLevelDesign.of(sample);
    double[] means = output.means();
    long missing = Arrays.stream(means).filter(Double::isNaN).count();
    if (missing > 0) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%,d of %,d points have no finished run, so the design is out of balance; run them"
                  + " again, or use regression",
              missing,
              means.length));
    }
    double[] effects =
        Arrays.stream(design.columns()).mapToDouble(column -> effect(column, means)).toArray();
    Replication noise = Replication.of(output, sharedLuck);
    boolean replicated = noise.freedom() > 0;
    List<double[]> contrasts = replicated ? List.of() : design.contrasts();
    if (!replicated && contrasts.size() < FEWEST_CONTRASTS) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are no replicates and only %,d contrasts; to judge effects by one another"
                  + " needs at least %,d. Run each point at least twice",
              contrasts.size(),
              FEWEST_CONTRASTS));
    }
    double error;
    double one;
    double all;
    double[][] draws;
    if (replicated) {
      error = noise.errorOfEffect(design.points());
      TDistribution student = new TDistribution(null, noise.freedom());
      one = error * student.inverseCumulativeProbability((1 + LEVEL) / 2);
      double level = StrictMath.pow(LEVEL, 1.0 / effects.length);
      all = error * student.inverseCumulativeProbability((1 + level) / 2);
      draws = EffectDraws.byReplicates(effects, error, noise.freedom(), seed, resamples);
    } else {
      Lenth lenth =
          Lenth.of(contrasts.stream().mapToDouble(column -> effect(column, means)).toArray());
      error = lenth.error();
      one = lenth.one();
      all = lenth.all();
      draws = EffectDraws.byContrasts(effects, error, contrasts.size(), seed, resamples);
    }
    List<Effect> found =
        IntStream.range(0, effects.length)
            .mapToObj(i -> new Effect(design.names().get(i), Estimate.around(effects[i], one)))
            .toList();
    return new Table(
        design.points(),
        replicated,
        noise.freedom(),
        contrasts.size(),
        error,
        design.isAliasedWithPairs(),
        found,
        ranking(design.names(), found, draws, all));
  }

  private static Ranking ranking(
      List<String> names, List<Effect> effects, double[][] draws, double floor) {
    List<Estimate> sizes = new ArrayList<>();
    for (Effect effect : effects) {
      Estimate of = effect.effect();
      double low = Math.abs(of.low());
      double high = Math.abs(of.high());
      sizes.add(
          new Estimate(
              Math.abs(of.value()), of.covers(0) ? 0 : Math.min(low, high), Math.max(low, high)));
    }
    return new Ranking("|effect|", names, sizes, draws, floor);
  }

  private static double effect(double[] column, double[] means) {
    double sum = 0;
    for (int point = 0; point < means.length; point++) {
      sum += column[point] * means[point];
    }
    return 2 * sum / means.length;
  }
}
