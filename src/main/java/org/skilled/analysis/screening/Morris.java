package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.Resampling;
import org.skilled.problem.InputException;

/**
 * Screening by elementary effects: their mean mu, the mean of their sizes mu*, and their standard
 * deviation sigma.
 *
 * <p>A large mu* says that an input matters; a sigma as large as mu* says that its effect depends
 * on where the other inputs are, or is curved; mu near mu* or -mu* says that it pulls one way.
 * Groups and categories have mu* only, with sigma taken of sizes.
 *
 * <p>Sources: M. D. Morris (1991), Factorial sampling plans for preliminary computational
 * experiments, Technometrics 33:161-174, doi:10.1080/00401706.1991.10484804; F. Campolongo, J.
 * Cariboni and A. Saltelli (2007), An effective screening design for sensitivity analysis of large
 * models, Environmental Modelling and Software 22:1509-1518, doi:10.1016/j.envsoft.2006.10.004.
 *
 * <p>Intervals of mu and mu* are those of {@link MeanInterval skewed means} over trajectories,
 * those of sigma by {@link SpreadInterval kurtosis}. Too few effects tell nothing of the rare large
 * ones among them, so intervals are given from {@value #FEWEST_FOR_MEANS} effects on for mu and
 * mu*, or {@value #FEWEST_FOR_RARE} where very few effects carry them, and from {@value
 * #FEWEST_FOR_SIGMA} on for sigma, which stands on squares, unless very few carry it. How often
 * intervals hold the truth is measured on nine functions in {@code
 * docs/analysis/screening-coverage.md}.
 *
 * <p>The floor of noise: replicates tell how much an effect varies by the model's own randomness.
 * An input without effect then has a mu* like the mean of as many sizes of normal errors; all of as
 * many such inputs as there are stay below the floor in at least 95 % of studies. Without
 * replicates there is no floor unless the analyst says how large the noise is (0 for a
 * deterministic model).
 */
public final class Morris {
  /** Fewest effects for intervals of mu and mu* to be given. */
  public static final int FEWEST_FOR_MEANS = 20;

  /** Fewest effects for the same where very few of them carry the mean. */
  public static final int FEWEST_FOR_RARE = 50;

  /** Fewest effects for intervals of sigma to be given. */
  public static final int FEWEST_FOR_SIGMA = 50;

  private static final double LEVEL = 0.95;

  private static final double HALF_NORMAL_MEAN = Math.sqrt(2 / Math.PI);
  private static final double HALF_NORMAL_SD = Math.sqrt(1 - 2 / Math.PI);
  private static final double HALF_NORMAL_SKEW = 0.9952717464311568;

  private Morris() {}

  /**
   * One input or group.
   *
   * @param mu mean effect; NaN for a group or category
   * @param muStar mean size of effects
   * @param sigma their standard deviation
   * @param count finished effects
   * @param noise the standard deviation that the model's own randomness gives to an effect; NaN if
   *     unknown
   */
  public record Index(
      String input, Estimate mu, Estimate muStar, Estimate sigma, int count, double noise) {}

  /**
   * What is found.
   *
   * @param trajectories how many there are
   * @param lost effects lost because a run failed
   * @param ranking by mu*
   */
  public record Table(int trajectories, int lost, List<Index> indices, Ranking ranking) {
    public Table {
      indices = List.copyOf(indices);
    }

    /** Whether an input stands out of the noise; false if the noise is unknown. */
    public boolean matters(Index index) {
      return index.muStar().value() > ranking.floor();
    }

    /** Strongest first. */
    public List<Index> byStrength() {
      return ranking.order().stream().map(indices::get).toList();
    }
  }

  /**
   * The indices of all inputs or groups that move.
   *
   * @param noise standard deviation of a run at a fixed point; NaN to take it from replicates
   * @param sharedLuck whether replicate r has the same luck at every point
   * @throws InputException if the points are no trajectories, or an input has fewer than two
   *     effects
   */
  public static Table of(
      Sample sample, Output output, double noise, boolean sharedLuck, long seed, int resamples) {
    Walk walk = Walk.of(sample);
    ElementaryEffects effects = ElementaryEffects.of(sample, walk, output, sharedLuck);
    requireEffects(effects);
    int size = effects.subjects().size();
    List<Index> indices = new ArrayList<>();
    int lost = 0;
    double floor = 0;
    for (int i = 0; i < size; i++) {
      int count = effects.of(i).length;
      lost += walk.trajectories() - count;
      double error = error(effects, i, noise, output);
      indices.add(index(effects, i, error));
      int freedom = Double.isNaN(noise) ? effects.freedom()[i] : Integer.MAX_VALUE;
      double own = error == 0 ? 0 : floor(error, count, size, freedom);
      floor = Double.isNaN(floor) || Double.isNaN(own) ? Double.NaN : Math.max(floor, own);
    }
    List<Estimate> values = indices.stream().map(Index::muStar).toList();
    double[][] ofStars =
        Resampling.all(
            resamples, r -> meanSizes(effects, Resampling.counts(seed, r, walk.trajectories())));
    FewUnits.widen(
        ofStars, values.stream().mapToDouble(Estimate::value).toArray(), walk.trajectories());
    return new Table(
        walk.trajectories(),
        lost,
        indices,
        new Ranking("mu*", effects.subjects(), values, ofStars, floor));
  }

