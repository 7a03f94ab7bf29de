package org.skilled.study.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.skilled.experiment.Build;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.RunOptions;

/** Experiments for tests. */
final class Experiments {
  /** Two design points with two replications each, in a fraction of a second. */
  static final String SMALL =
      """
      name: small
      question: Does support matter in a small place?
      scenario: one-ward
      weeks: 12
      factors:
        site.support.level: [0.2, 0.8]
      replications: 2
      seed: 1
      outcomes: [lateUsers, reach]
      series: [users]
      """;

  private Experiments() {}

  /** Writes an experiment file, runs it, and gives the folder of its results. */
  static Path run(String experiment, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("experiment.yaml"), experiment);
    Path results = folder.resolve("results");
    new ExperimentRun(
            ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY),
            Simulator.LEARNING_COMMUNITY,
            new RunOptions(results, 1, Build.current(), InstantSource.system()),
            progress -> {})
        .run();
    return results;
  }
}
