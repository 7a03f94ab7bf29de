package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.TinySimulator;

class PilotTest {
  private final Experiment experiment = Experiments.factorial(10, 20);
  private final RunPlan plan = RunPlan.of(experiment, "tiny");
  private final int[] all = IntStream.range(0, plan.runs()).toArray();

  /** A clock that goes on by so much whenever it is looked at. */
  private static Pilot pilot(RunPlan plan, int[] runs, TinySimulator model, double seconds) {
    AtomicLong time = new AtomicLong();
    return Pilot.of(plan, model, runs, () -> time.addAndGet(Math.round(1e9 * seconds)));
  }

  @Test
  void fastRunsAreTimedUntilTheyGetNoFaster() {
    TinySimulator model = new TinySimulator();
    Pilot pilot = pilot(plan, all, model, 0.005);
    assertEquals(12, pilot.runs());
    assertEquals(0, pilot.failed());
    assertEquals(0.005, pilot.seconds().mean(), 1e-9, "of the clock's one step between");
    assertEquals(0, pilot.warmUp(), 1e-9, "none was slower");
    assertTrue(model.runs.get() > 3 * 12, "the same runs over and over: " + model.runs.get());
    assertTrue(pilot.size().run() > 8, "20 weeks and two outcomes: " + pilot.size());
    assertTrue(pilot.size().block() > 100, pilot.size().toString());
  }

  @Test
  void whatJavaNeedsToGetWarmIsToldApart() {
    AtomicLong time = new AtomicLong();
    TinySimulator model = new TinySimulator();
    // The first forty runs take five times as long.
    Pilot pilot =
        Pilot.of(
            plan,
            model,
            all,
            () -> time.addAndGet(Math.round(1e9 * (model.runs.get() <= 40 ? 0.02 : 0.004))));
    assertEquals(0.004, pilot.seconds().mean(), 1e-9);
    assertEquals(40 * 0.016, pilot.warmUp(), 0.1);
  }

  @Test
  void slowRunsAreTimedTwice() {
    TinySimulator model = new TinySimulator();
    Pilot pilot = pilot(plan, all, model, 60);
    assertEquals(2, pilot.runs());
    assertEquals(60, pilot.seconds().mean(), 1e-6);
    assertTrue(model.runs.get() <= 3, "runs: " + model.runs.get());
  }

  @Test
  void oneRunIsEnoughToChooseFrom() {
    assertEquals(1, pilot(plan, new int[] {7}, new TinySimulator(), 0.001).runs());
  }
}
