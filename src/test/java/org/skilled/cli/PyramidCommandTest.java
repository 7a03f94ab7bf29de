package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.ShippedExperiments;
import org.skilled.experiment.Simulator;
import org.skilled.model.RunOutput;
import org.skilled.random.Draws;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.YamlDocument;
import picocli.CommandLine;

/** {@code pyramid}, from made-up runs to tables and charts. */
class PyramidCommandTest {
  private static final List<String> PARTS =
      List.of("pyramid.base", "pyramid.technical", "pyramid.soft", "pyramid.learning");

  @TempDir private Path folder;

  /** A world in which the apex decides. */
  private static final Simulator LAW =
      (scenario, imported, seed, outcomes, series) -> {
        double[] parts = parts(scenario, seed);
        double apex = Math.min(Math.min(parts[0], parts[1]), Math.min(parts[2], parts[3]));
        double luck = 0.1 * (Draws.uniform(seed, 9) - 0.5);
        return output(outcomes, parts, apex + luck > 0.25);
      };

  /** A world in which nothing lasts. */
  private static final Simulator FUTILE =
      (scenario, imported, seed, outcomes, series) ->
          output(outcomes, parts(scenario, seed), false);

  private static double[] parts(ModelScenario scenario, long seed) {
    assertEquals(1, ((Scenario) scenario).sites().get(0).projects().size());
    double[] parts = new double[PARTS.size()];
    for (int k = 0; k < parts.length; k++) {
      parts[k] = Draws.uniform(Draws.of(seed, scenario.hashCode()), k);
    }
    return parts;
  }

  private static RunOutput output(List<String> outcomes, double[] parts, boolean sustained) {
    double[] values =
        outcomes.stream()
            .mapToDouble(
                name ->
                    PARTS.contains(name)
                        ? parts[PARTS.indexOf(name)]
                        : name.equals("sustained") || name.equals("achieved")
                            ? sustained ? 1 : 0
                            : 0)
            .toArray();
    return new RunOutput(values, new double[0][]);
  }

  /** The experiment that ships, with few points and one factor. */
  private static Experiment small(Simulator simulator) {
    return ExperimentReader.read(
        YamlDocument.parse(
            "small.yaml",
            """
            name: small
            question: Is the apex the best guide?
            scenario: one-ward
            design: {kind: latin-hypercube, points: 400}
            factors: {site.culture: {from: 0, to: 1}}
            replications: 2
            outcomes: [sustained, achieved, pyramid.base, pyramid.technical, pyramid.soft, pyramid.learning]
            series: []
            charts: []
            """),
        simulator);
  }

  private record Said(int code, String out, String err) {}

  private static Said run(Simulator simulator, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Screen screen = Screen.of(new PrintWriter(out), new PrintWriter(err));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code =
        new CommandLine(new PyramidCommand(screen, simulator, PyramidCommandTest::small))
            .registerConverter(Path.class, Checks::path)
            .setErr(screen.err())
            .setExecutionExceptionHandler(Faults::handle)
            .execute(words);
    return new Said(code, out.toString(), err.toString());
  }

  @Test
  void writesTablesAndChartsAndSaysWhatTheyShow() throws IOException {
    Said said = run(LAW, "--results", folder);
    assertEquals(ExitCode.OK, said.code(), said.err());
    assertTrue(
        said.out().replaceAll(" +", " ").contains("yes the apex is the best of the simple guides:"),
        said.out());
    for (String table : List.of("answers", "predictors", "low-walls", "calibration", "study")) {
      Path file = folder.resolve("pyramid").resolve(table + ".csv");
      assertTrue(Files.readAllLines(file).size() > 1, table);
      assertTrue(said.out().contains(file.toString()), said.out());
    }
    for (String chart : List.of("predictors", "reliability", "map", "low-walls")) {
      for (String ending : List.of(".png", ".svg")) {
        Path file = folder.resolve("charts").resolve("pyramid-" + chart + ending);
        assertTrue(Files.size(file) > 1000, file.toString());
      }
    }
    String again = run(LAW, "--results", folder, "--quiet").out();
    assertEquals("", again);
  }

  @Test
  void saysSoWhereThereIsNothingToTellApart() {
    Said said = run(FUTILE, "--results", folder);
    assertEquals(ExitCode.USER_MISTAKE, said.code());
    assertTrue(
        said.err().contains("0 of 800 projects are sustained, at 400 design points"), said.err());
  }

  @Test
  void runsThatFailAreToldAndOfFailuresOnlyNothingIsStudied() {
    Simulator unlucky =
        (scenario, imported, seed, outcomes, series) -> {
          if (((Scenario) scenario).sites().get(0).culture() < 0.1) {
            throw new IllegalStateException("bad luck");
          }
          return LAW.run(scenario, imported, seed, outcomes, series);
        };
    Simulator broken =
        (scenario, imported, seed, outcomes, series) -> {
          throw new IllegalStateException("broken");
        };
    Said none = run(broken, "--results", folder.resolve("none"));
    assertEquals(ExitCode.ALL_FAILED, none.code(), none.err());
    assertTrue(none.err().contains("all 800 runs failed"), none.err());
    Said some = run(unlucky, "--results", folder.resolve("some"));
    assertEquals(ExitCode.OK, some.code(), some.err());
    assertTrue(some.err().contains("skilled: 80 of 800 runs failed"), some.err());
    assertTrue(some.err().contains("bad luck"), some.err());
  }

  @Test
  void optionsAreChecked() {
    assertTrue(run(LAW, "--results", "").err().contains("--results is empty"));
    assertTrue(run(LAW, "--results", folder, "--threads", 0).err().contains("--threads is 0"));
  }

  @Test
  void theExperimentInsideTheProgramIsTheOneOfTheFolder() throws IOException {
    Path file = Path.of("experiments", "pyramid.yaml");
    try (var inside = PyramidCommand.class.getResourceAsStream("/experiments/pyramid.yaml")) {
      assertTrue(inside != null);
      assertEquals(
          Files.readString(file), new String(inside.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(
        "pyramid", ShippedExperiments.read("pyramid", Simulator.LEARNING_COMMUNITY).name());
  }
}
