package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Figures with their intervals. */
class EstimateTest {
  /**
   * Wilson's interval of 10 in 40, from R's {@code prop.test(10, 40, correct = FALSE)}: 0.1419 to
   * 0.4019.
   */
  @Test
  void wilsonIntervalIsThatOfTheBooks() {
    Estimate share = Estimate.share(0.25, 40);
    assertEquals(0.25, share.value());
    assertEquals(0.1419, share.low(), 1e-4);
    assertEquals(0.4019, share.high(), 1e-4);
  }

  @Test
  void wilsonIntervalTouchesTheEndsExactly() {
    assertEquals(0, Estimate.share(0, 30).low());
    assertEquals(0.11351, Estimate.share(0, 30).high(), 1e-5);
    assertEquals(1, Estimate.share(1, 30).high());
  }
}
