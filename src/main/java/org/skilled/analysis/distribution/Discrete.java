package org.skilled.analysis.distribution;

import java.util.List;

/**
 * Some numbers only, each with its probability.
 *
 * @param values at least one, finite, from the smallest to the largest
 * @param weights one a value, above 0; their sum counts as a probability of 1
 */
public record Discrete(List<Double> values, List<Double> weights) implements Distribution {
  public Discrete {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
    if (values.isEmpty() || values.size() != weights.size()) {
      throw new IllegalArgumentException(
          values.size() + " values with " + weights.size() + " weights; each value needs one");
    }
    for (int i = 0; i < values.size(); i++) {
      boolean ascending = i == 0 || values.get(i - 1) < values.get(i);
      if (!ascending || !Double.isFinite(values.get(i))) {
        throw new IllegalArgumentException(
            "the values " + values + " must be finite, different, and in ascending order");
      }
      if (!(weights.get(i) > 0) || Double.isInfinite(weights.get(i))) {
        throw new IllegalArgumentException(
            "the weight of " + values.get(i) + " is " + weights.get(i) + "; it must be above 0");
      }
    }
  }

  /** All numbers equally likely. */
  public static Discrete evenly(List<Double> values) {
    return new Discrete(values, values.stream().map(value -> 1.0).toList());
  }

  @Override
  public double low() {
    return values.get(0);
  }

  @Override
  public double high() {
    return values.get(values.size() - 1);
  }

  @Override
  public double quantile(double share) {
    return values.get(position(weights, share));
  }

  @Override
  public double cumulative(double value) {
    double total = 0;
    double below = 0;
    for (int i = 0; i < values.size(); i++) {
      total += weights.get(i);
      below += values.get(i) <= value ? weights.get(i) : 0;
    }
    return below / total;
  }

  /** Where in a list of weights a share of their sum falls. */
  public static int position(List<Double> weights, double share) {
    double wanted = share * weights.stream().mapToDouble(Double::doubleValue).sum();
    double reached = 0;
    for (int i = 0; i < weights.size() - 1; i++) {
      reached += weights.get(i);
      if (wanted < reached) {
        return i;
      }
    }
    return weights.size() - 1;
  }
}
