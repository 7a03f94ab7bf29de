package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.random.Draws;

class LandscapeTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "12, 0", "12, 3", "12, 11", "16, 5"})
  void theBestIsThatOfAllSolutions(int bits, int interdependence) {
    for (long seed = 0; seed < 10; seed++) {
      Landscape landscape = new Landscape(bits, interdependence, Draws.seeded(seed));
      long best = 0;
      for (int solution = 0; solution < 1 << bits; solution++) {
        best = Math.max(best, landscape.score(solution));
      }
      assertEquals(best, landscape.best(), "seed " + seed);
    }
  }

  /** The size that the paper has. */
  @Test
  void theBestOf2To20SolutionsIsExact() {
    Landscape landscape = new Landscape(20, 5, Draws.seeded(77));
    long best = 0;
    for (int solution = 0; solution < 1 << 20; solution++) {
      best = Math.max(best, landscape.score(solution));
    }
    assertEquals(best, landscape.best());
  }

  @Test
  void aChangedBitGivesTheScoreOfTheChangedSolution() {
    Landscape landscape = new Landscape(20, 5, Draws.seeded(8));
    for (int n = 0; n < 500; n++) {
      int solution = Draws.index(n, 0, 1 << 20);
      int bit = Draws.index(n, 1, 20);
      long changed = landscape.scoreChanged(solution, landscape.score(solution), bit);
      assertEquals(landscape.score(solution ^ 1 << bit), changed, "draw " + n);
    }
  }

  /** Without interdependence, changing a bit changes the score by the same wherever it is done. */
  @Test
  void withoutInterdependenceBitsAddUp() {
    Landscape landscape = new Landscape(20, 0, Draws.seeded(3));
    for (int bit = 0; bit < 20; bit++) {
      long gain = landscape.score(1 << bit) - landscape.score(0);
      for (int n = 0; n < 20; n++) {
        int at = Draws.index(n, bit, 1 << 20) & ~(1 << bit);
        assertEquals(gain, landscape.score(at | 1 << bit) - landscape.score(at));
      }
    }
  }

  /** A bit sways the numbers of itself and, on average, of K others: so many sums change. */
  @Test
  void ruggednessGrowsWithInterdependence() {
    double smooth = hills(0);
    double rugged = hills(5);
    assertEquals(1, smooth);
    assertTrue(rugged > 20, () -> rugged + " hills");
  }

  private static double hills(int interdependence) {
    Landscape landscape = new Landscape(12, interdependence, Draws.seeded(5));
    int hills = 0;
    for (int solution = 0; solution < 1 << 12; solution++) {
      boolean top = true;
      for (int bit = 0; bit < 12 && top; bit++) {
        top = landscape.score(solution ^ 1 << bit) < landscape.score(solution);
      }
      hills += top ? 1 : 0;
    }
    return hills;
  }
}
