package org.skilled.experiment.execute;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How an experiment is carried out; nothing here changes a result.
 *
 * @param folder folder for the results of this experiment
 * @param threads threads that do runs, at least 1
 * @param version version of the program, for the manifest
 * @param commit commit that the program was built from; null if not known
 * @param clock tells the time at which the experiment started
 */
public record RunOptions(
    Path folder, int threads, String version, @Nullable String commit, InstantSource clock) {
  public RunOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be at least 1");
    }
  }
}
