package org.skilled.analysis.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int CASES = 20_000;

  private static double[] logOdds() {
    SplittableRandom random = new SplittableRandom(11);
    return IntStream.range(0, CASES).mapToDouble(i -> 2 * random.nextGaussian()).toArray();
  }

  private static Labels results(double[] logOdds) {
    SplittableRandom random = new SplittableRandom(12);
    boolean[] results = new boolean[CASES];
    for (int i = 0; i < CASES; i++) {
      results[i] = random.nextDouble() < probability(logOdds[i]);
    }
    return new Labels(results, IntStream.range(0, CASES).toArray());
  }

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  @Test
  void probabilitiesThatMadeTheResultsAreTakenAtTheirWord() {
    double[] logOdds = logOdds();
    double[] given = Arrays.stream(logOdds).map(CalibrationTest::probability).toArray();
    Calibration calibration = Calibration.of(given, results(logOdds), 10);
    assertEquals(1, calibration.slope().value(), 0.05);
    assertTrue(calibration.slope().low() < 1 && calibration.slope().high() > 1);
    assertEquals(10, calibration.bins().size());
    for (Calibration.Bin bin : calibration.bins()) {
      assertEquals(CASES / 10, bin.observed().n());
      assertEquals(bin.predicted(), bin.observed().share().value(), 0.04);
    }
  }

  @Test
  void probabilitiesTwiceTooExtremeHaveHalfTheSlope() {
    double[] logOdds = logOdds();
    double[] given = Arrays.stream(logOdds).map(x -> probability(2 * x)).toArray();
    assertEquals(0.5, Calibration.of(given, results(logOdds), 10).slope().value(), 0.03);
  }

  @Test
  void scoresAreThoseOfTheDefinition() {
    Labels labels = new Labels(new boolean[] {true, false, true, false}, new int[] {0, 1, 2, 3});
    Calibration calibration = Calibration.of(new double[] {0.9, 0.2, 0.6, 0.2}, labels, 2);
    assertEquals((0.01 + 0.04 + 0.16 + 0.04) / 4, calibration.brier(), 1e-15);
    assertEquals(1 - 0.0625 / 0.25, calibration.skill(), 1e-12);
    assertEquals(0.2, calibration.bins().get(0).predicted(), 1e-15);
    assertEquals(0, calibration.bins().get(0).observed().share().value());
    assertEquals(0.75, calibration.bins().get(1).predicted(), 1e-15);
  }

  @Test
  void equalProbabilitiesStayTogether() {
    Labels labels = new Labels(new boolean[] {true, false, true, false}, new int[] {0, 1, 2, 3});
    Calibration same = Calibration.of(new double[] {0.5, 0.5, 0.5, 0.5}, labels, 3);
    assertEquals(1, same.bins().size());
    assertEquals(0, same.skill(), 1e-12);
  }
}
