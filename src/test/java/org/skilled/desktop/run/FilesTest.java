package org.skilled.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.problem.InputException;
import org.skilled.scenario.ScenarioDocument;

class FilesTest {
  @TempDir Path folder;

  @Test
  void aCheckpointLeadsBackToTheSameBits() throws IOException {
    Course course =
        Courses.small(1L << 40)
            .with(new Move(0, "site.culture", 0.9))
            .with(new Move(9, "site.support.pattern", "growing"));
    Run run = Run.replayed(course, Courses.NO_FILES, 25);
    Path file = folder.resolve("week 25.yaml");
    Checkpoint.of(run).write(file);
    Checkpoint read = Checkpoint.read(file);
    assertEquals(course.moves(), read.course().moves());
    Run again = Run.replayed(read.course(), Courses.NO_FILES, read.week());
    read.requireSame(again);
    run.advance();
    again.advance();
    assertEquals(StateHash.of(run.community()), StateHash.of(again.community()));
    InputException other = assertThrows(InputException.class, () -> read.requireSame(again));
    assertTrue(other.getMessage().contains("another state"), other.getMessage());
  }

  @Test
  void refusesWhatIsNoCheckpointAndOtherVersions() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "name: x\n");
    assertTrue(
        assertThrows(InputException.class, () -> Checkpoint.read(file))
            .getMessage()
            .contains("not a checkpoint"));
    Files.writeString(file, "checkpoint: 1\nmodel: '0'\n");
    assertTrue(
        assertThrows(InputException.class, () -> Checkpoint.read(file))
            .getMessage()
            .contains("version 0"));
  }

  @Test
  void aCheckpointOfAWeekThatIsNotThereIsRefused() throws IOException {
    Path file = folder.resolve("w.yaml");
    Checkpoint.of(Run.replayed(Courses.small(5), Courses.NO_FILES, 3)).write(file);
    String text = Files.readString(file);
    for (String week : List.of("9999", "-1", "soon")) {
      Files.writeString(file, text.replace("week: 3", "week: " + week));
      String refusal = assertThrows(InputException.class, () -> Checkpoint.read(file)).getMessage();
      assertTrue(refusal.contains("there is no week '" + week + "'"), refusal);
      assertTrue(refusal.contains("to 60"), refusal);
    }
  }

  @Test
  void theWrongKindOfFileIsCalledByItsName() throws IOException {
    Path scenario = folder.resolve("s.yaml");
    Path checkpoint = folder.resolve("c.yaml");
    Path experiment = folder.resolve("e.yaml");
    Course course = Courses.small(5);
    Files.writeString(scenario, course.base().toYaml());
    Files.writeString(experiment, ExperimentText.of(course, "two-sites", "mine"));
    Checkpoint.of(Run.replayed(course, Courses.NO_FILES, 3)).write(checkpoint);
    FileKind.SCENARIO.require(scenario);
    FileKind.CHECKPOINT.require(checkpoint);
    FileKind.SCENARIO.require(folder.resolve("none.yaml"));
    assertRefused("this is an experiment", () -> FileKind.SCENARIO.require(experiment));
    assertRefused("Open checkpoint", () -> FileKind.SCENARIO.require(checkpoint));
    assertRefused("Open scenario", () -> Checkpoint.read(scenario));
    assertRefused("skilled run", () -> Checkpoint.read(experiment));
  }

  private static void assertRefused(String words, org.junit.jupiter.api.function.Executable done) {
    String refusal = assertThrows(InputException.class, done).getMessage();
    assertTrue(refusal.contains(words), refusal);
  }

  @Test
  void aChangedScenarioIsSavedUnderANameOfItsOwn() throws IOException {
    Course course = Course.of("two-sites", ScenarioDocument.named("two-sites"), 9);
    Path file = folder.resolve("My ward.yaml");
    Files.writeString(file, SavedScenario.of(course, file));
    assertEquals("two-sites", ScenarioDocument.read(file).resolve().name());
    Course changed =
        course
            .with(new Move(0, "site.leadership", 0.1))
            .with(new Move(0, "site.culture", course.base().value("site.culture")));
    Files.writeString(file, SavedScenario.of(changed, file));
    var read = ScenarioDocument.read(file).resolve();
    assertEquals("my-ward", read.name());
    assertEquals("As two-sites, but Leadership is 0.1.", read.about());
    assertEquals(0.1, read.sites().get(0).leadership());
  }

  @Test
  void theExperimentIsOneThatCanBeRun() throws IOException {
    Course course =
        Course.of("two-sites", ScenarioDocument.named("two-sites"), 9)
            .with(new Move(0, "site.leadership", 0.1))
            .with(new Move(12, "site.support.pattern", "withdrawn"));
    Path file = folder.resolve("found.yaml");
    Files.writeString(file, ExperimentText.of(course, "two-sites", "found-by-hand"));
    var experiment = ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY);
    assertEquals(4, experiment.design().points(9).size());
    Files.writeString(
        file, ExperimentText.of(Course.of("one-ward", course.base(), 9), "one-ward", "plain"));
    assertEquals(
        1, ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY).design().points(9).size());
  }

  @Test
  void theCommandSaysEverything() {
    Course course =
        Course.of("two-sites", ScenarioDocument.named("two-sites"), -3)
            .with(Move.parse("31:site.support.level=0.2"))
            .with(Move.parse("site.leadership=0.80"));
    assertEquals(
        "./skilled desktop --scenario two-sites --seed -3 --set site.leadership=0.8"
            + " --set 31:site.support.level=0.2",
        course.command());
    assertEquals(
        List.of(new Move(0, "site.leadership", 0.8), new Move(0, "site.support.level", 0.2)),
        course.fromTheStart().moves());
  }

  @Test
  void movesThatMakeNoSenseAreExplained() {
    assertTrue(refusal("site.leadership").contains("PATH=VALUE"));
    assertTrue(refusal("x:site.leadership=1").contains("PATH=VALUE"));
    assertTrue(refusal("weeks=many").contains("between 1 and 5200"));
    assertTrue(refusal("site.leadershp=1").contains("site.leadership"));
  }

  @Test
  void theExportHoldsTheRun() throws IOException {
    Run run = Run.replayed(Courses.small(6), Courses.NO_FILES, 60);
    List<Path> files = RunExport.write(run, folder.resolve("run"));
    for (Path file : files) {
      assertTrue(Files.size(file) > 0, file.toString());
    }
    List<String> weeks = Files.readAllLines(files.get(0));
    assertEquals(61, weeks.size());
    assertTrue(weeks.get(0).startsWith("week,users,"), weeks.get(0));
    assertEquals(81, Files.readAllLines(files.get(2)).size());
    ScenarioDocument.read(folder.resolve("run/scenario.yaml")).resolve();
  }

  @Test
  void anExportOnTheWaySaysSoAndJudgesNothingBeforeTheEnd() throws IOException {
    Run run = Run.replayed(Courses.small(6), Courses.NO_FILES, 45);
    RunExport.write(run, folder.resolve("on-the-way"));
    String outcomes = Files.readString(folder.resolve("on-the-way/outcomes.csv"));
    assertTrue(outcomes.contains("\nsustained,,judged at the end,45,"), outcomes);
    assertTrue(outcomes.contains("\nlateUsers,,judged at the end,45,"), outcomes);
    assertTrue(outcomes.matches("(?s).*\nachieved,[01](\\.\\d+)?,so far,45,.*"), outcomes);
    assertTrue(
        Files.readString(folder.resolve("on-the-way/readme.txt")).contains("45 of 60 weeks"));
    assertTrue(Files.readString(folder.resolve("on-the-way/people.csv")).contains("\n45,0,"));
    while (run.advance()) {
      // to the end
    }
    RunExport.write(run, folder.resolve("over"));
    String last = Files.readString(folder.resolve("over/outcomes.csv"));
    assertTrue(last.matches("(?s).*\nsustained,[01](\\.\\d+)?,final,60,.*"), last);
  }

  private static String refusal(String text) {
    return assertThrows(InputException.class, () -> Move.parse(text)).getMessage();
  }
}
