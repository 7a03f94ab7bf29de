package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;
import picocli.CommandLine;

/** {@code calibrate}, from the file to the results, on the model itself. */
class CalibrateCommandTest {
  private static final String SMALL =
      """
      name: ward
      question: Which threshold and network has this ward?
      scenario: one-ward
      set: {weeks: 26}
      free:
        project.practitioners.threshold: {prior: uniform, from: 0.2, to: 0.8}
        network.meanDegree: {prior: log-uniform, from: 3, to: 9}
      arms:
        none: {facilitation.facilitators: 0}
      targets:
        - {name: engagement, kind: difference, outcome: engagement, versus: none,
           range: [0, 0.4], source: test}
        - {name: density, kind: mean, outcome: network.density, range: [0.07, 0.12], source: test}
      replications: 2
      seed: 1
      method: {first: 10, each: 5, keep: 4, most: 20}
      predictive: 3
      """;

  @TempDir private Path folder;
  private Path file = Path.of("");
  private Path results = Path.of("");

  @BeforeEach
  void writeCalibration() throws IOException {
    file = Files.writeString(folder.resolve("ward.yaml"), SMALL);
    results = folder.resolve("results");
  }

  @Test
  void writesTablesChartsAndAManifestAndSaysWhere() throws IOException {
    Cli answer = Cli.live("calibrate", file, "--results", results).fine();
    for (String name :
        List.of(
            "posterior.csv",
            "posterior-draws.csv",
            "calibration.csv",
            "targets.csv",
            "generations.csv",
            "prior.csv",
            "calibration.yaml",
            "scenario.yaml")) {
      assertTrue(Files.size(results.resolve(name)) > 0, name);
    }
    for (String chart : List.of("pairs", "prior-posterior", "predictive-check", "generations")) {
      assertTrue(Files.size(results.resolve("charts").resolve(chart + ".png")) > 0, chart);
      assertTrue(answer.out().contains(chart + ".png, .svg"), answer.out());
    }
    assertTrue(answer.out().contains("network.meanDegree"), answer.out());
    assertTrue(answer.out().contains("identified"), answer.out());
    assertTrue(answer.err().contains("generation 0"), answer.err());
    assertTrue(answer.err().contains("check with fresh seeds"), answer.err());
    assertEquals(SMALL, Files.readString(results.resolve("calibration.yaml")));
    JsonNode manifest = new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
    assertEquals(1, manifest.path("seed").asInt());
    assertTrue(manifest.path("files").has("posterior.csv"), manifest::toString);
    Cli again = Cli.run("calibrate", file, "--results", results).fine();
    assertTrue(again.out().contains("0 runs done now"), again.out());
    assertEquals("", again.err());
    Cli other = Cli.run("analyse", results);
    assertEquals(2, other.code(), other.err());
    assertTrue(other.err().contains("holds the results of a calibration"), other.err());
  }

  @Test
  void aRecoveryStudyWritesCoverageAndSaysNothingWhenQuiet() throws IOException {
    Cli answer =
        Cli.live(
                "calibrate",
                file,
                "--results",
                results,
                "--recovery",
                3,
                "--method",
                "most=15",
                "--quiet")
            .fine();
    assertEquals("", answer.out() + answer.err());
    Path recovery = results.resolve("recovery");
    assertEquals(3, Files.readAllLines(recovery.resolve("recovery.csv")).size());
    assertEquals(7, Files.readAllLines(recovery.resolve("recovery-trials.csv")).size());
    assertTrue(Files.size(recovery.resolve("charts").resolve("ranks.png")) > 0);
    Cli shown =
        Cli.run("calibrate", file, "--results", results, "--recovery", 3, "--method", "most=15")
            .fine();
    assertTrue(shown.out().contains("95 % interval covers"), shown.out());
  }

  @Test
  void mistakesAreToldAndNothingIsWritten() throws IOException {
    Files.writeString(file, SMALL.replace("from: 0.2", "from: -1"));
    Cli wrong = Cli.run("calibrate", file, "--results", results).mistaken();
    assertTrue(
        wrong.err().contains("ward.yaml:6: free.project.practitioners.threshold.from"),
        wrong.err());
    Files.writeString(file, SMALL);
    for (String option : List.of("--threads", "--replications", "--recovery")) {
      Cli answer = Cli.run("calibrate", file, "--results", results, option, 0).mistaken();
      assertTrue(answer.err().contains(option + " is 0; it must be at least"), answer.err());
    }
    for (String[] method :
        new String[][] {
          {"mots=3", "did you mean 'most'"},
          {"most=3", "at least first, which is 10"},
          {"keep=11", "at least keep, which is 11"},
          {"each=0", "each is 0; it must be at least 1"}
        }) {
      Cli answer =
          Cli.run("calibrate", file, "--results", results, "--method", method[0]).mistaken();
      assertTrue(answer.err().contains(method[1]), answer.err());
    }
    for (String[] huge :
        new String[][] {
          {"--replications", "1000000"}, {"--method", "first=2000000000,most=2000000000"}
        }) {
      Cli answer = Cli.run("calibrate", file, "--results", results, huge[0], huge[1]).mistaken();
      assertTrue(answer.err().contains("more than the 10000000 runs"), answer.err());
    }
    assertFalse(Files.exists(results.resolve("posterior.csv")));
    Cli.run("calibrate", folder.resolve("gone.yaml")).mistaken();
  }

  @Test
  void aCalibrationOfFailuresOnlyHasFailed() {
    StringWriter err = new StringWriter();
    Screen screen = Screen.of(new PrintWriter(new StringWriter()), new PrintWriter(err));
    Simulator broken =
        new Simulator() {
          @Override
          public RunOutput run(
              ModelScenario scenario,
              @Nullable ImportedNetwork imported,
              long seed,
              List<String> outcomes,
              List<String> series) {
            throw new IllegalStateException("broken");
          }
        };
    int code =
        new CommandLine(new CalibrateCommand(screen, broken))
            .registerConverter(Path.class, Checks::path)
            .setErr(screen.err())
            .setExecutionExceptionHandler(Faults::handle)
            .execute(file.toString(), "--results", results.toString());
    assertEquals(ExitCode.ALL_FAILED, code, err.toString());
    assertTrue(err.toString().contains("x IllegalStateException: broken"), err.toString());
    assertFalse(err.toString().contains("fault of the program"), err.toString());
  }

  @Test
  void validateKnowsCalibrations() {
    Cli answer = Cli.run("validate", file).fine();
    assertTrue(
        answer.out().contains("a calibration of 2 parameters against 2 targets"), answer.out());
  }
}
