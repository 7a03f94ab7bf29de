package org.skilled.analysis.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries parameter sets out. */
@FunctionalInterface
public interface Trials {
  /**
   * What came of one parameter set.
   *
   * @param distance how far it is from the goals, 0 or more; infinite if it was given up
   * @param statistics its statistics; NaN where undefined or not looked at
   */
  @SuppressWarnings("ArrayRecordComponent") // plain data; identity is never compared
  record Score(double distance, double[] statistics) {}

  /**
   * Tries a batch of parameter sets.
   *
   * @param generation number of the batch, from 0
   * @param sets values of the parameters, one row a set
   * @param bound a set may be given up, with an infinite distance, once it is sure to lie farther
   *     than this
   * @return one score a set, in order; null if asked to stop
   */
  @Nullable List<Score> score(int generation, List<double[]> sets, double bound);
}
