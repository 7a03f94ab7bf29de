package org.skilled.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All intervals hold together as often as they say, and equals have no winner. */
class DifferencesTest {
  private static final int REPETITIONS = 1000;
  private static final int DRAWS = 200;

  /** Levers with known means, effects of worlds and of luck on each, and noise. */
  private static Grid grid(
      long seed, double[] means, int worlds, int replicates, boolean paired, double[] sizes) {
    Well19937c random = new Well19937c(seed);
    int levers = means.length;
    double[][][] values = new double[levers][worlds][replicates];
    double[] world = new double[worlds];
    double[] luck = new double[replicates];
    for (int w = 0; w < worlds; w++) {
      world[w] = 3 * random.nextGaussian();
    }
    for (int r = 0; r < replicates; r++) {
      luck[r] = 3 * random.nextGaussian();
    }
    for (int l = 0; l < levers; l++) {
      double[] ownWorld = new double[worlds];
      double[] ownLuck = new double[replicates];
      java.util.Arrays.setAll(ownWorld, w -> sizes[0] * random.nextGaussian());
      java.util.Arrays.setAll(ownLuck, r -> sizes[1] * random.nextGaussian());
      for (int w = 0; w < worlds; w++) {
        for (int r = 0; r < replicates; r++) {
          double shared = paired ? luck[r] + ownLuck[r] : 0;
          values[l][w][r] =
              means[l]
                  + (worlds > 1 ? world[w] + ownWorld[w] : 0)
                  + shared
                  + sizes[2] * (1 + 0.3 * l) * random.nextGaussian();
        }
      }
    }
    return new Grid(values, paired, 0);
  }

  /** 1,000 samples each; the levers differ, but intervals should hold their true differences. */
  @ParameterizedTest
  @CsvSource({
    "1, 15, true, 1, 0, 1, 1",
    "1, 15, false, 0, 0, 1, 2",
    "14, 1, true, 1, 0, 1, 3",
    "12, 8, true, 1, 1, 1, 4",
    "10, 5, false, 1, 0, 1, 6"
  })
  void intervalsHoldTogether(
      int worlds, int replicates, boolean paired, double w, double r, double e, long seed) {
    double[] means = {0, 0.5, 0.5, 2};
    int held = 0;
    for (int i = 0; i < REPETITIONS; i++) {
      Grid grid =
          grid(seed * 100_000 + i, means, worlds, replicates, paired, new double[] {w, r, e});
      Differences differences = Differences.of(grid, true, i, DRAWS);
      boolean all = true;
      for (int a = 0; a < means.length; a++) {
        for (int b = 0; b < a; b++) {
          all &= differences.of(a, b).covers(means[a] - means[b]);
        }
      }
      held += all ? 1 : 0;
    }
    assertTrue(held >= 930 && held <= 970, held + " of 1000");
  }

  /** Fifteen levers, some of them hardly different from each other, of shares in steps. */
  @Test
  void manyLeversThatAreAlmostTheSameDoNotWidenTheIntervals() {
    Well19937c random = new Well19937c(2);
    double[][][] values = new double[15][24][20];
    for (int w = 0; w < 24; w++) {
      for (int r = 0; r < 20; r++) {
        double luck = random.nextDouble();
        for (int l = 0; l < 15; l++) {
          double chance = 0.3 + 0.03 * (l / 2) + (random.nextDouble() < 0.05 ? 0.25 : 0);
          values[l][w][r] = Math.floor(4 * Math.max(0, Math.min(1, chance + luck - 0.5))) / 4;
        }
      }
    }
    Differences differences = Differences.of(new Grid(values, true, 0), true, 1);
    assertTrue(differences.critical() > 3 && differences.critical() < 6, differences.toString());
    assertTrue(differences.of(14, 0).low() > 0, differences.of(14, 0).toString());
  }

  @Test
  void equalsHaveNoWinner() {
    int named = 0;
    for (int i = 0; i < REPETITIONS; i++) {
      Grid grid = grid(i, new double[4], 8, 4, true, new double[] {0.5, 0.5, 1});
      Differences differences = Differences.of(grid, true, i, 120);
      for (int a = 0; a < 4; a++) {
        boolean best = true;
        for (int b = 0; b < 4; b++) {
          best &= a == b || differences.of(a, b).low() > 0;
        }
        named += best ? 1 : 0;
      }
    }
    assertTrue(named <= 50, named + " of 1000");
  }

  @Test
  void aClearWinnerIsFirstInAllDraws() {
    Grid grid = grid(1, new double[] {0, 0, 9}, 10, 5, true, new double[] {0.5, 0.5, 1});
    assertEquals(1, Differences.of(grid, true, 1).first()[2], 1e-9);
    assertEquals(0, Differences.of(grid, false, 1).first()[2], 1e-9);
  }

  /** Nobody fails in either arm: that is not proof that nobody could. */
  @Test
  void sharesThatNeverDifferAreNotCertain() {
    Differences differences = Differences.of(new Grid(new double[2][20][2], true, 0), true, 1);
    assertEquals(0, differences.of(0, 1).value());
    assertTrue(differences.of(0, 1).high() > 0.05);
    assertTrue(differences.of(0, 1).high() < 0.3);
  }
}
