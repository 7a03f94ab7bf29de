package org.skilled.analysis.calibration;

import java.util.List;

/**
 * All ranges that a simulation is to meet.
 *
 * @param goals at least one
 */
public record Goals(List<Goal> goals) {
  public Goals {
    goals = List.copyOf(goals);
    if (goals.isEmpty()) {
      throw new IllegalArgumentException("there is no goal; at least one is needed");
    }
  }

  /** Number of goals. */
  public int size() {
    return goals.size();
  }

  /**
   * The distance of a parameter set: root of the mean, over goals, of the squared {@linkplain
   * Goal#excess excess}. 0 if, and only if, every statistic lies in its range.
   *
   * @param statistics one a goal; NaN where undefined
   */
  public double distance(double[] statistics) {
    return distance(statistics, known(statistics.length));
  }

  /**
   * The distance that a set has at least, when some statistics are not known yet. Never above
   * {@link #distance(double[])} of the same set, to the last bit.
   */
  public double distance(double[] statistics, boolean[] known) {
    double sum = 0;
    for (int g = 0; g < goals.size(); g++) {
      if (known[g]) {
        double excess = goals.get(g).excess(statistics[g]);
        sum += excess * excess;
      }
    }
    return Math.sqrt(sum / goals.size());
  }

  private static boolean[] known(int number) {
    boolean[] known = new boolean[number];
    java.util.Arrays.fill(known, true);
    return known;
  }
}
