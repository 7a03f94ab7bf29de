package org.skilled.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.distribution.Distribution;

/**
 * A toy whose posterior is known: the mean of a normal distribution, uniform before, of which one
 * noisy measurement is asked to lie in a range. The posterior at tolerance 0 is proportional to the
 * probability that it does.
 */
final class NormalMean {
  static final double NOISE = 0.5;
  static final Goal GOAL = Goal.of("measurement", 0.6, 1.4);
  private static final int STEPS = 20_000;

  private NormalMean() {}

  static Prior prior() {
    return new Prior(
        List.of(
            new Dimension("mean", new Distribution.Uniform(-3, 5), false),
            new Dimension("idle", new Distribution.LogUniform(1, 100), false)));
  }

  /** Trials whose noise depends on the seed, generation and place of a set only. */
  static Trials trials(long seed, Goals goals) {
    return (generation, sets, bound) -> {
      List<Trials.Score> scores = new ArrayList<>();
      for (int s = 0; s < sets.size(); s++) {
        RandomGenerator noise = new Well19937c(new int[] {(int) seed, generation, s});
        double[] statistics = {sets.get(s)[0] + NOISE * noise.nextGaussian()};
        scores.add(new Trials.Score(goals.distance(statistics), statistics));
      }
      return scores;
    };
  }

  /** The expectation of a function of the mean under the known posterior, by the midpoint rule. */
  static double expected(DoubleUnaryOperator function) {
    NormalDistribution noise = new NormalDistribution(null, 0, NOISE);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < STEPS; i++) {
      double mean = -3 + 8 * (i + 0.5) / STEPS;
      double density =
          noise.cumulativeProbability(GOAL.high() - mean)
              - noise.cumulativeProbability(GOAL.low() - mean);
      sum += density * function.applyAsDouble(mean);
      total += density;
    }
    return sum / total;
  }
}
