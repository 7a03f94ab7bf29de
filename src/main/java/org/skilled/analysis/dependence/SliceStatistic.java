package org.skilled.analysis.dependence;

/** How far an output depends on what slice a row is in. */
interface SliceStatistic {
  /**
   * The index.
   *
   * @param slice of each row, in rising order of the output; -1 for a row that does not count
   * @param slices number of slices
   * @param weights how often each row counts
   * @return NaN if fewer than two slices have rows
   */
  double of(int[] slice, int slices, int[] weights);
}
