package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentolaMacyTest {
  private final CentolaMacy model = new CentolaMacy();

  @ParameterizedTest
  @CsvSource({"1, 124", "2, 165", "3, 248", "4, 494"})
  void reachesAllInTheStepsOfTheory(int threshold, int steps) {
    for (long seed = 0; seed < 20; seed++) {
      ClassicRun run = Ends.of(model, model.paper().threshold(threshold), seed);
      assertEquals(steps, run.value(CentolaMacy.STEPS), "seed " + seed);
      assertEquals(1, run.value(CentolaMacy.ADOPTERS), "seed " + seed);
    }
  }

  @Test
  void threshold5DoesNotSpread() {
    ClassicRun run = Ends.of(model, model.paper().threshold(5), 1);
    assertEquals(0, run.value(CentolaMacy.STEPS));
    assertEquals(0.009, run.value(CentolaMacy.ADOPTERS));
  }

  /** One neighbour on either side is enough at threshold 1: the ends meet half way round. */
  @Test
  void aChainOfNeighboursIsWalkedOneByOne() {
    CentolaMacyParameters chain = new CentolaMacyParameters(101, 2, 1, 0, 1000);
    assertEquals(49, Ends.of(model, chain, 7).value(CentolaMacy.STEPS));
  }

  @Test
  void endsAtTheMostPeriods() {
    CentolaMacyParameters cut = new CentolaMacyParameters(1000, 8, 1, 0, 10);
    ClassicRun run = Ends.of(model, cut, 7);
    assertEquals(10, run.value(CentolaMacy.STEPS));
    assertEquals((9 + 10 * 8) / 1000.0, run.value(CentolaMacy.ADOPTERS));
  }
}
