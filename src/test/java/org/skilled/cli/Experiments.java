package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Experiment files for tests. */
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
      charts:
        - {kind: time-course, series: users, by: site.support.level}
        - {kind: effect, outcome: reach, factor: site.support.level}
      """;

  private Experiments() {}

  /** Writes an experiment file, runs it, and gives the folder of its results. */
  static Path run(String experiment, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("experiment.yaml"), experiment);
    Path results = folder.resolve("results");
    Cli.run("run", file, "--results", results, "--threads", 1).fine();
    return results;
  }
}
