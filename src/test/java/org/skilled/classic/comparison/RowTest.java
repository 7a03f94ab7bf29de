package org.skilled.classic.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.analysis.Estimate;

class RowTest {

  @Test
  void verdictsFollowTheirRules() {
    Estimate ours = new Estimate(0.82, 0.81, 0.83);
    assertTrue(Row.near("x", 0.815, ours, 0.01).agrees());
    assertFalse(Row.near("x", 0.8, ours, 0.01).agrees());
    assertTrue(Row.same("x", 124, 124).agrees());
    assertFalse(Row.same("x", 124, 125).agrees());
    assertFalse(Row.same("x", 124, Double.NaN).agrees());
    assertFalse(Row.theory("x", 0, 1e-8, 1e-9).agrees());
    assertTrue(Row.above("x", ours).agrees());
    assertFalse(Row.above("x", new Estimate(0.1, -0.01, 0.2)).agrees());
    assertFalse(Row.above("x", new Estimate(Double.NaN, Double.NaN, Double.NaN)).agrees());
  }

  @Test
  void likelyMeansWithinFourStandardErrors() {
    Estimate ours = Estimate.normal(0.5, 0.01);
    assertTrue(Row.likely("x", 0.539, ours).agrees());
    assertFalse(Row.likely("x", 0.541, ours).agrees());
    assertEquals(-0.041, Row.likely("x", 0.541, ours).difference().value(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "124, 124",
    "1000, 1000",
    "-0.5, -0.5",
    "0.86544, 0.8654",
    "0.82, 0.82",
    "117.5712, 117.57",
    "1.2345e-9, 1.2e-9",
    "1.52e-14, 1.5e-14",
    "-0.000071, -7.1e-5",
    "0, 0",
    "NaN, -"
  })
  void figuresAreShort(double value, String text) {
    assertEquals(text, Figures.text(value));
  }
}
