package org.skilled.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.analysis.distribution.Distribution;

/** Priors: quantiles, ranges, rounding. */
class PriorTest {
  static Stream<Distribution> marginals() {
    return Stream.of(
        new Distribution.Uniform(-2, 3),
        new Distribution.LogUniform(0.01, 50),
        new Distribution.Triangular(0, 0.2, 1),
        new Distribution.Triangular(0, 0, 1),
        new Distribution.Triangular(0, 1, 1),
        new Distribution.TruncatedNormal(0.5, 0.2, 0, 1),
        new Distribution.TruncatedNormal(1, 10, 0, 2));
  }

  @ParameterizedTest
  @MethodSource("marginals")
  void quantilesInvertTheCumulative(Distribution marginal) {
    double before = marginal.low();
    for (double share = 0; share <= 1; share += 1.0 / 64) {
      double value = marginal.quantile(share);
      assertTrue(value >= before && value <= marginal.high(), () -> marginal + " at " + value);
      assertEquals(share, marginal.cumulative(value), 1e-6, marginal::toString);
      before = value;
    }
    assertEquals(marginal.low(), marginal.quantile(0), 1e-9);
    assertEquals(marginal.high(), marginal.quantile(1), 1e-9);
  }

  @Test
  void quantilesAreThoseOfTheDistributions() {
    assertEquals(
        new TriangularDistribution(0, 0.2, 1).inverseCumulativeProbability(0.7),
        new Distribution.Triangular(0, 0.2, 1).quantile(0.7),
        1e-12);
    assertEquals(Math.sqrt(0.01 * 50), new Distribution.LogUniform(0.01, 50).quantile(0.5), 1e-12);
    NormalDistribution whole = new NormalDistribution(0.5, 0.2);
    double inside =
        whole.cumulativeProbability(0)
            + 0.3 * (whole.cumulativeProbability(1) - whole.cumulativeProbability(0));
    assertEquals(
        whole.inverseCumulativeProbability(inside),
        new Distribution.TruncatedNormal(0.5, 0.2, 0, 1).quantile(0.3),
        1e-9);
  }

  @Test
  void wholeNumbersAreEquallyLikely() {
    Dimension dimension = new Dimension("n", new Distribution.Uniform(-0.5, 3.5), true);
    int[] counts = new int[4];
    RandomGenerator random = new Well19937c(11);
    for (int i = 0; i < 40_000; i++) {
      counts[(int) dimension.value(random.nextGaussian())]++;
    }
    for (int count : counts) {
      // Five standard deviations of a binomial count.
      assertEquals(10_000, count, 5 * Math.sqrt(40_000 * 0.25 * 0.75));
    }
  }

  @Test
  void valuesHaveSixDigitsAndStayInTheRange() {
    Dimension dimension = new Dimension("x", new Distribution.Uniform(0.1234567, 0.1234569), false);
    for (double score : new double[] {-40, -3, 0, 3, 40}) {
      double value = dimension.value(score);
      assertTrue(value >= 0.1234567 && value <= 0.1234569, () -> "value " + value);
    }
    assertEquals(
        0.333333, new Dimension("x", new Distribution.Uniform(0, 1), false).rounded(1.0 / 3));
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Distribution.Uniform(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Distribution.Uniform(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Distribution.LogUniform(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Distribution.Triangular(0, 2, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Distribution.TruncatedNormal(0, 0, -1, 1));
    Dimension twice = new Dimension("x", new Distribution.Uniform(0, 1), false);
    assertThrows(IllegalArgumentException.class, () -> new Prior(List.of(twice, twice)));
  }
}
