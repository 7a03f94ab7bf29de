package org.skilled.analysis.prediction;

import org.skilled.analysis.Estimate;

/**
 * A share of cases, with a 95 % interval that honours clusters.
 *
 * <p>The interval is Wilson's (1927, doi:10.1080/01621459.1927.10502953) for as many independent
 * cases as would know the share as well as these do; at a share of 0 or 1, which shows no spread,
 * for as many as there are clusters.
 *
 * @param n number of cases
 * @param share with its interval; all NaN if there are no cases
 */
public record Share(int n, Estimate share) {

  /** The share of positives. */
  public static Share of(Labels labels) {
    int n = labels.size();
    if (n == 0) {
      return new Share(0, new Estimate(Double.NaN, Double.NaN, Double.NaN));
    }
    double p = (double) labels.positives() / n;
    return new Share(n, Estimate.share(p, effective(labels, p)));
  }

  /**
   * By how much this share exceeds another, of other cases: R. G. Newcombe (1998), Statistics in
   * Medicine 17:873-890, method 10. Clusters with cases in both are taken as if they were two.
   */
  public Estimate minus(Share other) {
    Estimate a = share;
    Estimate b = other.share;
    double value = a.value() - b.value();
    return new Estimate(
        value,
        value - root(a.value() - a.low(), b.high() - b.value()),
        value + root(a.high() - a.value(), b.value() - b.low()));
  }

  /** Number of independent cases that would know the share as well; never more than the cases. */
  private static double effective(Labels labels, double p) {
    int clusters = labels.clusters();
    double[] deviations = new double[labels.size()];
    for (int i = 0; i < deviations.length; i++) {
      deviations[i] = (labels.positive()[i] ? 1 : 0) - p;
    }
    double squares = 0;
    for (double sum : labels.sums(deviations)) {
      squares += sum * sum;
    }
    if (!(squares > 0) || clusters < 2) {
      return clusters;
    }
    double n = labels.size();
    double variance = squares / (n * n) * clusters / (clusters - 1);
    return Math.min(n, p * (1 - p) / variance);
  }

  private static double root(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}
