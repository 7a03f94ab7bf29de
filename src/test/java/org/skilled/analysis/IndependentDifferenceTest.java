package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Welch's interval. */
class IndependentDifferenceTest {
  @Test
  void aPublishedExample() {
    // Student's sleep data as two independent groups; R's t.test gives t = -1.8608, df = 17.776,
    // interval -3.3654832 to 0.2054832. Degrees of freedom are rounded down to 17 here.
    double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Effect effect = IndependentDifference.of(first, second);
    assertEquals(-1.58, effect.estimate(), 1e-12);
    assertEquals(-3.3655, effect.low(), 0.01);
    assertEquals(0.2055, effect.high(), 0.01);
    assertTrue(effect.low() <= -3.3654832 && effect.high() >= 0.2054832, effect.toString());
  }

  @Test
  void itsLevelIsHonoured() {
    long seed = 11;
    SplittableRandom random = new SplittableRandom(seed);
    int covered = 0;
    int trials = 2000;
    for (int trial = 0; trial < trials; trial++) {
      double[] a = random.doubles(12).map(u -> 5 * u + 1).toArray();
      double[] b = random.doubles(30).toArray();
      Effect effect = IndependentDifference.of(a, b);
      covered += effect.low() <= 3 && effect.high() >= 3 ? 1 : 0;
    }
    double share = (double) covered / trials;
    assertTrue(share > 0.93 && share < 0.97, "seed " + seed + ": covered " + share);
  }

  @Test
  void smallAndEmptySamplesHaveNoInterval() {
    assertFalse(IndependentDifference.of(new double[] {1}, new double[] {1, 2}).hasInterval());
    assertTrue(
        Double.isNaN(
            IndependentDifference.of(new double[] {Double.NaN}, new double[] {1}).estimate()));
    // Of 2 x 4 values, 2 in 70 ways to share them out set them apart; of 2 x 2, 2 in 6.
    assertFalse(IndependentDifference.of(new double[] {3, 3}, new double[] {1, 1}).hasInterval());
    double[] threes = {3, 3, 3, 3};
    assertEquals(2, IndependentDifference.of(threes, new double[] {1, 1, 1, 1}).low());
  }
}
