package org.skilled.classic;

/** A run of a published model, period by period; a pure function of parameters and seed. */
public interface ClassicRun {

  /** Does one period; false, having done nothing, when the run is over. */
  boolean nextPeriod();

  /**
   * The present value of a declared quantity; before the first period, its value at the start.
   *
   * @throws IllegalArgumentException if the model declares no quantity of this name
   */
  double value(String quantity);
}
