package org.skilled.analysis.dependence;

/** Indices of several inputs, as a function of how rows are weighted and outputs are assigned. */
@FunctionalInterface
public interface Indices {
  /**
   * The index of each input; NaN where there is none.
   *
   * @param weights how often each row counts
   * @param partner the row whose inputs stand at each row: each row's own, or another's in a table
   *     where inputs and output have nothing to do with each other
   */
  double[] of(int[] weights, int[] partner);
}
