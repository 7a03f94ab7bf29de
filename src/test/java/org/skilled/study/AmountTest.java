package org.skilled.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.skilled.analysis.Effect;

/** Figures in sentences. */
class AmountTest {
  @Test
  void figuresHaveThreeDigits() {
    assertEquals("0.0123", Amount.of(0.012345));
    assertEquals("4.57", Amount.of(4.567));
    assertEquals("12,346", Amount.of(12345.6));
    assertEquals("0", Amount.of(0));
    assertEquals("-0.5", Amount.of(-0.5));
    assertEquals("unknown", Amount.of(Double.NaN));
  }

  @Test
  void intervalsDecideTheDigits() {
    assertEquals(
        "0.412 (95 % interval 0.353 to 0.471)", Amount.withInterval(0.41234, 0.35321, 0.47123));
    assertEquals("123 (95 % interval 100 to 146)", Amount.withInterval(123.4, 100.4, 146.4));
    assertEquals("1.5", Amount.withInterval(1.5, Double.NaN, Double.NaN));
    assertEquals("0.00 (95 % interval -0.11 to 0.11)", Amount.withInterval(-0.0001, -0.111, 0.111));
  }

  @Test
  void differencesHaveTheirSign() {
    assertEquals("+0.30 (95 % interval 0.10 to 0.50)", Amount.signed(new Effect(9, 0.3, 0.1, 0.5)));
    assertEquals(
        "-0.30 (95 % interval -0.50 to -0.10)", Amount.signed(new Effect(9, -0.3, -0.5, -0.1)));
  }
}
