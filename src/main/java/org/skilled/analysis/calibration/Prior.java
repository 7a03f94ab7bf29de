package org.skilled.analysis.calibration;

import java.util.List;

/**
 * What is held possible before looking at targets: independent distributions, one a parameter.
 *
 * @param dimensions at least one, with different names
 */
public record Prior(List<Dimension> dimensions) {
  public Prior {
    dimensions = List.copyOf(dimensions);
    if (dimensions.isEmpty()
        || dimensions.stream().map(Dimension::name).distinct().count() < dimensions.size()) {
      throw new IllegalArgumentException("a prior needs parameters with different names");
    }
  }

  /** Number of parameters. */
  public int size() {
    return dimensions.size();
  }

  /** The parameter values that have these scores. */
  public double[] values(double[] scores) {
    double[] values = new double[scores.length];
    for (int d = 0; d < values.length; d++) {
      values[d] = dimensions.get(d).value(scores[d]);
    }
    return values;
  }
}
