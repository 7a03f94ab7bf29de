package org.skilled.analysis.screening;

import java.util.Arrays;
import java.util.Random;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;
import org.skilled.analysis.sample.Output;

/**
 * How often intervals of screening hold the truth.
 *
 * <p>The truth is the same figure of {@value #TRUTH} independent effects of each input. Where
 * effects are noisy, so is the truth: mu* and sigma speak of the means of as many runs a point.
 *
 * @param model what is screened
 * @param figures their names
 * @param truths {@code [figure][input]}
 * @param kinds how many values the effects of an input take, {@code [figure][input]}; 1 for one
 *     that never errs, {@value #MANY} for {@value #MANY} or more
 */
record ScreeningTrial(Models model, String[] figures, double[][] truths, int[][] kinds) {
  static final int MANY = 5;
  private static final int TRUTH = 400_000;
  private static final int KINDS = 2000;
  private static final int REPLICATES = 2;
  private static final int MORRIS_LEVELS = 4;
  private static final double MORRIS_STEP = 2.0 / 3;
  private static final int SHORT_LEVELS = 1001;
  private static final double SHORT_STEP = 0.02;

  /** Of mu, mu* and sigma on trajectories as Morris made them. */
  static ScreeningTrial morris(Models model) {
    int size = model.inputs();
    double[][] truths = new double[3][size];
    int[][] kinds = new int[3][size];
    for (int i = 0; i < size; i++) {
      double[] effects = effects(model, i, MORRIS_LEVELS, MORRIS_STEP)[0];
      double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
      truths[0][i] = mean(effects);
      truths[1][i] = mean(sizes);
      truths[2][i] = Math.sqrt(variance(effects));
      kinds[0][i] = kinds(effects);
      kinds[1][i] = kinds(sizes);
      kinds[2][i] = kinds(effects);
    }
    return new ScreeningTrial(model, new String[] {"mu", "mu*", "sigma"}, truths, kinds);
  }

  /** Of the mean square of derivatives and the bound, on trajectories with short steps. */
  static ScreeningTrial dgsm(Models model) {
    int size = model.inputs();
    double[][] truths = new double[2][size];
    int[][] kinds = new int[2][size];
    double noise = model.noise() / SHORT_STEP;
    for (int i = 0; i < size; i++) {
      double[][] drawn = effects(model, i, SHORT_LEVELS, SHORT_STEP);
      double[] squares = Arrays.stream(drawn[0]).map(slope -> slope * slope).toArray();
      double variance = variance(drawn[1]);
      truths[0][i] = mean(squares) - 2 * noise * noise / REPLICATES;
      truths[1][i] = truths[0][i] / (Math.PI * Math.PI) / variance;
      kinds[0][i] = kinds(squares);
      // The bound of an input with one slope errs as the variance does; that of none never does.
      kinds[1][i] = kinds[0][i] == 1 && Math.abs(truths[0][i]) < 1e-12 ? 1 : MANY;
    }
    return new ScreeningTrial(model, new String[] {"nu", "bound"}, truths, kinds);
  }

  /**
   * How often intervals hold the truth.
   *
   * @param shown shares of repetitions in which the program shows the interval, {@code
   *     [figure][input]}
   * @param wrong those of them in which the interval does not hold the truth
   * @param missed shares of all repetitions in which it does not
   */
  record Shares(double[][] shown, double[][] wrong, double[][] missed) {}

  private record Found(Estimate estimate, boolean shown) {}

  Shares shares(int trajectories, int repetitions) {
    int size = model.inputs();
    double[][] shown = new double[figures.length][size];
    double[][] wrong = new double[figures.length][size];
    double[][] missed = new double[figures.length][size];
    double one = 1.0 / repetitions;
    for (int seed = 1; seed <= repetitions; seed++) {
      Found[][] found = figures.length == 3 ? morris(trajectories, seed) : dgsm(trajectories, seed);
      for (int f = 0; f < figures.length; f++) {
        for (int i = 0; i < size; i++) {
          boolean misses = !holds(found[f][i].estimate(), truths[f][i]);
          shown[f][i] += found[f][i].shown() ? one : 0;
          wrong[f][i] += found[f][i].shown() && misses ? one : 0;
          missed[f][i] += misses ? one : 0;
        }
      }
    }
    return new Shares(shown, wrong, missed);
  }

