package org.skilled.experiment;

import java.util.Collection;

/** The values that a factor takes in a design, as charts tell them apart. */
public final class FactorLevels {
  /** The most levels that a chart shows one by one. */
  public static final int MOST = 20;

  private FactorLevels() {}

  /** Whether all levels are numbers. */
  public static boolean areNumbers(Collection<?> levels) {
    return levels.stream().allMatch(Number.class::isInstance);
  }

  /** Whether they were sampled: so many different numbers that each stands for its neighbours. */
  public static boolean areSampled(Collection<?> levels) {
    return levels.size() > MOST && areNumbers(levels);
  }
}
