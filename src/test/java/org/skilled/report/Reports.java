package org.skilled.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.skilled.experiment.Build;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.study.Methods;

/** Reports of small experiments. */
final class Reports {
  /** Six points with three replications each, and a chart of every old kind but the ternary. */
  static final String SMALL =
      """
      name: small
      question: Does support matter in a small place?
      scenario: one-ward
      weeks: 30
      factors:
        site.support.level: [0.2, 0.8]
        site.culture: [0.2, 0.5, 0.9]
      replications: 3
      seed: 1
      outcomes: [knowHow, reach]
      series: [users]
      charts:
        - {kind: time-course, series: users, by: site.support.level}
        - {kind: effect, outcome: knowHow, factor: site.culture, by: site.support.level}
        - {kind: heat-map, outcome: knowHow, x: site.culture, y: site.support.level}
        - {kind: distribution, outcome: reach, by: site.support.level}
      """;

  /** Two of five runs fail, by their seed. */
  static final Simulator FRAGILE =
      (scenario, imported, seed, outcomes, series) -> {
        if (Math.floorMod(seed, 5) < 2) {
          throw new IllegalStateException("the <b>ward</b> was closed");
        }
        return Simulator.LEARNING_COMMUNITY.run(scenario, imported, seed, outcomes, series);
      };

  private Reports() {}

  /** Runs an experiment. */
  static Path run(String experiment, Path results, Simulator simulator) throws IOException {
    Path file = Files.createTempFile(results.toAbsolutePath().getParent(), "asked", ".yaml");
    Files.writeString(file, experiment);
    RunOptions options =
        new RunOptions(
            results, 1, new Build("0.0.0", "test"), () -> Instant.parse("2026-05-04T03:02:01Z"));
    new ExperimentRun(ExperimentReader.read(file, simulator), simulator, options, progress -> {})
        .run();
    return results;
  }

  /** Writes the report of results and gives its file. */
  static Path write(Path results) {
    Path file = results.resolve(Report.FILE);
    Report.write(
        results, file, Simulator.LEARNING_COMMUNITY, Methods.all(), (done, total, now) -> {});
    return file;
  }

  /** The page as a browser reads it. */
  static Document page(Path file) throws IOException {
    return Jsoup.parse(file.toFile(), "UTF-8");
  }
}
