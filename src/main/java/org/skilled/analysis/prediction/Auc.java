package org.skilled.analysis.prediction;

import org.skilled.analysis.Estimate;

/**
 * The area under the curve (AUC): the probability that a positive case has a higher score than a
 * negative one, ties counting half. 0.5 is no better than a coin, 1 tells them all apart.
 *
 * <p>Intervals honour clusters: N. A. Obuchowski (1997), Nonparametric analysis of clustered ROC
 * curve data, Biometrics 53:567-578, doi:10.2307/2533958. Where every case is a cluster of its own,
 * they are those of E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (1988), Biometrics
 * 44:837-845, doi:10.2307/2531595. They hold for many clusters (a few dozen of each kind).
 */
public final class Auc {
  private Auc() {}

  /**
   * The area for a score, with an interval that is symmetric in its log odds and so stays within 0
   * and 1; unknown where the score tells all cases apart.
   *
   * @throws IllegalArgumentException if there are no positive or no negative cases
   */
  public static Estimate of(double[] scores, Labels labels) {
    Placements placements = Placements.of(scores, labels);
    double area = placements.area();
    double spread = area * (1 - area);
    if (!(spread > 0)) {
      return new Estimate(area, Double.NaN, Double.NaN);
    }
    double odds = area / (1 - area);
    double factor = StrictMath.exp(Estimate.NORMAL_QUANTILE * placements.standardError() / spread);
    return new Estimate(area, share(odds / factor), share(odds * factor));
  }

  /**
   * By how much the area for a score exceeds that for another, on the same cases.
   *
   * @throws IllegalArgumentException if there are no positive or no negative cases
   */
  public static Estimate difference(double[] scores, double[] others, Labels labels) {
    Placements difference = Placements.of(scores, labels).minus(Placements.of(others, labels));
    return Estimate.normal(difference.area(), difference.standardError());
  }

  private static double share(double odds) {
    return odds / (1 + odds);
  }
}
