package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SimplexLeanTest {
  /** The simplex in quarters: 15 divisions, three of them inside, mean smallest share 0.05. */
  private static final double[][] QUARTERS = quarters();

  private static double[][] quarters() {
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i <= 4; i++) {
      for (int j = 0; i + j <= 4; j++) {
        all.add(new double[] {i / 4.0, j / 4.0, (4 - i - j) / 4.0});
      }
    }
    return all.toArray(double[][]::new);
  }

  private static double[][] values(
      ToDoubleFunction<double[]> truth, int replicates, double noise, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Arrays.stream(QUARTERS)
        .map(
            shares ->
                random
                    .doubles(replicates)
                    .map(u -> truth.applyAsDouble(shares) + noise * (u - 0.5))
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double smallest(double[] shares) {
    return Arrays.stream(shares).min().orElseThrow();
  }

  /** All three inside are among the best five: 3/4/5 - 0.05. */
  @Test
  void isLargestIfTheInsideIsBest() {
    Effect effect = SimplexLean.of(QUARTERS, values(SimplexLeanTest::smallest, 50, 0.01, 1));
    assertEquals(0.1, effect.estimate(), 1e-12);
    assertEquals(0.1, effect.low(), 1e-12);
    assertEquals(50, effect.n());
  }

  @Test
  void isSmallestIfCornersAreBest() {
    Effect effect = SimplexLean.of(QUARTERS, values(shares -> -smallest(shares), 50, 0.01, 1));
    assertEquals(-0.05, effect.estimate(), 1e-12);
    assertTrue(effect.high() < 0, effect.toString());
  }

  @Test
  void tiesEnterInPart() {
    assertEquals(0, SimplexLean.of(QUARTERS, new double[15][20]).estimate(), 1e-12);
  }

  @Test
  void replicatesWithoutAValueAreLeftOut() {
    double[][] values = values(SimplexLeanTest::smallest, 30, 0.01, 2);
    values[3][7] = Double.NaN;
    assertEquals(29, SimplexLean.of(QUARTERS, values).n());
    double[][] none = new double[15][1];
    none[0][0] = Double.NaN;
    assertTrue(Double.isNaN(SimplexLean.of(QUARTERS, none).estimate()));
  }

  /** Where the division does not matter, noise alone must hardly ever look like a finding. */
  @Test
  void noiseAloneIsSeldomTakenForAFinding() {
    int trials = 200;
    int shown = 0;
    for (int trial = 0; trial < trials; trial++) {
      Effect effect = SimplexLean.of(QUARTERS, values(shares -> 0.3, 40, 1, trial));
      shown += effect.low() > 0 ? 1 : 0;
    }
    int often = shown;
    assertTrue(shown <= 0.05 * trials, () -> often + " of " + trials);
  }
}
