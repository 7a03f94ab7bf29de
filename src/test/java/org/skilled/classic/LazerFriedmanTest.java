package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.skilled.classic.LazerFriedmanParameters.Network;

/** The crossing of the curves is tested by {@code ReplicationsTest}. */
class LazerFriedmanTest {
  private final LazerFriedman model = new LazerFriedman();

  /** Nobody ever takes a worse solution. */
  @Test
  void scoresNeverFall() {
    for (Network network : Network.values()) {
      ClassicRun run = model.start(model.paper().on(network), 3);
      double mean = run.value(LazerFriedman.MEAN);
      double best = run.value(LazerFriedman.BEST);
      while (run.nextPeriod()) {
        assertTrue(run.value(LazerFriedman.MEAN) >= mean, network.name());
        assertTrue(run.value(LazerFriedman.BEST) >= best, network.name());
        mean = run.value(LazerFriedman.MEAN);
        best = run.value(LazerFriedman.BEST);
      }
    }
  }

  /** All copy the best of the start, but those who had it already, who search. */
  @Test
  void onACompleteNetworkAllHaveTheBestAfterOnePeriod() {
    ClassicRun run = model.start(model.paper().on(Network.COMPLETE), 4);
    double best = run.value(LazerFriedman.BEST);
    run.nextPeriod();
    assertTrue(run.value(LazerFriedman.SOLUTIONS) <= 2, "the leader's, and the leader's next");
    assertTrue(run.value(LazerFriedman.MEAN) >= best);
  }

  @Test
  void theStartIsTheSameWhateverTheNetwork() {
    double line = model.start(model.paper(), 9).value(LazerFriedman.MEAN);
    for (Network network : Network.values()) {
      ClassicRun run = model.start(model.paper().on(network), 9);
      assertEquals(line, run.value(LazerFriedman.MEAN), network.name());
    }
  }

  @Test
  void aScoreOf1IsTheOptimum() {
    ClassicRun run = Ends.of(model, model.paper().complex(0).during(300), 2);
    assertEquals(1, run.value(LazerFriedman.OPTIMAL));
    assertEquals(1, run.value(LazerFriedman.MEAN));
    assertEquals(1, run.value(LazerFriedman.SOLUTIONS));
  }
}
