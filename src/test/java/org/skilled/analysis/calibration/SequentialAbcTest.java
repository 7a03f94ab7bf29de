package org.skilled.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The search against known posteriors, and against itself. */
class SequentialAbcTest {
  private static final Goals GOALS = new Goals(List.of(NormalMean.GOAL));

  @Test
  void sequentialSearchGivesTheKnownPosterior() {
    agrees(search(schedule(400, 400, 400, 20_000, 0), 1), 0.12);
  }

  @Test
  void rejectionAloneGivesTheKnownPosterior() {
    Posterior posterior = search(schedule(20_000, 1, 2, 20_000, 0), 2);
    assertEquals(1, posterior.generations().size());
    assertEquals(Posterior.Ending.REACHED, posterior.ending());
    agrees(posterior, 0.06);
  }

  @Test
  void averagesOfManySearchesHaveNoBias() {
    int searches = 150;
    double[] means = new double[searches];
    for (int s = 0; s < searches; s++) {
      Posterior posterior = search(schedule(100, 100, 100, 5_000, 0), 1_000 + s);
      assertEquals(Posterior.Ending.REACHED, posterior.ending());
      means[s] = WeightedSample.mean(posterior.values(0), posterior.weights());
    }
    double mean = Arrays.stream(means).average().orElseThrow();
    double sd =
        Math.sqrt(Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum() / (searches - 1));
    double error = sd / Math.sqrt(searches);
    // Four standard errors: a sound search fails here once in 16,000 seeds.
    assertEquals(NormalMean.expected(x -> x), mean, 4 * error, () -> "standard error " + error);
  }

  @Test
  void sameSeedSameBitsAndAnotherSeedOthers() {
    Posterior one = search(schedule(100, 50, 40, 500, 0), 7);
    Posterior two = search(schedule(100, 50, 40, 500, 0), 7);
    assertArrayEquals(one.weights(), two.weights());
    assertArrayEquals(one.values(0), two.values(0));
    assertTrue(!Arrays.equals(one.values(0), search(schedule(100, 50, 40, 500, 0), 8).values(0)));
  }

  @Test
  void givingUpHopelessSetsEarlyChangesNothing() {
    Schedule schedule = schedule(200, 100, 80, 1_500, 0);
    Trials all = NormalMean.trials(3, GOALS);
    Trials early =
        (generation, sets, bound) -> {
          List<Trials.Score> scores = new ArrayList<>();
          for (Trials.Score score : Objects.requireNonNull(all.score(generation, sets, bound))) {
            scores.add(
                score.distance() <= bound
                    ? score
                    : new Trials.Score(Double.POSITIVE_INFINITY, new double[] {Double.NaN}));
          }
          return scores;
        };
    Posterior full = Objects.requireNonNull(SequentialAbc.run(NormalMean.prior(), schedule, all));
    Posterior fast = Objects.requireNonNull(SequentialAbc.run(NormalMean.prior(), schedule, early));
    assertArrayEquals(full.weights(), fast.weights());
    assertArrayEquals(full.values(1), fast.values(1));
  }

  @Test
  void toleranceFallsAndTheSearchEndsForTheReasonItGives() {
    Posterior spent = search(schedule(100, 50, 40, 220, 0), 4);
    assertEquals(Posterior.Ending.SPENT, spent.ending());
    assertEquals(200, spent.tried());
    assertEquals(100, search(schedule(100, Integer.MAX_VALUE, 40, 220, 0), 4).tried());
    double before = Double.POSITIVE_INFINITY;
    for (Posterior.Generation generation : spent.generations()) {
      assertTrue(generation.tolerance() <= before, () -> spent.generations().toString());
      assertEquals(40, generation.kept());
      before = generation.tolerance();
    }
    Schedule strict = new Schedule(100, 50, 40, 100_000, 0, 0.9, 4, 0);
    Posterior stalled =
        Objects.requireNonNull(
            SequentialAbc.run(NormalMean.prior(), strict, NormalMean.trials(4, GOALS)));
    assertEquals(Posterior.Ending.STALLED, stalled.ending());
  }

  @Test
  void weightsSumToOneAndNoneIsLost() {
    Posterior posterior = search(schedule(200, 100, 50, 2_000, 0), 5);
    assertEquals(1, Arrays.stream(posterior.weights()).sum(), 1e-12);
    double smallest = Arrays.stream(posterior.weights()).min().orElseThrow();
    assertTrue(smallest > 0, "a kept set has no weight");
  }

  @Test
  void stoppedTrialsStopTheSearch() {
    Schedule schedule = schedule(10, 10, 5, 100, 0);
    assertNull(SequentialAbc.run(NormalMean.prior(), schedule, (g, sets, bound) -> null));
  }

  @Test
  void drawsHaveTheWeightsOfTheirSets() {
    Posterior posterior = search(schedule(200, 100, 50, 2_000, 0), 6);
    int n = 10_000;
    double mean =
        posterior.draws(n).stream().mapToDouble(draw -> draw.values()[0]).average().orElseThrow();
    assertEquals(WeightedSample.mean(posterior.values(0), posterior.weights()), mean, 0.01);
    assertEquals(n, posterior.draws(n).size());
  }

  private static Posterior search(Schedule schedule, long seed) {
    Schedule seeded =
        new Schedule(
            schedule.first(),
            schedule.each(),
            schedule.keep(),
            schedule.most(),
            schedule.tolerance(),
            schedule.acceptance(),
            seed,
            0);
    return Objects.requireNonNull(
        SequentialAbc.run(NormalMean.prior(), seeded, NormalMean.trials(seed, GOALS)));
  }

  private static Schedule schedule(int first, int each, int keep, int most, double tolerance) {
    return new Schedule(first, each, keep, most, tolerance, 0, 0, 0);
  }

  private static void agrees(Posterior posterior, double tolerance) {
    assertEquals(Posterior.Ending.REACHED, posterior.ending());
    double mean = NormalMean.expected(x -> x);
    double sd = Math.sqrt(NormalMean.expected(x -> (x - mean) * (x - mean)));
    assertEquals(mean, WeightedSample.mean(posterior.values(0), posterior.weights()), tolerance);
    assertEquals(
        sd,
        Math.sqrt(WeightedSample.variance(posterior.values(0), posterior.weights())),
        tolerance);
    double[] idle = posterior.shares(1);
    assertEquals(0.5, WeightedSample.mean(idle, posterior.weights()), tolerance);
    assertEquals(
        Identification.Verdict.NOT, Identification.of(idle, posterior.weights()).verdict());
    assertEquals(
        Identification.Verdict.WELL,
        Identification.of(posterior.shares(0), posterior.weights()).verdict());
  }
}
