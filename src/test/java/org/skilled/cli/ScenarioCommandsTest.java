package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.scenario.Fingerprint;
import org.skilled.scenario.ScenarioDocument;

/** {@code scenario list}, {@code scenario show} and {@code validate}, on real files. */
class ScenarioCommandsTest {
  @TempDir private Path folder;

  @Test
  void listNamesAllThatShipAndWhatTheyAreAbout() {
    String list = Cli.run("scenario", "list").fine().out();
    for (String name : ScenarioDocument.shippedNames()) {
      assertTrue(list.lines().anyMatch(line -> line.startsWith(name + " ")), list);
    }
    assertTrue(list.contains("Two sites with two improvement projects each"), list);
  }

  @Test
  void showHasEveryParameterWithValueRangeAndUnit() {
    String shown = Cli.run("scenario", "show", "two-sites").fine().out();
    assertTrue(
        shown
            .lines()
            .anyMatch(l -> l.matches("weeks +156 +1 to 5200 +Length of the run \\[weeks\\]")),
        shown);
    assertTrue(
        shown
            .lines()
            .anyMatch(l -> l.matches("site\\.structures +0\\.5 +0 to 1 +Structures that .*")),
        shown);
    assertTrue(shown.lines().anyMatch(l -> l.startsWith("project.practitioners.soft ")), shown);
  }

  @Test
  void parametersOfPublishedModelsStandTogether() {
    List<String> shown = Cli.run("scenario", "show", "march-1991").fine().out().lines().toList();
    assertEquals(2, shown.stream().filter(String::isBlank).count(), shown::toString);
    assertTrue(shown.get(shown.size() - 1).startsWith("periods "), shown::toString);
  }

  @Test
  void showFitsTheScreen() {
    for (String name : ScenarioDocument.shippedNames()) {
      String shown = Cli.run("scenario", "show", name).fine().out();
      assertEquals(List.of(), shown.lines().filter(line -> line.length() > 100).toList());
    }
  }

  @Test
  void valuesThatDifferBetweenSitesAreSaidToVary() throws IOException {
    Path file =
        write(
            "uneven.yaml",
            "sites:\n- {name: a, culture: 0.1, projects: [{name: p}]}\n"
                + "- {name: b, culture: 0.9, projects: [{name: q}]}\n");
    String shown = Cli.run("scenario", "show", file).fine().out();
    assertTrue(shown.lines().anyMatch(l -> l.matches("site\\.culture +varies +.*")), shown);
  }

  @Test
  void yamlShownIsTheSameScenarioWhenReadAgain() throws IOException {
    for (String name : ScenarioDocument.shippedNames()) {
      Path file = write("copy.yaml", Cli.run("scenario", "show", name, "--yaml").fine().out());
      assertEquals(
          Fingerprint.of(ScenarioDocument.named(name).resolve()),
          Fingerprint.of(ScenarioDocument.read(file).resolve()),
          name);
    }
  }

  @Test
  void anUnknownNameBringsTheNearest() {
    Cli answer = Cli.run("scenario", "show", "two-site").mistaken();
    assertTrue(answer.err().contains("did you mean 'two-sites'?"), answer.err());
  }

  @Test
  void validateTellsScenariosFromExperiments() throws IOException {
    Path scenario = write("scenario.yaml", "basedOn: one-ward\nweeks: 20\n");
    Path experiment = write("experiment.yaml", Experiments.SMALL);
    String out = Cli.run("validate", scenario, experiment).fine().out();
    assertTrue(
        out.contains(
            "scenario.yaml: fine, a scenario of 1 site, 1 project and 40 people over 20 weeks"),
        out);
    assertTrue(out.contains("experiment.yaml: fine, an experiment of 4 runs"), out);
  }

  @Test
  void validateListsEveryProblemOfEveryFile() throws IOException {
    Path one = write("one.yaml", "weeks: many\nsite:\n  cultur: 0.5\n");
    Path two = write("two.yaml", "site: {culture: 1.5}\n");
    Path good = write("good.yaml", "basedOn: one-ward\n");
    Cli answer = Cli.run("validate", one, two, good, folder.resolve("gone.yaml")).mistaken();
    assertTrue(answer.err().contains("one.yaml:1: weeks"), answer.err());
    assertTrue(answer.err().contains("did you mean"), answer.err());
    assertTrue(answer.err().contains("two.yaml:1: site.culture"), answer.err());
    assertTrue(answer.err().contains("gone.yaml"), answer.err());
    assertTrue(answer.out().contains("good.yaml: fine"), answer.out());
  }

  @Test
  void validateMakesEveryDesignPoint() throws IOException {
    Path file = write("far.yaml", Experiments.SMALL.replace("[0.2, 0.8]", "[0.2, 8]"));
    Cli answer = Cli.run("validate", file).mistaken();
    assertTrue(answer.err().contains("far.yaml:"), answer.err());
    assertTrue(answer.err().contains("8"), answer.err());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
