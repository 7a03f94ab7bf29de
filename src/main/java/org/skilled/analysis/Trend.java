package org.skilled.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the mean of an outcome changes along a factor: the points are sorted by the factor and cut
 * into groups of nearly equal size, each of which is summarised.
 *
 * @param steps in ascending order of the factor
 */
public record Trend(List<Step> steps) {
  private static final int SMALLEST_GROUP = 8;
  private static final int MOST_GROUPS = 12;

  /**
   * One group.
   *
   * @param x mean of the factor within the group
   * @param y summary of the outcome within the group
   */
  public record Step(double x, Summary y) {}

  public Trend {
    steps = List.copyOf(steps);
  }

  /**
   * The trend of {@code y} along {@code x}: at most 12 groups of at least 8 points each, fewer
   * groups if there are fewer points. Points of equal x stay together. A point with a value that is
   * not finite is left out. The intervals hold if the points are independent, so give one value a
   * design point, not one a replicate.
   *
   * @param min smallest possible value of y; negative infinity if unbounded
   * @param max largest possible value of y; positive infinity if unbounded
   */
  public static Trend of(double[] x, double[] y, double min, double max) {
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
    int groups = Math.max(1, Math.min(MOST_GROUPS, order.length / SMALLEST_GROUP));
    List<Step> steps = new ArrayList<>();
    int from = 0;
    for (int group = 1; group <= groups && from < order.length; group++) {
      int to = Math.max(from + 1, (int) ((long) order.length * group / groups));
      while (to < order.length && x[order[to]] == x[order[to - 1]]) {
        to++;
      }
      steps.add(step(x, y, order, from, to, min, max));
      from = to;
    }
    return new Trend(steps);
  }

  private static Step step(
      double[] x, double[] y, int[] order, int from, int to, double min, double max) {
    double[] xs = IntStream.range(from, to).mapToDouble(i -> x[order[i]]).toArray();
    double[] ys = IntStream.range(from, to).mapToDouble(i -> y[order[i]]).toArray();
    double unbounded = Double.POSITIVE_INFINITY;
    return new Step(Summary.of(xs, -unbounded, unbounded).mean(), Summary.of(ys, min, max));
  }
}
