package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/** {@code outcomes}: everything that can be asked for, and nothing that cannot. */
class OutcomesCommandTest {
  @TempDir private Path folder;

  @Test
  void everyOutcomeHasALineThatFitsTheScreen() {
    String shown = Cli.run("outcomes").fine().out();
    for (Quantity outcome : Quantities.outcomes()) {
      String start = Pattern.quote(outcome.selector()) + "( \\*)? +";
      assertEquals(
          1, shown.lines().filter(line -> line.matches(start + ".*")).count(), outcome.selector());
    }
    assertTrue(shown.contains("Share of projects achieved and sustained"), shown);
    assertTrue(shown.contains("0 or more"), shown);
    assertEquals(List.of(), shown.lines().filter(line -> line.length() > 100).toList());
  }

  @Test
  void groupsAreThoseOfTheScenarioAndCanBeAskedFor() {
    String two = Cli.run("outcomes").fine().out();
    assertEquals(two, Cli.run("outcomes", "two-sites").fine().out());
    for (String name : ScenarioDocument.shippedNames()) {
      Scenario scenario = ScenarioDocument.named(name).resolve();
      Matcher groups =
          Pattern.compile("(?m)^  NAME@(\\w+:) +(.*)$")
              .matcher(Cli.run("outcomes", name).fine().out());
      int kinds = 0;
      for (; groups.find(); kinds++) {
        for (String group : groups.group(2).split(", ")) {
          String selector = "knowHow@" + groups.group(1) + group;
          assertDoesNotThrow(() -> Quantities.outcome(selector, scenario), name);
        }
      }
      assertEquals(4, kinds, name);
    }
  }

  @Test
  void examplesOfTheHelpAreTrue() {
    Scenario scenario = ScenarioDocument.named("two-sites").resolve();
    Matcher examples =
        Pattern.compile("(?m)^  (outcomes|series): \\[(.*)]$")
            .matcher(Cli.run("outcomes", "--help").fine().out());
    int found = 0;
    for (; examples.find(); found++) {
      for (String selector : examples.group(2).split(", ")) {
        assertDoesNotThrow(() -> Quantities.outcome(selector, scenario));
      }
    }
    assertEquals(2, found);
  }

  @Test
  void theFileOfPeopleNamesDisciplinesOfAnImportedNetwork() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "id\na\nb\n");
    Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\n");
    Path file =
        Files.writeString(
            folder.resolve("ours.yaml"),
            "basedOn: one-ward\nnetwork: {kind: imported, people: people.csv, ties: ties.csv}\n");
    String shown = Cli.run("outcomes", file).fine().out();
    assertTrue(shown.contains("NAME@discipline:  as the file of people names them"), shown);
  }
}
