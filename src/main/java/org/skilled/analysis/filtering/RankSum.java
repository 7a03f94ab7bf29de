package org.skilled.analysis.filtering;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * The test of H. B. Mann and D. R. Whitney (1947), doi:10.1214/aoms/1177730491, whether values of
 * one kind tend to be larger, by the normal approximation with ties counted.
 */
final class RankSum {
  private RankSum() {}

  /** Two-sided p-value; NaN if a kind has no rows or all values are equal. */
  static double probability(double[] values, boolean[] kind) {
    double n = values.length;
    double[] ranks =
        values.length == 0
            ? new double[0]
            : new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
    double sum = 0;
    double yes = 0;
    for (int row = 0; row < values.length; row++) {
      if (kind[row]) {
        sum += ranks[row];
        yes++;
      }
    }
    double no = n - yes;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double ties = 0;
    for (int start = 0; start < sorted.length; ) {
      int end = start;
      while (end < sorted.length && sorted[end] == sorted[start]) {
        end++;
      }
      double size = end - start;
      ties += size * size * size - size;
      start = end;
    }
    double variance = yes * no / 12 * (n + 1 - ties / (n * (n - 1)));
    if (!(variance > 0)) {
      return Double.NaN;
    }
    double z = (sum - yes * (n + 1) / 2) / Math.sqrt(variance);
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z));
  }
}
