package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    return Pilot.of(plan, model, runs, 1, () -> time.addAndGet(Math.round(1e9 * seconds)));
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
            1,
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
  void asManyAreTimedAtOnceAsWillBeRun() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicLong time = new AtomicLong();
    Pilot pilot =
        Pilot.of(
            plan,
            new TinySimulator(),
            all,
            2,
            () -> {
              // A worker's look at the clock waits for the other's, so one alone would stand still.
              if (Thread.currentThread().getName().startsWith("pool-")) {
                threads.add(Thread.currentThread());
                await(both);
              }
              return time.addAndGet(5_000_000);
            });
    assertEquals(2, threads.size());
    assertEquals(12, pilot.runs());
    assertTrue(pilot.seconds().mean() > 0.005, "two are timed by one clock: " + pilot.seconds());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException("only one run at a time", alone);
    }
  }

  @Test
  void oneRunIsEnoughToChooseFrom() {
    assertEquals(1, pilot(plan, new int[] {7}, new TinySimulator(), 0.001).runs());
  }
}
