package org.skilled.analysis.screening;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;

/**
 * The standard deviation of few values with an interval that does not take them as normal: on the
 * scale of the logarithm of the variance, whose standard error follows from the kurtosis.
 *
 * <p>With fewer than eight values, which tell next to nothing about kurtosis, the interval is the
 * chi-squared one of normal values.
 *
 * <p>Source: D. G. Bonett (2006), Approximate confidence interval for standard deviation of
 * nonnormal distributions, Computational Statistics and Data Analysis 50:775-782,
 * doi:10.1016/j.csda.2004.10.003; with Student's quantile in the place of the normal one.
 */
final class SpreadInterval {
  private static final double TAIL = 0.025;
  private static final int FEWEST_FOR_KURTOSIS = 8;

  private SpreadInterval() {}

  /** Of at least two finite values. */
  static Estimate of(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).sum() / n;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double sd = Math.sqrt(squares / (n - 1));
    if (!(sd > 0)) {
      return new Estimate(sd, sd, sd);
    }
    if (n < FEWEST_FOR_KURTOSIS) {
      ChiSquaredDistribution chi = new ChiSquaredDistribution(null, n - 1.0);
      return new Estimate(
          sd,
          Math.sqrt(squares / chi.inverseCumulativeProbability(1 - TAIL)),
          Math.sqrt(squares / chi.inverseCumulativeProbability(TAIL)));
    }
    double middle = trimmedMean(values);
    double fourth = Arrays.stream(values).map(v -> square((v - middle) * (v - middle))).sum();
    double kurtosis = n * fourth / (squares * squares);
    double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(1 - TAIL);
    double small = n / (n - t);
    double error = small * Math.sqrt(Math.max(0, kurtosis - (n - 3.0) / n) / (n - 1));
    double centre = sd * Math.sqrt(small);
    double factor = StrictMath.exp(t * error / 2);
    return new Estimate(sd, Math.min(sd, centre / factor), Math.max(sd, centre * factor));
  }

  private static double square(double value) {
    return value * value;
  }

  /** Without the share 1 / (2 sqrt(n - 4)) at either end. */
  private static double trimmedMean(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int cut = (int) (values.length / (2 * Math.sqrt(values.length - 4.0)));
    return Arrays.stream(sorted, cut, sorted.length - cut).sum() / (sorted.length - 2 * cut);
  }
}
