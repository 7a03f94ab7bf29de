package org.skilled.analysis.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;

class AucTest {
  private static final boolean[] RESULTS = {true, true, true, false, false, false, false};
  private static final double[] SCORES = {4, 2, 2, 1, 2, 0, 3};

  @Test
  void countsPairsOnTheRightSideAndHalfOfTies() {
    // 4 beats all 4; each 2 beats 1 and 0 and ties with 2: 4 + 2.5 + 2.5 of 12.
    assertEquals(9.0 / 12, Auc.of(SCORES, alone(RESULTS)).value(), 1e-15);
  }

  @Test
  void isTheSameForAnyRisingScaleAndTurnsRoundWithTheScore() {
    double[] scale = Arrays.stream(SCORES).map(x -> x * x * x - 7).toArray();
    assertEquals(Auc.of(SCORES, alone(RESULTS)), Auc.of(scale, alone(RESULTS)));
    double[] turned = Arrays.stream(SCORES).map(x -> -x).toArray();
    assertEquals(0.25, Auc.of(turned, alone(RESULTS)).value(), 1e-15);
  }

  /** DeLong et al. (1988): sample variances of the placements, over their numbers. */
  @Test
  void withoutClustersTheErrorIsThatOfDeLong() {
    double[] ofPositives = {1, 2.5 / 4, 2.5 / 4};
    double[] ofNegatives = {1, 2.0 / 3, 1, 1.0 / 3};
    double expected = Math.sqrt(variance(ofPositives) / 3 + variance(ofNegatives) / 4);
    assertEquals(expected, Placements.of(SCORES, alone(RESULTS)).standardError(), 1e-15);
  }

  /** Cases told twice within their cluster say nothing new. */
  @Test
  void copiesWithinAClusterChangeNothing() {
    double[] twice = new double[2 * SCORES.length];
    boolean[] results = new boolean[twice.length];
    int[] clusters = new int[twice.length];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = SCORES[i / 2];
      results[i] = RESULTS[i / 2];
      clusters[i] = 10 * (i / 2);
    }
    Estimate once = Auc.of(SCORES, alone(RESULTS));
    Estimate copied = Auc.of(twice, new Labels(results, clusters));
    assertEquals(once.value(), copied.value(), 1e-15);
    assertEquals(once.low(), copied.low(), 1e-12);
    assertEquals(once.high(), copied.high(), 1e-12);
    assertTrue(Auc.of(twice, alone(results)).low() > copied.low() + 0.01, "copies taken as cases");
  }

  @Test
  void aScoreThatTellsAllApartHasNoIntervalToShow() {
    Estimate all = Auc.of(new double[] {2, 2, 2, 1, 1, 1, 1}, alone(RESULTS));
    assertEquals(1, all.value());
    assertFalse(all.hasInterval());
  }

  @Test
  void refusesWhatCannotBeToldApart() {
    boolean[] none = new boolean[7];
    assertThrows(IllegalArgumentException.class, () -> Auc.of(SCORES, alone(none)));
    assertThrows(IllegalArgumentException.class, () -> Auc.of(new double[] {1}, alone(RESULTS)));
  }

  /** Clusters with a shift in common, and a true area known in closed form. */
  @Test
  void intervalsCoverTheTruthAlsoInClusters() {
    double truth = new NormalDistribution(null, 0, 1).cumulativeProbability(1 / Math.sqrt(2.5));
    int covered = 0;
    int coveredWithoutClusters = 0;
    int differences = 0;
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      SplittableRandom random = new SplittableRandom(run);
      int size = 4;
      double[] scores = new double[60 * size];
      double[] others = new double[scores.length];
      boolean[] results = new boolean[scores.length];
      int[] clusters = new int[scores.length];
      for (int i = 0; i < scores.length; i++) {
        clusters[i] = i / size;
        results[i] = clusters[i] % 2 == 0;
      }
      double[] shifts =
          IntStream.range(0, 60).mapToDouble(c -> random.nextGaussian() * 0.5).toArray();
      for (int i = 0; i < scores.length; i++) {
        double signal = (results[i] ? 1 : 0) + shifts[clusters[i]];
        scores[i] = signal + random.nextGaussian();
        others[i] = signal + random.nextGaussian();
      }
      Labels labels = new Labels(results, clusters);
      covered += holds(Auc.of(scores, labels), truth);
      coveredWithoutClusters += holds(Auc.of(scores, alone(results)), truth);
      differences += holds(Auc.difference(scores, others, labels), 0);
    }
    assertEquals(0.95, covered / (double) runs, 0.03);
    assertEquals(0.95, differences / (double) runs, 0.03);
    assertTrue(coveredWithoutClusters < covered - 0.03 * runs, "clusters would not matter here");
  }

  @Test
  void aScoreIsNoBetterThanItself() {
    Estimate none = Auc.difference(SCORES, SCORES, alone(RESULTS));
    assertEquals(new Estimate(0, 0, 0), none);
    assertEquals(0, none.side(0));
  }

  private static int holds(Estimate estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
  }

  private static Labels alone(boolean[] results) {
    return new Labels(results, IntStream.range(0, results.length).toArray());
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
  }
}
