package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Build;

/** {@code run}, from the file to the results. */
class RunCommandTest {
  @TempDir private Path folder;
  private Path file = Path.of("");
  private Path results = Path.of("");

  @BeforeEach
  void writeExperiment() throws IOException {
    file = Files.writeString(folder.resolve("small.yaml"), Experiments.SMALL);
    results = folder.resolve("results");
  }

  @Test
  void writesResultsAndSaysWhere() throws IOException {
    String out = Cli.run("run", file, "--results", results).fine().out();
    for (String name :
        List.of(
            "experiment.yaml", "manifest.json", "runs.parquet", "weeks.parquet", "points.csv")) {
      assertTrue(Files.size(results.resolve(name)) > 0, name);
    }
    assertTrue(out.contains("small: 4 runs (4 done now, 0 there already, 0 failed)"), out);
    assertTrue(out.contains(results.toString()), out);
    Path chart = results.resolve("charts").resolve("time-course-users-by-site.support.level.png");
    assertTrue(Files.size(chart) > 0, chart.toString());
    assertTrue(out.contains("chart    " + chart + ", .svg"), out);
    String again = Cli.run("chart", results).fine().out();
    assertEquals(
        out.lines().filter(line -> line.startsWith("chart ")).toList(), again.lines().toList());
  }

  @Test
  void manifestNamesTheProgramThatRan() throws IOException {
    Cli.run("run", file, "--results", results).fine();
    JsonNode program = manifest().path("program");
    assertEquals(Build.current().version(), program.path("version").asText());
  }

  @Test
  void aRunThatDoesNothingLeavesTheRecordOfTheWork() throws IOException {
    Cli.run("run", file, "--results", results).fine();
    JsonNode session = manifest().path("session");
    assertEquals(4, session.path("done").asInt());
    Cli.run("run", file, "--results", results, "--threads", 1).fine();
    assertEquals(session, manifest().path("session"));
  }

  @Test
  void aSecondTimeOnlyWhatIsMissingIsDone() {
    Cli.run("run", file, "--results", results).fine();
    String out = Cli.run("run", file, "--results", results, "--replications", 3).fine().out();
    assertTrue(out.contains("6 runs (2 done now, 4 there already, 0 failed)"), out);
  }

  @Test
  void threadsChangeNothingAndTheSeedDoes() throws IOException {
    Cli.run("run", file, "--results", results, "--threads", 1).fine();
    String one = manifest().path("contentHash").asText();
    results = folder.resolve("two");
    Cli.run("run", file, "--results", results, "--threads", 2).fine();
    assertEquals(one, manifest().path("contentHash").asText());
    results = folder.resolve("other");
    Cli.run("run", file, "--results", results, "--seed", 2).fine();
    assertNotEquals(one, manifest().path("contentHash").asText());
  }

  @Test
  void saysNothingWhenQuiet() {
    Cli answer = Cli.live("run", file, "--results", results, "--quiet").fine();
    assertEquals("", answer.out() + answer.err());
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    Cli live = Cli.live("run", file, "--results", results).fine();
    assertTrue(live.err().contains("4/4"), live.err());
    Cli piped = Cli.run("run", file, "--results", folder.resolve("piped")).fine();
    assertEquals("", piped.err());
  }

  @Test
  void mistakesInTheFileStopItBeforeAnythingIsWritten() throws IOException {
    Files.writeString(file, Experiments.SMALL.replace("replications: 2", "replications: 0"));
    Cli answer = Cli.run("run", file, "--results", results).mistaken();
    assertTrue(answer.err().contains("small.yaml:7: replications"), answer.err());
    assertFalse(Files.exists(results), "results were written");
  }

  @Test
  void optionsAreChecked() {
    for (String option : List.of("--threads", "--replications")) {
      Cli answer = Cli.run("run", file, "--results", results, option, 0).mistaken();
      assertTrue(answer.err().contains(option + " is 0; it must be at least 1"), answer.err());
    }
    Cli empty = Cli.run("run", file, "--results", "").mistaken();
    assertTrue(empty.err().contains("--results is empty; name a folder"), empty.err());
    Cli gone = Cli.run("run", folder.resolve("gone.yaml")).mistaken();
    assertTrue(gone.err().contains("gone.yaml"), gone.err());
  }

  @Test
  void aFolderOfAnotherExperimentIsLeftAlone() throws IOException {
    Cli.run("run", file, "--results", results).fine();
    String before = Files.readString(results.resolve("manifest.json"));
    Files.writeString(file, Experiments.SMALL.replace("name: small", "name: other"));
    Cli answer = Cli.run("run", file, "--results", results).mistaken();
    assertTrue(answer.err().contains(results.toString()), answer.err());
    assertEquals(before, Files.readString(results.resolve("manifest.json")));
  }

  private JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(results.resolve("manifest.json").toFile());
  }
}
