package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.Results;
import org.skilled.problem.InputException;

/** Designs that are too large to be kept in YAML. */
class ManyPointsTest {
  private static final String HEAD =
      "name: many\nquestion: q?\nscenario: one-ward\nweeks: 2\nreplications: 1\n";

  @TempDir Path folder;

  private final TinySimulator tiny = new TinySimulator();

  @Test
  void twentyThousandPointsCanBeRunOpenedAndReplayed() throws Exception {
    int points = 20_000;
    String table =
        IntStream.range(0, points)
            .mapToObj(p -> p / 20_001.0 + ",number " + p)
            .collect(Collectors.joining("\n", "site.culture,label\n", "\n"));
    Files.writeString(folder.resolve("mine.csv"), table);
    Files.writeString(folder.resolve("many.yaml"), HEAD + "design: {kind: csv, file: mine.csv}\n");
    Experiment experiment = ExperimentReader.read(folder.resolve("many.yaml"), tiny);
    Path results = folder.resolve("results");
    RunReport report = ExperimentRunTest.run(experiment, tiny, results, 2);
    assertEquals(
        Set.of("experiment.yaml", "inputs/points.csv", "points.csv", "runs.parquet"),
        Objects.requireNonNull(report.manifest()).files().keySet());
    Path moved = Files.move(results, folder.resolve("moved"));
    try (Results opened = Results.open(moved, tiny)) {
      assertEquals(experiment.design(), opened.experiment().design());
      double[][] level = opened.outcome("level");
      assertEquals(points, level.length);
      assertArrayEquals(new double[] {19_999 / 20_001.0}, level[19_999]);
    }
    assertTrue(Replay.run(moved, "19999", tiny).same());
  }

  @Test
  void pointsThatAreTheSameArePlannedInNoTime() {
    Experiment experiment =
        Experiments.read(
            HEAD.replace("replications: 1", "replications: 100")
                + "design: {kind: latin-hypercube, points: 1000}\n"
                + "factors: {site.culture: [0.2, 0.8]}\n");
    RunReport report = ExperimentRunTest.run(experiment, tiny, folder.resolve("results"), 2);
    assertEquals(200, report.done());
    assertEquals(100_000, Objects.requireNonNull(report.manifest()).runs());
  }

  @Test
  void fewPointsStayInTheExperiment() throws Exception {
    Experiment experiment =
        Experiments.read(HEAD + "design: {kind: list, points: [{site.culture: 0.25}]}\n");
    ExperimentRunTest.run(experiment, tiny, folder.resolve("results"), 1);
    assertTrue(
        Files.readString(folder.resolve("results/experiment.yaml")).contains("site.culture: 0.25"));
    assertFalse(Files.exists(folder.resolve("results/inputs")));
  }

  @Test
  void anExperimentThatCouldNotBeReadAgainIsRefusedBeforeItIsRun() {
    Experiment experiment =
        Experiments.read(
            HEAD
                + "design: {kind: latin-hypercube, points: 2}\n"
                + "factors: {site.culture: {from: 0, to: 0.99999, levels: 100000}}\n");
    InputException fault =
        assertThrows(
            InputException.class,
            () -> ExperimentRunTest.run(experiment, tiny, folder.resolve("results"), 1));
    assertTrue(fault.getMessage().contains("too large"), fault.getMessage());
    assertEquals(0, tiny.runs.get());
  }
}
