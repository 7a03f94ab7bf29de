package org.skilled.analysis.agreement;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.Ranking;

/** Which inputs differ, judged by their 95 % intervals alone. */
final class IntervalGaps {
  private static final double ERROR = 0.05;

  private IntervalGaps() {}

  /**
   * Whether two inputs differ, over all pairs together at 95 %: their gap is beyond that of
   * independent estimates whose errors are as wide as the ends of the intervals that face each
   * other.
   *
   * @param order positions of inputs in the ranking, the strongest first
   * @return {@code [place][place]} in that order; symmetric, false for inputs without an interval
   */
  static boolean[][] differences(Ranking ranking, int[] order) {
    int size = order.length;
    boolean[][] differ = new boolean[size][size];
    double pairs = Math.max(1, size * (size - 1) / 2.0);
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double widen =
        normal.inverseCumulativeProbability(1 - ERROR / (2 * pairs))
            / normal.inverseCumulativeProbability(1 - ERROR / 2);
    for (int i = 0; i < size; i++) {
      Estimate strong = ranking.values().get(order[i]);
      for (int j = i + 1; j < size; j++) {
        Estimate weak = ranking.values().get(order[j]);
        if (strong.hasInterval() && weak.hasInterval()) {
          double down = strong.value() - strong.low();
          double up = weak.high() - weak.value();
          double gap = strong.value() - weak.value();
          differ[i][j] = gap > widen * Math.sqrt(down * down + up * up);
          differ[j][i] = differ[i][j];
        }
      }
    }
    return differ;
  }
}
