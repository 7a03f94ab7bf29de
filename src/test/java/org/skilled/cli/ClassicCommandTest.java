package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.classic.Classics;

class ClassicCommandTest {

  @Test
  void listsTheModelsWithTheirSources() {
    String out = Cli.run("classic").fine().out();
    for (String name : Classics.names()) {
      assertTrue(out.contains(name), out);
    }
    assertTrue(out.contains("doi:10.1287/orsc.2.1.71"), out);
  }

  @Test
  void printsPaperOursDifferenceAndVerdict() {
    String out = Cli.run("classic", "centola-macy-2007", "--runs", 2).fine().out();
    assertTrue(
        out.lines().anyMatch(line -> line.matches("paper +ours .*difference +verdict +what")), out);
    assertTrue(
        out.lines()
            .anyMatch(line -> line.matches("494 +494 +0 +agrees +threshold 4: steps, on the ring")),
        out);
    assertTrue(out.contains("14 of 14 results agree; 2 runs of each setting, seed 2014."), out);
    assertTrue(out.contains("identical numbers: agree if equal."), out);
  }

  /** Two runs tell little: some results differ, which is no mistake of the user's. */
  @Test
  void resultsThatDifferAreNoMistake() {
    String out = Cli.run("classic", "march-1991", "--runs", 2, "--seed", 5).fine().out();
    assertTrue(out.contains("differs"), out);
  }

  @Test
  void writesATidyTableAndCharts(@TempDir Path folder) throws IOException {
    Cli run = Cli.run("classic", "bass-1969", "--runs", 3, "--seed", 8, "--results", folder).fine();
    List<String> lines = Files.readAllLines(folder.resolve("comparison.csv"));
    assertEquals(
        "what,paper,ours,low,high,difference,verdict,rule,agreement,runs,seed", lines.get(0));
    assertEquals(6, lines.size());
    assertTrue(lines.get(1).endsWith(",same distribution,3,8"), lines.get(1));
    for (String ending : List.of("png", "svg")) {
      assertTrue(Files.size(folder.resolve("charts").resolve("bass-1969-path." + ending)) > 1000);
    }
    assertTrue(run.out().contains("comparison.csv"), run.out());
  }

  @Test
  void sameSeedSameTable(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Cli.run("classic", "degroot-1974", "--runs", 2, "--results", one, "--quiet").fine();
    Cli.run("classic", "degroot-1974", "--runs", 2, "--results", two, "--quiet").fine();
    assertEquals(
        Files.readString(one.resolve("comparison.csv")),
        Files.readString(two.resolve("comparison.csv")));
  }

  @Test
  void quietSaysNothing() {
    assertEquals("", Cli.run("classic", "bass-1969", "--runs", 2, "--quiet").fine().out());
  }

  @Test
  void mistakesAreExplained() {
    String unknown = Cli.run("classic", "bass-1968").mistaken().err();
    assertTrue(unknown.contains("did you mean 'bass-1969'?"), unknown);
    String few = Cli.run("classic", "bass-1969", "--runs", 1).mistaken().err();
    assertTrue(few.contains("--runs is 1; it must be at least 2"), few);
    String nowhere = Cli.run("classic", "bass-1969", "--results", "").mistaken().err();
    assertTrue(nowhere.contains("--results is empty"), nowhere);
  }
}
