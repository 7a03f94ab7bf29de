package org.skilled.analysis;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Difference between the means of two independent samples with its 95 % interval, without assuming
 * that they vary alike; made cautious where more than half of a sample agree.
 *
 * <p>Source: B. L. Welch (1947), The generalization of 'Student's' problem when several different
 * population variances are involved, Biometrika 34:28-35, doi:10.1093/biomet/34.1-2.28. Degrees of
 * freedom are rounded down, which makes the interval wider rather than narrower.
 *
 * <p>If values are bounded and more than half of those of a sample are the same, as those of yes
 * and no mostly are, each sample is imagined to have one more at either bound: A. Agresti and B.
 * Caffo (2000), Simple and effective confidence intervals for proportions and differences of
 * proportions result from adding two successes and two failures, The American Statistician
 * 54:280-288, doi:10.1080/00031305.2000.10474560.
 */
public final class IndependentDifference {
  private IndependentDifference() {}

  /** The effect with its 95 % interval, of values without bounds. */
  public static Effect of(double[] of, double[] minus) {
    return of(of, minus, Double.POSITIVE_INFINITY, Interval.LEVEL);
  }

  /**
   * The mean of {@code of} less the mean of {@code minus}. Values that are NaN or infinite are left
   * out.
   *
   * @param widest what values reach, from 0; infinite if they have no bounds
   * @param level of the interval, in (0,1)
   * @return n is the size of the smaller sample; the interval is unknown if that is below 2
   */
  public static Effect of(double[] of, double[] minus, double widest, double level) {
    Summary first = unbounded(of);
    Summary second = unbounded(minus);
    int n = Math.min(first.n(), second.n());
    double difference = first.mean() - second.mean();
    if (n < 2) {
      return new Effect(n, difference, Double.NaN, Double.NaN);
    }
    boolean cautious = isCautious(of, minus, widest);
    Summary imagined = cautious ? unbounded(withBounds(of, widest)) : first;
    Summary other = cautious ? unbounded(withBounds(minus, widest)) : second;
    double middle = imagined.mean() - other.mean();
    double a = imagined.sd() * imagined.sd() / imagined.n();
    double b = other.sd() * other.sd() / other.n();
    if (a + b == 0) {
      return new Effect(n, difference, difference, difference);
    }
    double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    double half = Interval.studentQuantile((int) Math.max(1, freedom), level) * Math.sqrt(a + b);
    return new Effect(
        n,
        difference,
        Math.max(-widest, Math.min(difference, middle - half)),
        Math.min(widest, Math.max(difference, middle + half)));
  }

  /** Whether more than half of the values of a sample agree, so that more are imagined. */
  public static boolean isCautious(double[] of, double[] minus, double widest) {
    return PairedDifference.isCautious(of, widest) || PairedDifference.isCautious(minus, widest);
  }

  private static double[] withBounds(double[] values, double widest) {
    return DoubleStream.concat(Arrays.stream(values), DoubleStream.of(0, widest)).toArray();
  }

  private static Summary unbounded(double[] values) {
    return Summary.of(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
