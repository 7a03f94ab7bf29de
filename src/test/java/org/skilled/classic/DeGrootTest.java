package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DeGrootTest {
  private final DeGroot model = new DeGroot();

  @Test
  void allComeToTheDegreeWeightedMean() {
    for (long seed = 0; seed < 20; seed++) {
      for (double rewiring : new double[] {0, 0.1, 1}) {
        ClassicRun run = Ends.of(model, model.paper().rewired(rewiring), seed);
        assertTrue(run.value(DeGroot.DISTANCE) < 1e-9, "seed " + seed + ", rewiring " + rewiring);
        assertEquals(run.value(DeGroot.CONSENSUS), run.value(DeGroot.MEAN), 1e-9);
      }
    }
  }

  /** Equal numbers of ties: the plain mean never moves. */
  @Test
  void onARingTheMeanIsKept() {
    ClassicRun run = model.start(model.paper().rewired(0), 5);
    double mean = run.value(DeGroot.MEAN);
    assertEquals(mean, run.value(DeGroot.CONSENSUS), 1e-12);
    double spread = run.value(DeGroot.SPREAD);
    for (int period = 0; period < 100; period++) {
      run.nextPeriod();
      assertEquals(mean, run.value(DeGroot.MEAN), 1e-12);
      assertTrue(run.value(DeGroot.SPREAD) <= spread + 1e-15, "period " + period);
      spread = run.value(DeGroot.SPREAD);
    }
  }

  @Test
  void disagreementShrinksByTheSecondEigenvalue() {
    DeGrootParameters ring = model.paper().rewired(0);
    ClassicRun run = model.start(ring, 6);
    double early = 0;
    for (int period = 0; period < 2000; period++) {
      early = period == 1500 ? run.value(DeGroot.SPREAD) : early;
      run.nextPeriod();
    }
    double found = Math.pow(run.value(DeGroot.SPREAD) / early, 1.0 / 500);
    assertEquals(DeGroot.rate(ring), found, 1e-9);
  }

  /** Who listens to nobody keeps the opinion. */
  @Test
  void withAllWeightOnThemselvesNobodyMoves() {
    DeGrootParameters stubborn = new DeGrootParameters(50, 4, 0.1, 1, 100);
    ClassicRun run = model.start(stubborn, 2);
    double spread = run.value(DeGroot.SPREAD);
    while (run.nextPeriod()) {
      assertEquals(spread, run.value(DeGroot.SPREAD));
    }
  }
}
