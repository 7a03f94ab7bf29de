package org.skilled.study.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;

/** Figures are shown with as many digits as tell them and their intervals. */
class DecimalsTest {
  private static String both(double value, double low, double high) {
    return Cells.both(new Estimate(value, low, high));
  }

  @Test
  void smallFiguresAreNotRoundedAway() {
    assertEquals("0.41 (0.35 to 0.47)", both(0.412, 0.353, 0.468));
    assertEquals("0.004 (0.001 to 0.009)", both(0.004, 0.001, 0.009));
    assertEquals("0.0004 (0.0001 to 0.0007)", both(0.00042, 0.00012, 0.00072));
    assertEquals("0.02 (0.00 to 0.05)", both(0.02, 0, 0.05));
    assertEquals("0.004", Cells.two(0.0042));
    assertEquals("-", Cells.two(Double.NaN));
    assertEquals("0.000", Cells.value(new Estimate(-0.0001, -0.03, 0.004)));
    assertEquals("41 % (35 to 47 %)", Cells.percent(new Estimate(0.412, 0.353, 0.468)));
    assertEquals("0.4 % (0.1 to 0.9 %)", Cells.percent(new Estimate(0.004, 0.001, 0.009)));
  }

  @Test
  void largeFiguresHaveCommas() {
    assertEquals("12,300", Digits.three(12345));
    assertEquals("12,345.0 (12,340.0 to 12,350.0)", Digits.both(new Estimate(12345, 12340, 12350)));
    assertEquals("+0.31 (0.20 to 0.42)", Digits.signed(new Estimate(0.31, 0.2, 0.42)));
    assertEquals("0.155 (0.002 to 0.308)", Digits.both(new Estimate(0.155, 0.002, 0.308)));
    assertEquals("0", Digits.three(0));
  }
}
