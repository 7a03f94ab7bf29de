package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  @ParameterizedTest
  @CsvSource({
    "ABOVE, 0.2, 0.15, 0.25, SHOWN",
    "ABOVE, 0.1, 0.01, 0.25, SHOWN",
    "ABOVE, 0.09, 0.01, 0.25, TOO_SMALL",
    "ABOVE, 0.01, -0.05, 0.07, TOO_SMALL",
    "ABOVE, 0.2, 0, 0.4, UNCERTAIN",
    "ABOVE, 0.0, -0.2, 0.2, UNCERTAIN",
    "ABOVE, -0.05, -0.06, -0.04, OPPOSITE",
    "BELOW, -0.2, -0.25, -0.15, SHOWN",
    "BELOW, -0.05, -0.25, -0.01, TOO_SMALL",
    "BELOW, 0.2, 0.1, 0.3, OPPOSITE",
    "BELOW, -0.2, -0.4, 0.1, UNCERTAIN",
    "HARDLY_ANY, 0.02, -0.05, 0.09, SHOWN",
    "HARDLY_ANY, 0.02, -0.05, 0.1, UNCERTAIN",
    "HARDLY_ANY, -0.2, -0.3, -0.1, OPPOSITE",
    "HARDLY_ANY, 0.2, 0.09, 0.3, UNCERTAIN",
    "ABOVE, 0.2, NaN, NaN, UNCERTAIN",
  })
  void followsFromTheInterval(
      Expectation expected, double estimate, double low, double high, Verdict verdict) {
    assertEquals(verdict, Verdict.of(new Effect(200, estimate, low, high), expected, 0.1));
  }

  @Test
  void aSizeThatMattersIsAboveNothing() {
    Effect effect = new Effect(2, 1, 0.5, 1.5);
    assertThrows(IllegalArgumentException.class, () -> Verdict.of(effect, Expectation.ABOVE, 0));
  }

  @Test
  void aDirectionIsOneWhateverTheInterval() {
    assertTrue(Expectation.ABOVE.holds(0.001, 0.1));
    assertTrue(Expectation.BELOW.holds(-0.001, 0.1));
    assertTrue(Expectation.HARDLY_ANY.holds(-0.09, 0.1));
    assertTrue(!Expectation.HARDLY_ANY.holds(-0.1, 0.1));
  }

  @Test
  void sharesHaveWilsonsInterval() {
    Share share = Share.of(0, 200);
    assertEquals(0, share.low());
    assertEquals(3.841459 / 203.841459, share.high(), 1e-6);
    assertTrue(Double.isNaN(Share.of(0, 0).share()));
    assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2));
  }
}
