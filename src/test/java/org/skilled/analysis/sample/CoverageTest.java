package org.skilled.analysis.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {
  /** By hand: one point in the middle of a line; CD^2 = 13/12 - 2 + 1. */
  @Test
  void ofOnePointIsTheFormula() {
    Coverage coverage = Coverage.of(new double[][] {{0.5}});
    assertEquals(Math.sqrt(1 / 12.0), coverage.discrepancy(), 1e-15);
    assertEquals(Double.POSITIVE_INFINITY, coverage.nearest());
  }

  /** The example of Fang, Li and Sudjianto, as in scipy.stats.qmc.discrepancy: 0.0081 for CD^2. */
  @Test
  void agreesWithOthers() {
    double[][] points = {{1, 3}, {2, 6}, {3, 2}, {4, 5}, {5, 1}, {6, 4}};
    for (double[] point : points) {
      point[0] = (2 * point[0] - 1) / 12;
      point[1] = (2 * point[1] - 1) / 12;
    }
    Coverage coverage = Coverage.of(points);
    assertEquals(0.0081, coverage.discrepancy() * coverage.discrepancy(), 5e-5);
    assertEquals(Math.sqrt(5) / 6, coverage.nearest(), 1e-12);
  }

  @Test
  void randomPointsHaveTheDiscrepancyThatIsReckoned() {
    Random random = new Random(4);
    double squares = 0;
    double reckoned = 0;
    for (int trial = 0; trial < 4000; trial++) {
      double[][] points = new double[40][3];
      for (double[] point : points) {
        for (int f = 0; f < 3; f++) {
          point[f] = random.nextDouble();
        }
      }
      Coverage coverage = Coverage.of(points);
      squares += coverage.discrepancy() * coverage.discrepancy() / 4000;
      reckoned = coverage.random();
    }
    assertEquals(reckoned * reckoned, squares, 0.03 * squares);
  }
}
