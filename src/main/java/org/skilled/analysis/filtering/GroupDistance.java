package org.skilled.analysis.filtering;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * How far the values of one input differ between two kinds of rows: for a number the largest
 * distance of distribution functions (Kolmogorov and Smirnov), for a category the largest
 * difference in the share of any set of categories (total variation).
 */
final class GroupDistance {
  private final int[] order;
  private final int[] tieEnd;
  private final boolean category;

  /** Of values of which those that are not finite do not count. */
  GroupDistance(double[] values, boolean category) {
    this.category = category;
    order =
        IntStream.range(0, values.length)
            .filter(row -> Double.isFinite(values[row]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> values[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    tieEnd = new int[order.length];
    int end = order.length;
    for (int at = order.length - 1; at >= 0; at--) {
      if (at + 1 < order.length && values[order[at]] != values[order[at + 1]]) {
        end = at + 1;
      }
      tieEnd[at] = end;
    }
  }

  /** The distance; NaN if a kind has no rows or all values are equal. */
  double of(boolean[] kind, int[] weights, int[] partner) {
    if (tieEnd.length == 0 || tieEnd[0] == order.length) {
      return Double.NaN;
    }
    double yes = 0;
    double no = 0;
    for (int row : order) {
      if (kind[partner[row]]) {
        yes += weights[row];
      } else {
        no += weights[row];
      }
    }
    if (yes == 0 || no == 0) {
      return Double.NaN;
    }
    double gap = 0;
    double largest = 0;
    double total = 0;
    for (int start = 0; start < order.length; ) {
      int end = tieEnd[start];
      double before = gap;
      for (int at = start; at < end; at++) {
        int row = order[at];
        gap += kind[partner[row]] ? weights[row] / yes : -weights[row] / no;
      }
      largest = Math.max(largest, Math.abs(gap));
      total += Math.abs(gap - before);
      start = end;
    }
    return category ? total / 2 : largest;
  }

  /** What is told of each gap between the two kinds' distribution functions, or of a category. */
  @FunctionalInterface
  interface Visitor {
    /**
     * One gap.
     *
     * @param place counts from 0
     * @param gap of the first kind less of the other: share up to a value, or of a category
     */
    void visit(int place, double gap);
  }

  /** Whether both kinds have rows; if so, goes through all gaps. */
  boolean gaps(boolean[] kind, int[] weights, Visitor visitor) {
    double yes = 0;
    double no = 0;
    for (int row : order) {
      if (kind[row]) {
        yes += weights[row];
      } else {
        no += weights[row];
      }
    }
    if (yes == 0 || no == 0) {
      return false;
    }
    double first = 0;
    double other = 0;
    int place = 0;
    for (int start = 0; start < order.length; place++) {
      int end = tieEnd[start];
      if (category) {
        first = 0;
        other = 0;
      }
      for (int at = start; at < end; at++) {
        int row = order[at];
        if (kind[row]) {
          first += weights[row];
        } else {
          other += weights[row];
        }
      }
      visitor.visit(place, first / yes - other / no);
      start = end;
    }
    return true;
  }

  /** Number of different values. */
  int places() {
    int places = 0;
    for (int start = 0; start < order.length; start = tieEnd[start]) {
      places++;
    }
    return places;
  }

  boolean isCategory() {
    return category;
  }

  /** Number of rows that have a value and are of a kind. */
  int size(boolean[] kind, boolean of) {
    int size = 0;
    for (int row : order) {
      size += kind[row] == of ? 1 : 0;
    }
    return size;
  }

  /** How often chance alone makes such a distance or a larger one; NaN if there is none. */
  double probability(boolean[] kind) {
    int yes = 0;
    for (int row : order) {
      yes += kind[row] ? 1 : 0;
    }
    int no = order.length - yes;
    if (yes == 0 || no == 0 || tieEnd[0] == order.length) {
      return Double.NaN;
    }
    if (!category) {
      int[] once = IntStream.range(0, kind.length).map(row -> 1).toArray();
      int[] own = IntStream.range(0, kind.length).toArray();
      return new KolmogorovSmirnovTest().approximateP(of(kind, once, own), yes, no);
    }
    double statistic = 0;
    int cells = 0;
    for (int start = 0; start < order.length; start = tieEnd[start], cells++) {
      int in = 0;
      for (int at = start; at < tieEnd[start]; at++) {
        in += kind[order[at]] ? 1 : 0;
      }
      double size = tieEnd[start] - start;
      double expected = size * yes / order.length;
      double rest = size - expected;
      statistic += (in - expected) * (in - expected) * (1 / expected + 1 / rest);
    }
    return 1 - new ChiSquaredDistribution(null, cells - 1.0).cumulativeProbability(statistic);
  }
}
