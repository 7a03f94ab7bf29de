package org.skilled.analysis.response;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.skilled.analysis.Summary;

/**
 * An outcome where a sampled factor is lowest and where it is highest: in the first and the last
 * tenth of the points.
 *
 * @param low the points at which the factor is lowest
 * @param high the points at which it is highest
 */
public record Tails(Tail low, Tail high) {
  private static final int SHARE = 10;
  private static final int FEWEST = 8;

  /**
   * One end of the factor.
   *
   * @param from smallest value of the factor there; NaN without points
   * @param to largest value there; NaN without points
   * @param y the outcome there
   */
  public record Tail(double from, double to, Summary y) {}

  /**
   * The two ends, in O(n log n): a tenth of the points each, at least 8, but never more than half
   * of them. Points of equal x stay together. A point with a value that is not finite is left out.
   * The intervals hold if the points are independent, so give one value a design point.
   *
   * @param min smallest possible value of y; negative infinity if unbounded
   * @param max largest possible value of y; positive infinity if unbounded
   */
  public static Tails of(double[] x, double[] y, double min, double max) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " values of x but " + y.length + " of y");
    }
    int[] order =
        IntStream.range(0, x.length)
            .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> x[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int n = order.length;
    int size = Math.min(n / 2, Math.max(FEWEST, (n + SHARE - 1) / SHARE));
    int to = size;
    while (to > 0 && to < n && x[order[to]] == x[order[to - 1]]) {
      to++;
    }
    int from = n - size;
    while (from > 0 && from < n && x[order[from]] == x[order[from - 1]]) {
      from--;
    }
    return new Tails(tail(x, y, order, 0, to, min, max), tail(x, y, order, from, n, min, max));
  }

  private static Tail tail(
      double[] x, double[] y, int[] order, int from, int to, double min, double max) {
    double[] ys = IntStream.range(from, to).mapToDouble(i -> y[order[i]]).toArray();
    Summary summary = Summary.of(ys, min, max);
    return from == to
        ? new Tail(Double.NaN, Double.NaN, summary)
        : new Tail(x[order[from]], x[order[to - 1]], summary);
  }
}
