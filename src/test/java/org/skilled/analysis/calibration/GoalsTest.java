package org.skilled.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Distances from ranges, and figures of weighted values. */
class GoalsTest {
  private static final Goals GOALS =
      new Goals(List.of(Goal.of("a", 1, 3), Goal.of("b", 0, 0.2), new Goal("c", 0, 1, 10)));

  @Test
  void insideIsZeroAndOutsideGrowsByTheScale() {
    assertEquals(0, GOALS.distance(new double[] {1, 0.2, 0.5}));
    assertEquals(2, Goal.of("a", 1, 3).excess(5), 1e-12);
    assertEquals(1.5, Goal.of("a", 1, 3).excess(-0.5), 1e-12);
    assertEquals(Math.sqrt((4 + 1 + 0.01) / 3), GOALS.distance(new double[] {5, 0.3, 2}), 1e-12);
  }

  @Test
  void whatIsUndefinedIsFarAndNothingIsFarther() {
    double undefined = Goal.of("a", 1, 3).excess(Double.NaN);
    assertEquals(Goal.UNDEFINED, undefined);
    assertTrue(Goal.of("a", 1, 3).excess(1e9) <= undefined);
  }

  @Test
  void partsOfADistanceNeverExceedIt() {
    Well19937c random = new Well19937c(5);
    for (int i = 0; i < 10_000; i++) {
      double[] statistics = {
        8 * random.nextGaussian(), random.nextGaussian(), 30 * random.nextGaussian()
      };
      boolean[] known = {random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
      assertTrue(GOALS.distance(statistics, known) <= GOALS.distance(statistics));
    }
  }

  @Test
  void emptyRangesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Goal.of("a", 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Goal("a", 0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Goals(List.of()));
  }

  @Test
  void weightedFiguresAreThoseOfRepeatedValues() {
    double[] values = {1, 2, 5};
    double[] weights = {1, 2, 1};
    assertEquals(2.5, WeightedSample.mean(values, weights), 1e-12);
    assertEquals((2.25 + 2 * 0.25 + 6.25) / 4, WeightedSample.variance(values, weights), 1e-12);
    assertEquals(16.0 / 6, WeightedSample.effective(weights), 1e-12);
    assertEquals(0.5, WeightedSample.below(2, values, weights), 1e-12);
    assertEquals(0.75, WeightedSample.between(2, 6, values, weights), 1e-12);
    assertArrayEquals(
        new double[] {1, 2, 5}, WeightedSample.quantiles(values, weights, 0, 0.5, 1), 1e-12);
    assertTrue(
        Double.isNaN(WeightedSample.quantiles(new double[] {Double.NaN}, new double[1], 0.5)[0]));
  }

  @Test
  void identificationTellsPinnedDownFromUntouched() {
    double[] even = new double[1000];
    double[] narrow = new double[1000];
    double[] weights = new double[1000];
    for (int i = 0; i < 1000; i++) {
      even[i] = (i + 0.5) / 1000;
      narrow[i] = 0.4 + 0.1 * even[i];
      weights[i] = 0.001;
    }
    assertEquals(0, Identification.of(even, weights).contraction(), 1e-3);
    assertEquals(0, Identification.of(even, weights).bits(), 1e-3);
    assertEquals(0.99, Identification.of(narrow, weights).contraction(), 1e-3);
    // All in one of ten bins: log2 of ten bits.
    assertEquals(Math.log(10) / Math.log(2), Identification.of(narrow, weights).bits(), 1e-9);
  }
}
