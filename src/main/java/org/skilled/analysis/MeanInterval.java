package org.skilled.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of few values that may be skewed, with an interval that allows for it: Student's
 * statistic is straightened by a cubic that takes the skewness of the values off it.
 *
 * <p>Where a few values are far larger than the others, Student's own interval ends too low, and
 * this one reaches further up. Of values that are all the same it is a point.
 *
 * <p>Source: P. Hall (1992), On the removal of skewness by transformation, Journal of the Royal
 * Statistical Society B 54:221-228, doi:10.1111/j.2517-6161.1992.tb01876.x; with Student's quantile
 * in the place of the normal one.
 */
public final class MeanInterval {
  private static final double UPPER = 0.975;
  private static final double STRAIGHT = 1e-9;
  private static final double FEWEST_ALIKE = 5;

  private MeanInterval() {}

  /** Of at least two values that are skewed by nature, such as sizes and squares. */
  public static Estimate ofSkewed(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    Errors errors = Errors.of(values, mean);
    if (!(errors.error() > STRAIGHT * Math.abs(mean))) {
      return new Estimate(mean, mean, mean);
    }
    double t = student(values.length);
    return new Estimate(
        mean, mean - errors.error() * errors.bent(t), mean - errors.error() * errors.bent(-t));
  }

  /**
   * Of at least two values with a sign, whose skewness may be chance: as far as either Student's
   * interval or the one for skewed values reaches.
   */
  public static Estimate ofSigned(double[] values) {
    Estimate skewed = ofSkewed(values);
    double half = student(values.length) * Errors.of(values, skewed.value()).error();
    return new Estimate(
        skewed.value(),
        Math.min(skewed.low(), skewed.value() - half),
        Math.max(skewed.high(), skewed.value() + half));
  }

  /**
   * The ratio of two means of the same units, by the errors that it makes as a mean (delta method).
   * The upper end is taken on the scale of the logarithm, on which a mean below the line errs, as
   * far as the error does not exceed the ratio.
   *
   * @param below with a mean above 0
   */
  public static Estimate ofRatio(double[] above, double[] below) {
    int n = above.length;
    double under = Arrays.stream(below).sum() / n;
    double ratio = Arrays.stream(above).sum() / n / under;
    double[] pulls = new double[n];
    for (int i = 0; i < n; i++) {
      pulls[i] = (above[i] - ratio * below[i]) / under;
    }
    Errors errors = Errors.of(pulls, 0);
    if (!(errors.error() > STRAIGHT * Math.abs(ratio))) {
      return new Estimate(ratio, ratio, ratio);
    }
    double t = student(n);
    double up = -errors.error() * errors.bent(-t);
    double relative = up < ratio ? up / ratio : 1;
    return new Estimate(
        ratio,
        ratio - errors.error() * errors.bent(t),
        (ratio + up) * StrictMath.exp(relative) / (1 + relative));
  }

  /**
   * Whether the mean of values stands on no more of them than if fewer than {@value #FEWEST_ALIKE}
   * were equal in size and all others 0 (the squared sum of sizes over the sum of squares): then
   * chance decides how many there are, as in a share of so few cases.
   */
  public static boolean isCarriedByFew(double[] values) {
    double sum = Arrays.stream(values).map(Math::abs).sum();
    double squares = Arrays.stream(values).map(value -> value * value).sum();
    return squares > 0 && sum * sum < FEWEST_ALIKE * squares;
  }

  private static double student(int n) {
    return new TDistribution(null, n - 1.0).inverseCumulativeProbability(UPPER);
  }

  /** Standard error of a mean, and by how much skewness bends its statistic. */
  private record Errors(double error, double bend) {
    static Errors of(double[] values, double mean) {
      int n = values.length;
      double squares = 0;
      double cubes = 0;
      for (double value : values) {
        double gap = value - mean;
        squares += gap * gap;
        cubes += gap * gap * gap;
      }
      double spread = squares / n;
      double skewness = spread > 0 ? cubes / n / (spread * Math.sqrt(spread)) : 0;
      return new Errors(Math.sqrt(squares / (n - 1) / n), skewness / (3 * Math.sqrt(n)));
    }

    /** Where the statistic lies when its straightened form is {@code straight}. */
    double bent(double straight) {
      return Math.abs(bend) < STRAIGHT
          ? straight
          : (StrictMath.cbrt(1 + 3 * bend * (straight - bend / 2)) - 1) / bend;
    }
  }
}
