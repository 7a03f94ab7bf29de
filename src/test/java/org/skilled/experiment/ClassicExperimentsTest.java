package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.classic.ClassicRun;
import org.skilled.classic.March;
import org.skilled.classic.MarchParameters;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.Replay;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;
import org.skilled.experiment.store.Results;
import org.skilled.model.RunOutput;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelDocument;

/** Published models go through the same runner and store as the learning community. */
class ClassicExperimentsTest {
  private static final Simulator ANY = Simulator.LEARNING_COMMUNITY;

  @TempDir Path folder;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("experiments", "classics"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedExperimentsRunAndReplay(Path file) {
    Experiment experiment = ExperimentReader.read(file, ANY).withReplications(2);
    assertEquals(file.getFileName().toString(), experiment.name() + ".yaml");
    RunReport report =
        new ExperimentRun(
                experiment,
                ANY,
                new RunOptions(folder, 2, Build.current(), Clock.systemUTC()),
                progress -> {})
            .run();
    assertEquals(0, report.failed());
    try (Results results = Results.open(folder, ANY)) {
      for (String outcome : experiment.outcomes()) {
        assertEquals(experiment.design().size(), results.outcome(outcome).length);
      }
    }
    assertTrue(Replay.run(folder, "1", ANY).same());
  }

  @Test
  void runsAreThoseOfTheModelItself() {
    ModelDocument march = Scenarios.named("march-1991").with("periods", 400);
    MarchParameters parameters = new MarchParameters(30, 50, 0.1, 0.5, 0, 0, 400);
    RunOutput output =
        ANY.of(march.model())
            .run(march.resolve(), null, 17, List.of(March.PEOPLE), List.of(March.CODE));
    ClassicRun run = new March().start(parameters, 17);
    double[] code = new double[400];
    int periods = 0;
    while (run.nextPeriod()) {
      code[periods++] = run.value(March.CODE);
    }
    assertTrue(periods < 400, "the run settles early");
    for (int rest = periods; rest < 400; rest++) {
      code[rest] = code[periods - 1];
    }
    assertArrayEquals(code, output.series()[0]);
    assertArrayEquals(new double[] {run.value(March.PEOPLE)}, output.outcomes());
  }

  @Test
  void modelsWithoutWeeksHaveNoWeeksToSet() {
    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                Experiments.read(
                    """
                    name: wrong
                    question: How long is a run?
                    scenario: march-1991
                    weeks: 20
                    replications: 2
                    """));
    assertEquals("weeks", refusal.problems().get(0).field());
    assertTrue(refusal.getMessage().contains("periods"), refusal.getMessage());
  }

  @Test
  void whatAModelDoesNotReportIsRefusedWithWhatItDoes() {
    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                Experiments.read(
                    """
                    name: wrong
                    question: Which fields are wrong?
                    scenario: march-1991
                    factors:
                      peopel: [10, 20]
                    outcomes: [codeKnowlege]
                    replications: 2
                    """));
    String said = refusal.getMessage();
    assertTrue(said.contains("'people'"), said);
    assertTrue(said.contains("'codeKnowledge'"), said);
  }
}
