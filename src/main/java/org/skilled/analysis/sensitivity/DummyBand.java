package org.skilled.analysis.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * The floor of noise: how large the PRCC of an input becomes that the output does not depend on.
 *
 * @param one PRCC, up or down, that such an input stays within 95 % of the time; measured on dummy
 *     inputs, each a random order of the rows
 * @param any PRCC, up or down, that <em>all</em> of as many such inputs as there are stay within 95
 *     % of the time; an input beyond it does matter. By Šidák's inequality from Student's
 *     distribution
 * @param dummies number of dummies that {@code one} was measured on
 */
public record DummyBand(double one, double any, int dummies) {
  private static final double LEVEL = 0.95;

  static DummyBand of(LinearFit fit, long seed, int dummies) {
    RandomGenerator random = new Well19937c(seed);
    double[] sizes = new double[dummies];
    double[] ranks = new double[fit.rows()];
    for (int row = 0; row < ranks.length; row++) {
      ranks[row] = row;
    }
    double[] dummy = LinearFit.standardised(ranks);
    for (int d = 0; d < dummies; d++) {
      shuffle(dummy, random);
      sizes[d] = Math.abs(partial(fit, dummy));
    }
    Arrays.sort(sizes);
    int inputs = fit.inputs().length;
    double level = StrictMath.pow(LEVEL, 1.0 / inputs);
    double t = new TDistribution(null, fit.freedom()).inverseCumulativeProbability((1 + level) / 2);
    return new DummyBand(
        sizes[(int) (LEVEL * dummies)], t / Math.sqrt(t * t + fit.freedom()), dummies);
  }

  /** The partial correlation of a dummy with the output, given all inputs. */
  private static double partial(LinearFit fit, double[] dummy) {
    double[] with = LinearFit.correlations(fit.inputs(), dummy);
    double own = 1 - LinearFit.dot(with, LinearFit.timesInverse(fit.inverse(), with));
    double product = LinearFit.dot(dummy, fit.residuals()) / dummy.length;
    double unexplained = 1 - fit.rSquared();
    return own <= 0 || unexplained <= 0 ? 0 : product / Math.sqrt(own * unexplained);
  }

  private static void shuffle(double[] values, RandomGenerator random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
