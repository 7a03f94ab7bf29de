package org.skilled.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Simulation-based calibration of the search itself, on the toy with a known posterior. */
class CoverageTest {
  private static final int KNOWN = 300;

  /**
   * Intervals cover as often as they say. Coverage counts have a binomial distribution; bounds are
   * at four standard deviations, so a sound search fails in about one of 16,000 seeds for each.
   */
  @Test
  void intervalsCoverAndRanksAreEven() {
    double[] known = new double[KNOWN];
    double[] medians = new double[KNOWN];
    double[] ranks = new double[KNOWN];
    RandomGenerator random = new Well19937c(20_14);
    for (int k = 0; k < KNOWN; k++) {
      double[] scores = {random.nextGaussian(), random.nextGaussian()};
      known[k] = NormalMean.prior().values(scores)[0];
      double centre =
          known[k] + NormalMean.NOISE * random.nextGaussian() + 0.4 * (2 * random.nextDouble() - 1);
      Goals goals = new Goals(List.of(Goal.of("measurement", centre - 0.4, centre + 0.4)));
      Posterior posterior =
          Objects.requireNonNull(
              SequentialAbc.run(
                  NormalMean.prior(),
                  new Schedule(100, 50, 60, 3_000, 0, 0, 50_000 + k, 0),
                  NormalMean.trials(90_000 + k, goals)));
      medians[k] = WeightedSample.quantiles(posterior.values(0), posterior.weights(), 0.5)[0];
      ranks[k] = WeightedSample.below(known[k], posterior.values(0), posterior.weights());
    }
    Recovery recovery = Recovery.of(known, medians, ranks);
    within(0.5, recovery.half().share(), recovery);
    within(0.95, recovery.most().share(), recovery);
    assertTrue(recovery.uniform() > 1e-4, recovery::toString);
    assertTrue(recovery.correlation() > 0.9, recovery::toString);
  }

  /** The study would notice a search that is too sure of itself. */
  @Test
  void falseCertaintyIsNoticed() {
    RandomGenerator random = new Well19937c(3);
    double[] known = new double[KNOWN];
    double[] ranks = new double[KNOWN];
    for (int k = 0; k < KNOWN; k++) {
      known[k] = random.nextGaussian();
      // The posterior is N(0,1) as it should be, but reported with half its spread.
      ranks[k] = Dimension.share(known[k] * 2);
    }
    Recovery recovery = Recovery.of(known, known, ranks);
    assertTrue(!recovery.half().agreesWith(0.5), recovery::toString);
    assertTrue(recovery.uniform() < 1e-4, recovery::toString);
  }

  private static void within(double nominal, double share, Recovery recovery) {
    double error = Math.sqrt(nominal * (1 - nominal) / KNOWN);
    assertTrue(Math.abs(share - nominal) < 4 * error, recovery::toString);
  }
}
