package org.skilled.experiment.calibration;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.execute.Progress;

/** Counts the runs of a calibration, and tells the listener. Thread-safe. */
final class Meter {
  private final int runsOfAnArm;
  private final Consumer<CalibrationProgress> listener;
  private final long start = System.nanoTime();
  private final Map<String, Integer> failures = new TreeMap<>();
  private final Set<Long> failed = new HashSet<>();
  private long total;
  private int done;
  private int reused;
  private String stage = "";

  /**
   * A meter.
   *
   * @param runsOfAnArm runs of one set in one arm
   * @param total runs expected in all
   */
  Meter(int runsOfAnArm, long total, Consumer<CalibrationProgress> listener) {
    this.runsOfAnArm = runsOfAnArm;
    this.total = total;
    this.listener = listener;
  }

  synchronized void stage(String name) {
    stage = name;
  }

  /** A run is done. */
  synchronized void done() {
    done++;
    tell();
  }

  /** Runs turned out to be there already. */
  synchronized void reused(int runs) {
    reused += runs;
    total -= runs;
  }

  /** Sets need not be run in some arms. */
  synchronized void skip(int sets, int arms) {
    total -= (long) sets * arms * runsOfAnArm;
  }

  /** Looks for failures among the runs of a set, old or new; a run that sets share counts once. */
  synchronized void note(RunRecord[] runs) {
    for (RunRecord run : runs) {
      if (run.thrown() != null && failed.add(run.id().bits())) {
        failures.merge(run.thrown(), 1, Integer::sum);
      }
    }
  }

  /** What is left is only this much: sets times arms. */
  synchronized void remaining(long setsInArms) {
    total = done + setsInArms * runsOfAnArm;
  }

  /** Why runs threw, with how many did for each reason. */
  synchronized Map<String, Integer> failures() {
    return new TreeMap<>(failures);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void tell() {
    int expected = (int) Math.max(done, Math.min(Integer.MAX_VALUE, total));
    listener.accept(
        new CalibrationProgress(
            stage, new Progress(done, expected, reused, failed.size(), elapsed())));
  }
}