  private Found[][] morris(int trajectories, long seed) {
    Walks walks = Walks.of(trajectories, model.inputs(), seed, MORRIS_LEVELS, MORRIS_STEP);
    ElementaryEffects effects =
        ElementaryEffects.of(walks.sample(), Walk.of(walks.sample()), output(walks, seed), false);
    Found[][] found = new Found[3][model.inputs()];
    for (int i = 0; i < model.inputs(); i++) {
      double[] values = effects.of(i);
      double[] sizes = Arrays.stream(values).map(Math::abs).toArray();
      boolean known = Morris.isMeanKnown(sizes);
      found[0][i] = new Found(MeanInterval.ofSigned(values), known);
      found[1][i] = new Found(MeanInterval.ofSkewed(sizes), known);
      found[2][i] = new Found(SpreadInterval.of(values), Morris.isSpreadKnown(values));
    }
    return found;
  }

  private Found[][] dgsm(int trajectories, long seed) {
    Walks walks = Walks.of(trajectories, model.inputs(), seed, SHORT_LEVELS, SHORT_STEP);
    Walk walk = Walk.of(walks.sample());
    Output output = output(walks, seed);
    DerivativeSums sums =
        new DerivativeSums(
            walk, Slopes.of(walks.sample(), walk).squares(walk, output, false), output);
    double[] ofVariance = sums.ofVariance();
    double constant = 1 / (Math.PI * Math.PI);
    Found[][] found = new Found[2][model.inputs()];
    for (int i = 0; i < model.inputs(); i++) {
      double[] squares = sums.squares(i);
      boolean given = trajectories >= Dgsm.FEWEST_FOR_INTERVALS;
      Estimate ratio = MeanInterval.ofRatio(sums.ofNu(i), ofVariance);
      found[0][i] = new Found(MeanInterval.ofSkewed(squares), given);
      found[1][i] =
          new Found(
              new Estimate(
                  constant * ratio.value(), constant * ratio.low(), constant * ratio.high()),
              given);
    }
    return found;
  }

  private Output output(Walks walks, long seed) {
    return walks.output(model.function(), model.noise(), model.noise() > 0 ? REPLICATES : 1, seed);
  }

  private static boolean holds(Estimate found, double truth) {
    double slack = 1e-7 * Math.max(1, Math.abs(truth));
    return found.low() - slack <= truth && truth <= found.high() + slack;
  }

  /** Effects of an input from anywhere on the grid, and outputs before them. */
  private static double[][] effects(Models model, int input, int levels, double step) {
    Random random = new Random(99);
    double noise = model.noise() / Math.sqrt(REPLICATES);
    double[][] drawn = new double[2][TRUTH];
    double[] x = new double[model.inputs()];
    for (int t = 0; t < TRUTH; t++) {
      for (int i = 0; i < x.length; i++) {
        x[i] = random.nextInt(levels) / (levels - 1.0);
      }
      double before = model.function().applyAsDouble(x) + noise * random.nextGaussian();
      double length = x[input] + step <= 1 + 1e-9 ? step : -step;
      x[input] += length;
      double after = model.function().applyAsDouble(x) + noise * random.nextGaussian();
      drawn[0][t] = (after - before) / length;
      drawn[1][t] = before;
    }
    return drawn;
  }

  private static int kinds(double[] values) {
    return (int)
        Arrays.stream(values)
            .limit(KINDS)
            .map(value -> Math.rint(value * 1e7) + 0.0)
            .distinct()
            .limit(MANY)
            .count();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
        / (values.length - 1);
  }
}
