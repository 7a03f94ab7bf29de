package org.skilled.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.model.Simulation;

/** Commands, addresses, citation and the model's summary. */
class ReportWordsTest {
  @Test
  void commandsCanBeTypedIntoAShell() {
    assertEquals("results/mine", Commands.quoted("results/mine"));
    assertEquals("'my results'", Commands.quoted("my results"));
    assertEquals("'Anna'\\''s; rm -rf'", Commands.quoted("Anna's; rm -rf"));
    assertEquals("'-x'", Commands.quoted("-x"));
    Commands commands = new Commands(Path.of("my results"));
    assertEquals("skilled replay 'my results' --run 17", commands.replay("17"));
    assertEquals("skilled run 'my results/experiment.yaml' --results again", commands.run());
  }

  @Test
  void numbersThatFollowEachOtherAreDrawnTogether() {
    assertEquals("", Links.ranges(List.of()));
    assertEquals("0-3,7,9-10", Links.ranges(List.of(0, 1, 2, 3, 7, 9, 10)));
  }

  @Test
  void theModelsSummaryIsThatOfItsDescription() {
    Odd odd = Odd.read();
    assertTrue(odd.purpose().startsWith("The model asks how improvement skills spread"));
    assertEquals(10, odd.steps().size());
    assertEquals("Context", odd.steps().get(0).title());
    assertEquals("End of the week", odd.steps().get(9).title());
    assertTrue(odd.entities().contains("Improvement project"), odd.entities().toString());
    assertTrue(odd.assumptions().startsWith("Constants are assumed"), odd.assumptions());
    assertTrue(
        Resource.text("ODD.md")
            .contains("Version of the model's behaviour | `" + Simulation.VERSION),
        "the description is that of this model");
  }

  @Test
  void theCitationIsThatOfTheFile() {
    String bibtex = Citation.bibtex("1.2.3");
    assertTrue(bibtex.contains("version = {1.2.3}"), bibtex);
    assertTrue(
        bibtex.contains(
            "author = {Gabbay, John and le May, Andrée and Connell, Con and Klein, Jonathan H.}"),
        bibtex);
    assertTrue(bibtex.contains("year = {2014}"), bibtex);
    assertTrue(Citation.cff().startsWith("cff-version:"));
  }
}
