package org.skilled.classic.comparison;

import java.util.List;

/**
 * What a paper found, and what our model gives.
 *
 * @param runs runs of each setting
 * @param rows one for each result compared
 * @param curves figures such as the paper's
 */
public record Comparison(int runs, long seed, List<Row> rows, List<Curve> curves) {
  public Comparison {
    rows = List.copyOf(rows);
    curves = List.copyOf(curves);
  }

  /** Whether all results agree. */
  public boolean agrees() {
    return rows.stream().allMatch(Row::agrees);
  }
}
