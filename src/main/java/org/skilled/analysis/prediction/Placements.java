package org.skilled.analysis.prediction;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How the cases of one kind stand among those of the other: the parts of which an area under the
 * curve, and its variance, are made.
 *
 * @param labels the cases
 * @param deviations for each case, the share of cases of the other kind that it is on the right
 *     side of (ties count half), less the area
 * @param area mean of these shares: the area under the curve
 */
record Placements(Labels labels, double[] deviations, double area) {

  /** Placements by a score; the higher, the more it speaks for a positive. O(n log n). */
  static Placements of(double[] scores, Labels labels) {
    if (scores.length != labels.size()) {
      throw new IllegalArgumentException(
          scores.length + " scores but " + labels.size() + " results");
    }
    int positives = labels.positives();
    int negatives = labels.size() - positives;
    if (positives == 0 || negatives == 0) {
      throw new IllegalArgumentException(
          positives + " positive and " + negatives + " negative cases; there must be both");
    }
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] shares = new double[scores.length];
    double sum = 0;
    int positivesBelow = 0;
    int negativesBelow = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int tiedPositives = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        tiedPositives += labels.positive()[order[to]] ? 1 : 0;
        to++;
      }
      int tiedNegatives = to - from - tiedPositives;
      double below = (negativesBelow + 0.5 * tiedNegatives) / negatives;
      double above = (positives - positivesBelow - 0.5 * tiedPositives) / positives;
      for (int at = from; at < to; at++) {
        shares[order[at]] = labels.positive()[order[at]] ? below : above;
      }
      sum += tiedPositives * below;
      positivesBelow += tiedPositives;
      negativesBelow += tiedNegatives;
      from = to;
    }
    double area = sum / positives;
    for (int i = 0; i < shares.length; i++) {
      shares[i] -= area;
    }
    return new Placements(labels, shares, area);
  }

  /** What the other score's deviations and area are less than these. */
  Placements minus(Placements other) {
    double[] difference = new double[deviations.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = deviations[i] - other.deviations[i];
    }
    return new Placements(labels, difference, area - other.area);
  }

  /** Standard error of the area; NaN if only one cluster has cases of a kind. */
  double standardError() {
    int positives = labels.positives();
    int negatives = labels.size() - positives;
    double[] ofPositives = new double[deviations.length];
    double[] ofNegatives = new double[deviations.length];
    for (int i = 0; i < deviations.length; i++) {
      (labels.positive()[i] ? ofPositives : ofNegatives)[i] = deviations[i];
    }
    double[] p = labels.sums(ofPositives);
    double[] n = labels.sums(ofNegatives);
    double variance =
        correction(labels.clustersWith(i -> labels.positive()[i]))
                * product(p, p, positives, positives)
            + correction(labels.clustersWith(i -> !labels.positive()[i]))
                * product(n, n, negatives, negatives)
            + 2 * correction(labels.clusters()) * product(p, n, positives, negatives);
    return Math.sqrt(Math.max(0, variance));
  }

  private static double correction(int clusters) {
    return clusters < 2 ? Double.NaN : (double) clusters / (clusters - 1);
  }

  private static double product(double[] a, double[] b, int casesOfA, int casesOfB) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) {
      sum += a[c] / casesOfA * (b[c] / casesOfB);
    }
    return sum;
  }
}
