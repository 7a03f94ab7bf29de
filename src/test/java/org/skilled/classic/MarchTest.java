package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Both tables and the open system are tested by {@code ReplicationsTest}. */
class MarchTest {
  private final March march = new March();

  /** Nobody learns: the code stays at 0 for good, and people at what they came with. */
  @Test
  void nothingIsKnownWhereNobodyLearns() {
    MarchParameters deaf = new MarchParameters(30, 50, 0, 0, 0, 0, 50);
    ClassicRun run = march.start(deaf, 4);
    double before = run.value(March.PEOPLE);
    while (run.nextPeriod()) {
      assertEquals(0, run.value(March.CODE));
      assertEquals(before, run.value(March.PEOPLE));
    }
  }

  /** Everybody takes the code over in two periods at most, once it stands still. */
  @Test
  void aClosedRunEndsInAgreement() {
    for (long seed = 0; seed < 50; seed++) {
      ClassicRun run = Ends.of(march, march.paper(), seed);
      assertTrue(run.value(March.DISAGREEMENT) < 0.05, "seed " + seed);
      assertTrue(run.value(March.CODE) > 0, "seed " + seed);
    }
  }

  /** Beliefs drawn evenly are right as often as wrong: mean 0, within 4 standard errors. */
  @Test
  void newcomersKnowNothingOnAverage() {
    double sum = 0;
    int runs = 200;
    for (int seed = 0; seed < runs; seed++) {
      sum += march.start(march.paper(), seed).value(March.PEOPLE);
    }
    double error = Math.sqrt(2.0 / 3 / (30 * 50) / runs);
    assertEquals(0, sum / runs, 4 * error);
  }

  /** With a turnover of 1 nobody ever keeps what was learnt in the period before. */
  @Test
  void peopleWhoLeaveTakeTheirBeliefsAlong() {
    MarchParameters flow = march.paper().learning(0, 0.5).open(1, 0, 30);
    double[] end = Ends.of(march, flow, 100, 3, March.PEOPLE);
    assertEquals(0, Ends.mean(end), 4 * Math.sqrt(2.0 / 3 / (30 * 50) / 100));
  }

  @Test
  void takesUpTo64Dimensions() {
    for (int dimensions : new int[] {1, 63, 64}) {
      MarchParameters wide = new MarchParameters(dimensions, 20, 0.5, 0.5, 0.05, 0.05, 40);
      double known = Ends.of(march, wide, 2).value(March.CODE);
      assertTrue(known >= -1 && known <= 1, dimensions + " dimensions: " + known);
    }
  }
}
