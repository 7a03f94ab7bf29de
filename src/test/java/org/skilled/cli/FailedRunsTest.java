package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.experiment.Simulator;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;
import picocli.CommandLine;

/** {@code run} says each time why runs failed, whenever that was. */
class FailedRunsTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeExperiment() throws IOException {
    file = Files.writeString(folder.resolve("small.yaml"), Experiments.SMALL);
  }

  @Test
  void reasonsAreCountedNowAndWhenTheRunsAreThereAlready() {
    Set<Integer> failing = Set.of(0, 1, 2);
    Cli first = run(new Faulty(failing, 2));
    Cli again = run(new Faulty(failing, 2));
    for (Cli answer : List.of(first, again)) {
      assertEquals(ExitCode.OK, answer.code());
      List<String> said = answer.err().lines().toList();
      assertEquals("skilled: 3 of 4 runs failed:", said.get(0), answer.err());
      assertTrue(said.get(1).contains("2 x IllegalStateException: fault 0"), answer.err());
      assertTrue(said.get(2).contains("1 x IllegalStateException: fault 1"), answer.err());
      assertEquals(3, said.size(), answer.err());
    }
    assertTrue(first.out().contains("(4 done now, 0 there already, 3 failed)"), first.out());
    assertTrue(again.out().contains("(0 done now, 4 there already, 3 failed)"), again.out());
  }

  @Test
  void anExperimentOfFailuresOnlyHasFailed() {
    Cli answer = run(new Faulty(Set.of(0, 1, 2, 3), 1));
    assertEquals(ExitCode.ALL_FAILED, answer.code());
    assertTrue(answer.err().startsWith("skilled: all 4 runs failed:"), answer.err());
    assertEquals(ExitCode.ALL_FAILED, run(new Faulty(Set.of(), 1)).code());
  }

  @Test
  void ofManyReasonsTheFirstFewAreShown() throws IOException {
    Files.writeString(file, Experiments.SMALL.replace("replications: 2", "replications: 4"));
    Cli answer = run(new Faulty(Set.of(0, 1, 2, 3, 4, 5, 6), 7));
    assertEquals(7, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains("and 2 other reasons"), answer.err());
    assertFalse(answer.err().contains("fault 6"), answer.err());
  }

  /** Charts leave failed runs out and say so, or that there is nothing to see. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8})
  void chartsAreDrawnOfWhatIsThere(int failed) throws IOException {
    String charts =
        """
        factors:
          site.support.level: [0.2, 0.8]
          site.culture: [0.5, 0.9]
        charts:
          - {kind: tornado, outcome: reach}
          - {kind: spider, outcome: reach}
          - {kind: scatter, outcome: reach, factor: site.culture}
          - {kind: contour, outcome: reach, x: site.support.level, y: site.culture}
        """;
    String head = Experiments.SMALL.substring(0, Experiments.SMALL.indexOf("factors:"));
    Files.writeString(file, head + "replications: 2\nseed: 1\noutcomes: [reach]\n" + charts);
    run(new Faulty(IntStream.range(0, failed).boxed().collect(Collectors.toSet()), 1));
    for (String kind : List.of("tornado", "spider", "scatter", "contour")) {
      String svg;
      try (Stream<Path> files = Files.list(folder.resolve("r/charts"))) {
        svg =
            Files.readString(
                files
                    .filter(picture -> picture.getFileName().toString().startsWith(kind))
                    .filter(picture -> picture.toString().endsWith(".svg"))
                    .findFirst()
                    .orElseThrow());
      }
      assertTrue(svg.contains("(" + failed + " left out)"), kind + ": " + svg);
      assertEquals(failed == 8, svg.contains("No finished runs"), kind);
    }
  }

  /** Numbers are the same text in every country, so that scripts can read them. */
  @Test
  void countsDoNotDependOnTheLocale() throws IOException {
    Files.writeString(file, Experiments.SMALL.replace("replications: 2", "replications: 501"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Set<Integer> most = IntStream.range(1, 1002).boxed().collect(Collectors.toSet());
      Cli answer = run(new Faulty(most, 1));
      assertTrue(answer.err().contains("  1,001 x IllegalStateException"), answer.err());
      assertTrue(answer.out().contains("(1,002 done now, 0 there already, 1,001 failed)"));
      Cli replay = Cli.run("replay", folder.resolve("r"), "--run", "0").fine();
      assertTrue(replay.out().startsWith("run 0 (id "), replay.out());
    } finally {
      Locale.setDefault(before);
    }
  }

  private Cli run(Simulator simulator) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Screen screen = Screen.of(new PrintWriter(out), new PrintWriter(err));
    int code =
        new CommandLine(new RunCommand(screen, simulator))
            .execute(
                file.toString(), "--results", folder.resolve("r").toString(), "--threads", "1");
    return new Cli(code, out.toString(), err.toString());
  }

  /**
   * The learning community, but the runs that are done in these places fail.
   *
   * @param reasons how many different reasons there are
   * @param done runs done so far
   */
  private record Faulty(Set<Integer> failing, int reasons, AtomicInteger done)
      implements Simulator {
    Faulty(Set<Integer> failing, int reasons) {
      this(failing, reasons, new AtomicInteger());
    }

    @Override
    public RunOutput run(
        ModelScenario scenario,
        @Nullable ImportedNetwork imported,
        long seed,
        List<String> outcomes,
        List<String> series) {
      int place = done.getAndIncrement();
      if (failing.contains(place)) {
        throw new IllegalStateException("fault " + place % reasons);
      }
      return LEARNING_COMMUNITY.run(scenario, imported, seed, outcomes, series);
    }
  }
}
