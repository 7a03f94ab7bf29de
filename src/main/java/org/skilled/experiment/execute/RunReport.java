package org.skilled.experiment.execute;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.store.Manifest;

/**
 * What carrying out an experiment came to.
 *
 * @param manifest what was written; null if the experiment was stopped before all runs were done
 * @param total runs of the experiment
 * @param done runs done now
 * @param reused runs that were there already
 * @param failed runs of those done now that failed
 * @param running time from the first run to the last
 * @param writing time spent on the result files after the last run
 * @param warnings what the user should know about files found damaged
 */
public record RunReport(
    @Nullable Manifest manifest,
    int total,
    int done,
    int reused,
    int failed,
    Duration running,
    Duration writing,
    List<String> warnings) {
  public RunReport {
    warnings = List.copyOf(warnings);
  }

  /** Whether all runs were done and the results written. */
  public boolean finished() {
    return manifest != null;
  }
}
