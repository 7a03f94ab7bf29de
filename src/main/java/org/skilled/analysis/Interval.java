package org.skilled.analysis;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.distribution.TDistribution;

/** What 95 % intervals of a mean stand on. */
final class Interval {
  /**
   * The quantile depends on n and level alone and costs microseconds, and tables ask for few
   * different ones very often.
   */
  private static final ConcurrentMap<Asked, Double> STUDENT_QUANTILES = new ConcurrentHashMap<>();

  private record Asked(int degreesOfFreedom, double level) {}

  private Interval() {}

  /** 0.95, the level of intervals unless something else is said. */
  static final double LEVEL = 0.95;

  /** The factor of standard errors for a two-sided interval of a level in (0,1). */
  static double studentQuantile(int degreesOfFreedom, double level) {
    return STUDENT_QUANTILES.computeIfAbsent(
        new Asked(degreesOfFreedom, level),
        asked ->
            new TDistribution(null, degreesOfFreedom)
                .inverseCumulativeProbability((1 + level) / 2));
  }

  /** 0.975 quantile of Student's t with {@code degreesOfFreedom} of at least 1. */
  static double studentQuantile(int degreesOfFreedom) {
    return studentQuantile(degreesOfFreedom, LEVEL);
  }
}
