package org.skilled.analysis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  /** Mean and variance from textbooks. */
  static Stream<Arguments> moments() {
    double ln10 = Math.log(10);
    return Stream.of(
        Arguments.of(new Distribution.Uniform(-1, 3), 1.0, 16 / 12.0),
        Arguments.of(new Distribution.Normal(0.5, 2), 0.5, 4.0),
        Arguments.of(new Distribution.Triangular(0, 1, 5), 2.0, (1 + 25 - 5) / 18.0),
        Arguments.of(
            new Distribution.LogUniform(1, 10), 9 / ln10, 99 / (2 * ln10) - 81 / (ln10 * ln10)),
        // A half normal: its mean is sd * sqrt(2 / pi).
        Arguments.of(
            new Distribution.TruncatedNormal(0, 3, 0, Double.POSITIVE_INFINITY),
            3 * Math.sqrt(2 / Math.PI),
            9 * (1 - 2 / Math.PI)),
        Arguments.of(new Distribution.TruncatedNormal(1, 50, 0, 2), 1.0, 4 / 12.0),
        Arguments.of(new Beta(2, 5, 0, 1), 2 / 7.0, 10 / (49 * 8.0)),
        Arguments.of(new Beta(0.5, 0.5, 10, 14), 12.0, 16 * 0.125),
        Arguments.of(new Discrete(List.of(1.0, 2.0, 4.0), List.of(1.0, 1.0, 2.0)), 2.75, 1.6875),
        Arguments.of(new Whole(new Distribution.Uniform(0.5, 6.5), 1, 6), 3.5, 35 / 12.0));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void quantilesHaveTheMomentsOfTheDistribution(
      Distribution distribution, double mean, double variance) {
    int cells = 20_000;
    double sum = 0;
    double squares = 0;
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cells; i++) {
      double value = distribution.quantile((i + 0.5) / cells);
      assertTrue(value >= before, () -> distribution + " falls");
      before = value;
      sum += value;
      squares += (value - mean) * (value - mean);
    }
    assertEquals(mean, sum / cells, 1e-3 * Math.max(1, Math.abs(mean)), distribution.toString());
    assertEquals(variance, squares / cells, 3e-3 * variance, distribution.toString());
  }

  @ParameterizedTest
  @MethodSource("moments")
  void cumulativeUndoesQuantile(Distribution distribution, double mean, double variance) {
    for (double share : new double[] {0, 1e-9, 0.01, 0.3, 0.5, 0.77, 0.999, 1}) {
      double value = distribution.quantile(share);
      if (distribution instanceof Discrete || distribution instanceof Whole) {
        assertTrue(distribution.cumulative(value) >= share - 1e-12, distribution + " " + share);
        assertTrue(distribution.cumulative(value - 1e-6) <= share, distribution + " " + share);
      } else {
        assertEquals(share, distribution.cumulative(value), 1e-7, distribution + " " + share);
      }
    }
    assertEquals(distribution.low(), distribution.quantile(0));
    assertEquals(distribution.high(), distribution.quantile(1));
    assertEquals(0, distribution.cumulative(Math.nextDown(distribution.low())));
    assertEquals(1, distribution.cumulative(distribution.high()));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Distribution.Normal(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Beta(0, 1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Beta(1, 1, 0, 1.0 / 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Distribution.TruncatedNormal(0, 1, -1.0 / 0, 1.0 / 0));
    assertThrows(
        IllegalArgumentException.class, () -> new Discrete(List.of(2.0, 1.0), List.of(1.0, 1.0)));
    assertThrows(IllegalArgumentException.class, () -> new Discrete(List.of(1.0), List.of(0.0)));
    assertThrows(
        IllegalArgumentException.class, () -> new Whole(new Distribution.Uniform(0, 1), 0.5, 1));
  }
}
