package org.skilled.experiment.calibration;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What carrying out a calibration came to.
 *
 * @param outcome its results, if it was not stopped
 * @param done runs done now
 * @param reused runs that were there already
 * @param failures why runs threw, with how many did for each reason, old and new
 * @param running time taken
 * @param warnings what the user should know about files found damaged
 */
public record CalibrationReport(
    Outcome outcome,
    int done,
    int reused,
    Map<String, Integer> failures,
    Duration running,
    List<String> warnings) {
  public CalibrationReport {
    failures = new LinkedHashMap<>(failures);
    warnings = List.copyOf(warnings);
  }

  /**
   * The results: of one kind, or of none if stopped.
   *
   * @param calibrated what a calibration came to
   * @param recovered what a recovery study came to
   */
  public record Outcome(
      @Nullable CalibrationResult calibrated, @Nullable RecoveryResult recovered) {
    static final Outcome STOPPED = new Outcome(null, null);
  }

  /** Whether it was not stopped. */
  public boolean finished() {
    return outcome.calibrated() != null || outcome.recovered() != null;
  }

  /** Different runs that it stands on, those that threw among them. */
  public long runs() {
    return done + (long) reused;
  }

  /** Different runs that threw. */
  public int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }
}
