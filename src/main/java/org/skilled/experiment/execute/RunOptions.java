package org.skilled.experiment.execute;

import java.nio.file.Path;
import java.time.InstantSource;
import org.skilled.experiment.Build;

/**
 * How an experiment is carried out; nothing here changes a result.
 *
 * @param folder folder for the results of this experiment
 * @param threads threads that do runs, at least 1
 * @param build the program, for the manifest
 * @param clock tells the time at which the experiment started
 */
public record RunOptions(Path folder, int threads, Build build, InstantSource clock) {
  public RunOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be at least 1");
    }
  }
}
