package org.skilled.analysis.screening;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;

/**
 * The mean of few values that may be skewed, with an interval that allows for it: Student's
 * statistic is straightened by a cubic that takes the skewness of the values off it.
 *
 * <p>Where a few values are far larger than the others, Student's own interval ends too low, and
 * this one reaches further up. Of values that are all the same it is a point.
 *
 * <p>Source: P. Hall (1992), On the removal of skewness by transformation, Journal of the Royal
 * Statistical Society B 54:221-228, doi:10.1111/j.2517-6161.1992.tb01876.x; with Student's
 * quantile in the place of the normal one.
 */
final class MeanInterval {
  private static final double UPPER = 0.975;
  private static final double STRAIGHT = 1e-9;
  private static final double FEWEST_ALIKE = 5;
  private static final int DOUBLINGS = 60;
  private static final int HALVINGS = 60;

  private MeanInterval() {}

  /** Of at least two values that are skewed by nature, such as sizes and squares. */
  static Estimate ofSkewed(double[] values) {
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
  static Estimate ofSigned(double[] values) {
    Estimate skewed = ofSkewed(values);
    double half = student(values.length) * Errors.of(values, skewed.value()).error();
    return new Estimate(
        skewed.value(),
        Math.min(skewed.low(), skewed.value() - half),
        Math.max(skewed.high(), skewed.value() + half));
  }

  /**
   * The ratio of two means of the same units: all ratios r for which the mean of {@code above - r
   * below} may be 0 (E. C. Fieller 1954, Some problems in interval estimation, Journal of the Royal
   * Statistical Society B 16:175-185, doi:10.1111/j.2517-6161.1954.tb00159.x).
   *
   * @param below with a mean above 0
   */
  static Estimate ofRatio(double[] above, double[] below) {
    double ratio = Arrays.stream(above).sum() / Arrays.stream(below).sum();
    double t = student(above.length);
    double scale = Math.abs(ratio) + STRAIGHT;
    return new Estimate(
        ratio, end(above, below, ratio, -scale, t), end(above, below, ratio, scale, -t));
  }

  /**
   * Whether the mean of values stands on no more of them than if fewer than {@value #FEWEST_ALIKE}
   * were equal in size and all others 0 (the squared sum of sizes over the sum of squares): then
   * chance decides how many there are, as in a share of so few cases.
   */
  static boolean isCarriedByFew(double[] values) {
    double sum = Arrays.stream(values).map(Math::abs).sum();
    double squares = Arrays.stream(values).map(value -> value * value).sum();
    return squares > 0 && sum * sum < FEWEST_ALIKE * squares;
  }

  /** The ratio from which on, in one direction, the straightened statistic is beyond a limit. */
  private static double end(
      double[] above, double[] below, double ratio, double step, double limit) {
    double within = ratio;
    double beyond = ratio + step;
    int doublings = 0;
    while (isWithin(above, below, beyond, limit)) {
      if (++doublings > DOUBLINGS) {
        return step > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
      }
      within = beyond;
      beyond += step * (1L << doublings);
    }
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (within + beyond) / 2;
      if (isWithin(above, below, middle, limit)) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return within;
  }

  private static boolean isWithin(double[] above, double[] below, double ratio, double limit) {
    double[] gaps = new double[above.length];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = above[i] - ratio * below[i];
    }
    double mean = Arrays.stream(gaps).sum() / gaps.length;
    Errors errors = Errors.of(gaps, mean);
    double straight = errors.straight(mean / errors.error());
    return limit > 0 ? straight < limit : straight > limit;
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

    double straight(double statistic) {
      double square = statistic * statistic;
      return statistic + bend * square + bend * bend * square * statistic / 3 + bend / 2;
    }

    double bent(double straight) {
      return Math.abs(bend) < STRAIGHT
          ? straight
          : (StrictMath.cbrt(1 + 3 * bend * (straight - bend / 2)) - 1) / bend;
    }
  }
}
