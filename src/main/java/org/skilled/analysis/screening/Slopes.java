package org.skilled.analysis.screening;

import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/**
 * Slopes of the output along the steps of trajectories, by the inputs as they are, or by their
 * logarithm where that is uniform.
 */
final class Slopes {
  private final Input[] inputs;
  private final double[][] steps;

  /** Steps are {@code [trajectory][subject]}. */
  private Slopes(Input[] inputs, double[][] steps) {
    this.inputs = inputs;
    this.steps = steps;
  }

  /** Of trajectories whose subjects are single numbers. */
  static Slopes of(Sample sample, Walk walk) {
    int size = walk.subjects().size();
    Input[] inputs = new Input[size];
    for (int i = 0; i < size; i++) {
      inputs[i] = sample.inputs().get(walk.members().get(i)[0]);
    }
    double[][] steps = new double[walk.trajectories()][size];
    for (int t = 0; t < steps.length; t++) {
      for (int step = 0; step < size; step++) {
        int subject = walk.mover()[t][step];
        int from = walk.before(t, step);
        Input input = inputs[subject];
        steps[t][subject] = scaled(input, input.at(from + 1)) - scaled(input, input.at(from));
      }
    }
    return new Slopes(inputs, steps);
  }

  /** Squares of slopes, less what noise adds to them; NaN where a run failed. */
  double[][] squares(Walk walk, Output output, boolean sharedLuck) {
    ReplicateNoise noise = new ReplicateNoise(output, sharedLuck);
    double[] means = output.means();
    double[][] squares = new double[steps.length][inputs.length];
    for (int t = 0; t < steps.length; t++) {
      for (int step = 0; step < inputs.length; step++) {
        int subject = walk.mover()[t][step];
        int from = walk.before(t, step);
        double gap = means[from + 1] - means[from];
        double variance = noise.ofDifference(from, from + 1);
        double length = steps[t][subject];
        squares[t][subject] =
            (gap * gap - (Double.isNaN(variance) ? 0 : variance)) / (length * length);
      }
    }
    return squares;
  }

  /** Mean length of a subject's steps, as a share of its range. */
  double meanStep(int subject) {
    double sum = 0;
    int count = 0;
    for (double[] trajectory : steps) {
      if (Double.isFinite(trajectory[subject])) {
        sum += Math.abs(trajectory[subject]);
        count++;
      }
    }
    return sum / count / range(subject);
  }

  /** The Poincaré constant. */
  double constant(int subject) {
    Distribution distribution = inputs[subject].distribution();
    if (distribution instanceof Distribution.Normal normal) {
      return normal.sd() * normal.sd();
    }
    double range = range(subject);
    double byRange = range * range / (Math.PI * Math.PI);
    return distribution instanceof Distribution.TruncatedNormal normal
        ? Math.min(byRange, normal.sd() * normal.sd())
        : byRange;
  }

  /** Whether the distribution is not one of those whose constant is known. */
  boolean isAssumed(int subject) {
    return !isKnown(inputs[subject].distribution());
  }

  private static boolean isKnown(@Nullable Distribution distribution) {
    return distribution instanceof Distribution.Uniform
        || distribution instanceof Distribution.LogUniform
        || distribution instanceof Distribution.Triangular
        || distribution instanceof Distribution.Normal
        || distribution instanceof Distribution.TruncatedNormal;
  }

  private double range(int subject) {
    Input input = inputs[subject];
    Distribution distribution = input.distribution();
    if (distribution != null && isKnown(distribution) && distribution.isBounded()) {
      return scaled(input, distribution.high()) - scaled(input, distribution.low());
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < input.size(); point++) {
      low = Math.min(low, input.at(point));
      high = Math.max(high, input.at(point));
    }
    return high - low;
  }

  private static double scaled(Input input, double value) {
    return input.distribution() instanceof Distribution.LogUniform ? StrictMath.log(value) : value;
  }
}
