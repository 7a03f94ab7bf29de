package org.skilled.analysis;

/**
 * Difference between the means of two independent samples with its 95 % interval, without assuming
 * that they vary alike.
 *
 * <p>Source: B. L. Welch (1947), The generalization of 'Student's' problem when several different
 * population variances are involved, Biometrika 34:28-35, doi:10.1093/biomet/34.1-2.28. Degrees of
 * freedom are rounded down, which makes the interval wider rather than narrower.
 */
public final class IndependentDifference {
  private IndependentDifference() {}

  /** The effect with its 95 % interval; see {@link #of(double[], double[], double)}. */
  public static Effect of(double[] of, double[] minus) {
    return of(of, minus, Interval.LEVEL);
  }

  /**
   * The mean of {@code of} less the mean of {@code minus}. Values that are NaN or infinite are left
   * out.
   *
   * @param level of the interval, in (0,1)
   * @return n is the size of the smaller sample; the interval is unknown if that is below 2
   */
  public static Effect of(double[] of, double[] minus, double level) {
    Summary first = unbounded(of);
    Summary second = unbounded(minus);
    int n = Math.min(first.n(), second.n());
    double difference = first.mean() - second.mean();
    if (n < 2) {
      return new Effect(n, difference, Double.NaN, Double.NaN);
    }
    double a = first.sd() * first.sd() / first.n();
    double b = second.sd() * second.sd() / second.n();
    if (a + b == 0) {
      return new Effect(n, difference, difference, difference);
    }
    double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    double half = Interval.studentQuantile((int) Math.max(1, freedom), level) * Math.sqrt(a + b);
    return new Effect(n, difference, difference - half, difference + half);
  }

  private static Summary unbounded(double[] values) {
    return Summary.of(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
