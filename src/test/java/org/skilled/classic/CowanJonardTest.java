package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The shapes along rewiring are tested by {@code ReplicationsTest}. */
class CowanJonardTest {
  private final CowanJonard model = new CowanJonard();

  /** Knowledge is given, never lost, and nobody comes to know more than the greatest expert. */
  @Test
  void knowledgeOnlyGrowsAndOnlyUpToTheBest() {
    ClassicRun run = model.start(model.paper(), 3);
    double last = run.value(CowanJonard.MEAN);
    for (int period = 0; period < 300; period++) {
      run.nextPeriod();
      double mean = run.value(CowanJonard.MEAN);
      assertTrue(mean >= last && mean <= 30, "period " + period + ": " + mean);
      last = mean;
    }
  }

  /** 450 people at 5 on average and 50 experts who have 30 in one type of five. */
  @Test
  void startsAsThePaperSays() {
    double expected = 5 + 50.0 / 500 * (30 - 5) / 5;
    double sum = 0;
    for (int seed = 0; seed < 100; seed++) {
      sum += model.start(model.paper(), seed).value(CowanJonard.MEAN);
    }
    double error = Math.sqrt(100.0 / 12 / (5 * 500) / 100);
    assertEquals(expected, sum / 100, 4 * error);
  }

  @Test
  void withOneSidedOffersNobodyTrades() {
    CowanJonardParameters equal = new CowanJonardParameters(50, 4, 0, 5, 0, 50, 0, 0.1, 20);
    ClassicRun run = Ends.of(model, equal, 1);
    assertEquals(0, run.value(CowanJonard.TRADES));
    assertEquals(0, run.value(CowanJonard.MEAN));
    assertEquals(0, run.value(CowanJonard.VARIATION));
  }
}
