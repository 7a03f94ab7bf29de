package org.skilled.analysis.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Input;

/** How far failures could move indices. */
class ImputationTest {
  private static final int ROWS = 2000;

  private static List<Imputation.Shift> shifts(boolean nothingFails) {
    Random random = new Random(2);
    double[] a = random.doubles(ROWS).toArray();
    double[] b = random.doubles(ROWS).toArray();
    double[] y = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      // Runs fail where b is high; there a still decides all.
      y[row] = !nothingFails && b[row] > 0.8 ? Double.NaN : a[row];
    }
    return Imputation.of(
        List.of(Input.number("a", "a", a, null), Input.number("b", "b", b, null)), y);
  }

  @Test
  void failuresHideAnEffect() {
    Imputation.Shift a = shifts(false).get(0);
    Imputation.Shift b = shifts(false).get(1);
    assertEquals(1, a.without(), 0.01);
    assertEquals(0, b.without(), 0.02);
    assertTrue(a.nearest() > 0.98, "neighbours know a: " + a.nearest());
    assertTrue(b.lowest() > 0.2, "had they all failed low, b would do much: " + b.lowest());
    assertTrue(a.largest() > 0.2 && b.largest() > 0.2);
  }

  @Test
  void withoutFailuresNothingMoves() {
    assertEquals(0, shifts(true).get(0).largest());
  }
}
