package org.skilled.experiment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.RunPlan;
import org.skilled.problem.InputException;

class ResultsFolderTest {
  private static final String TEXT =
      """
      name: one
      question: q?
      weeks: 20
      replications: 2
      seed: 5
      factors: {site.culture: [0.1, 0.2]}
      """;

  @TempDir Path temporary;

  @Test
  void takesItsOwnFolderAgain() {
    take(TEXT);
    take(TEXT);
    take(TEXT.replace("[0.1, 0.2]", "[0.3, 0.4, 0.5]"));
    take(TEXT.replace("replications: 2", "replications: 7"));
    take(TEXT + "outcomes: [luck]\nseries: [users]\n");
  }

  @Test
  void refusesTheFolderOfAnotherExperiment() throws Exception {
    take(TEXT);
    List<String> before = files();
    refuses(TEXT.replace("seed: 5", "seed: 6"), "seed is '5' there and '6' here");
    refuses(TEXT.replace("name: one", "name: two"), "name is 'one' there and 'two' here");
    refuses(TEXT.replace("weeks: 20", "weeks: 21"), "weeks is '20' there and '21' here");
    refuses(
        TEXT.replace("site.culture", "site.resources"),
        "factors is 'site.culture' there and 'site.resources' here");
    refuses(
        TEXT + "design: one-at-a-time\n",
        "design is 'full-factorial' there and 'one-at-a-time' here");
    refuses(TEXT + "scenario: {site: {workload: 0.1}}\n", "scenario (fingerprint) is '");
    refuses(
        TEXT + "commonRandomNumbers: false\n",
        "common random numbers is 'true' there and 'false' here");
    refuses(
        TEXT.replace("seed: 5", "seed: 6"),
        "Name another folder with --results, or rename the experiment");
    InputException fault =
        assertThrows(
            InputException.class, () -> ResultsFolder.take(folder(), RunPlan.of(read(TEXT), "2")));
    assertTrue(
        fault.getMessage().contains("model version is 'tiny' there and '2' here"),
        fault.getMessage());
    assertEquals(before, files());
  }

  @Test
  void refusesFilesThatNoExperimentWrote() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("thesis.docx"), "years of work");
    refuses(TEXT, "holds files that no experiment wrote");
    assertEquals(List.of("thesis.docx"), files());
    Path file = Files.writeString(temporary.resolve("file"), "x");
    InputException fault =
        assertThrows(
            InputException.class, () -> ResultsFolder.take(file, RunPlan.of(read(TEXT), "tiny")));
    assertTrue(fault.getMessage().contains("is a file"), fault.getMessage());
  }

  @Test
  void takesAnEmptyFolderAndOneLeftByAProcessKilledAtOnce() throws Exception {
    Files.createDirectories(folder());
    take(TEXT);
    Files.delete(folder().resolve("store/experiment.json"));
    take(TEXT);
  }

  @Test
  void removesWhatAKilledProcessLeftHalfWritten() throws Exception {
    take(TEXT);
    Files.writeString(folder().resolve("runs.parquet.aside"), "half");
    Files.createDirectories(folder().resolve("inputs"));
    Files.writeString(folder().resolve("inputs/people.csv.aside"), "half");
    take(TEXT);
    assertEquals(List.of("store/experiment.json", "store/lock"), files());
  }

  @Test
  void letsOnlyOneInAtATime() {
    RunPlan plan = RunPlan.of(read(TEXT), "tiny");
    try (ResultsFolder held = ResultsFolder.take(folder(), plan)) {
      InputException fault =
          assertThrows(InputException.class, () -> ResultsFolder.take(held.path(), plan));
      assertTrue(
          fault.getMessage().contains("is being written by another run"), fault.getMessage());
    }
    take(TEXT);
  }

  private void take(String text) {
    ResultsFolder.take(folder(), RunPlan.of(read(text), "tiny")).close();
  }

  private void refuses(String text, String message) {
    InputException fault = assertThrows(InputException.class, () -> take(text));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  private Path folder() {
    return temporary.resolve("results");
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static Experiment read(String text) {
    return Experiments.read(text);
  }
}
