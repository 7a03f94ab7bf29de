package org.skilled.experiment.design;

import java.util.List;

/**
 * A linear inequality between factors: a sum of their values is at most, or below, a bound.
 *
 * @param text as the researcher wrote it
 * @param weights what each factor of the space is multiplied by, in their order; 0 for those that
 *     are not named
 * @param bound what the sum may not exceed
 * @param strict whether the sum must also differ from the bound
 */
public record Constraint(String text, List<Double> weights, double bound, boolean strict) {
  /** Room for rounding in sums such as 0.2 + 0.4. */
  private static final double ROUNDING = 1e-12;

  public Constraint {
    weights = List.copyOf(weights);
  }

  /** Whether it holds for these values of the factors. */
  public boolean holds(double[] values) {
    double sum = 0;
    double scale = Math.abs(bound);
    for (int f = 0; f < values.length; f++) {
      double weight = weights.get(f);
      if (weight != 0) {
        sum += weight * values[f];
        scale += Math.abs(weight * values[f]);
      }
    }
    double room = ROUNDING * scale;
    return strict ? sum < bound - room : sum <= bound + room;
  }
}