  private static Index index(ElementaryEffects effects, int subject, double error) {
    double[] values = effects.of(subject);
    double[] sizes = Arrays.stream(values).map(Math::abs).toArray();
    boolean signed = effects.signed()[subject];
    double[] spread = signed ? values : sizes;
    return new Index(
        effects.subjects().get(subject),
        signed
            ? shown(MeanInterval.ofSigned(values), isMeanKnown(sizes))
            : Estimate.bare(Double.NaN),
        shown(notBelowZero(MeanInterval.ofSkewed(sizes)), isMeanKnown(sizes)),
        shown(SpreadInterval.of(spread), isSpreadKnown(spread)),
        values.length,
        error);
  }

  private static Estimate shown(Estimate estimate, boolean given) {
    return given ? estimate : Estimate.bare(estimate.value());
  }

  /** Whether effects of these sizes tell how well their mean is known. */
  static boolean isMeanKnown(double[] sizes) {
    return sizes.length >= FEWEST_FOR_RARE
        || (sizes.length >= FEWEST_FOR_MEANS && !MeanInterval.isCarriedByFew(sizes));
  }

  /** Whether effects tell how well their standard deviation is known. */
  static boolean isSpreadKnown(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    return values.length >= FEWEST_FOR_SIGMA
        && !MeanInterval.isCarriedByFew(
            Arrays.stream(values).map(value -> (value - mean) * (value - mean)).toArray());
  }

  private static double error(ElementaryEffects effects, int subject, double noise, Output output) {
    if (Double.isNaN(noise)) {
      return Math.sqrt(effects.noise(subject));
    }
    double step = 0;
    int count = 0;
    for (double[] trajectory : effects.steps()) {
      if (trajectory[subject] > 0) {
        step += 1 / (trajectory[subject] * trajectory[subject]);
        count++;
      }
    }
    double runs = Math.max(1, (double) output.finished() / Math.max(1, output.size()));
    return noise * Math.sqrt(2 / runs * step / count);
  }

  /**
   * What the mean size of {@code count} normal errors stays below, jointly for {@code inputs} of
   * them; by the first three moments (Cornish and Fisher), wider for few degrees of freedom.
   */
  private static double floor(double error, int count, int inputs, int freedom) {
    double level = StrictMath.pow(LEVEL, 1.0 / inputs);
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(level);
    double root = Math.sqrt(count);
    double at = z + (z * z - 1) * HALF_NORMAL_SKEW / root / 6;
    double widened = freedom <= 0 ? Double.NaN : widened(level, count, freedom);
    return error * widened * (HALF_NORMAL_MEAN + HALF_NORMAL_SD * at / root);
  }

  /**
   * By how much the floor grows because the error is estimated: a mean size says as much of a scale
   * as a standard deviation of 1 / (pi - 2) as many values, so their ratio squared follows F.
   */
  private static double widened(double level, int count, int freedom) {
    double alike = count / (Math.PI - 2);
    double known = new ChiSquaredDistribution(null, alike).inverseCumulativeProbability(level);
    return freedom == Integer.MAX_VALUE
        ? 1
        : Math.sqrt(
            new FDistribution(null, alike, freedom).inverseCumulativeProbability(level)
                * alike
                / known);
  }

  private static void requireEffects(ElementaryEffects effects) {
    for (int i = 0; i < effects.subjects().size(); i++) {
      int count = effects.of(i).length;
      if (count < 2) {
        throw InputException.of(
            "'"
                + effects.subjects().get(i)
                + "' has "
                + count
                + " finished elementary effects, because runs failed; at least 2 are needed");
      }
    }
  }

  private static Estimate notBelowZero(Estimate size) {
    return new Estimate(size.value(), Math.max(0, size.low()), size.high());
  }

  /** mu* of all when trajectories count as often as the weights say. */
  private static double[] meanSizes(ElementaryEffects effects, int[] weights) {
    double[] means = new double[effects.subjects().size()];
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      int count = 0;
      for (int t = 0; t < weights.length; t++) {
        double effect = effects.effects()[t][i];
        if (Double.isFinite(effect)) {
          sum += weights[t] * Math.abs(effect);
          count += weights[t];
        }
      }
      means[i] = sum / count;
    }
    return means;
  }
}
