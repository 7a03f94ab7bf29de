package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyse}. */
class AnalyseCommandTest {
  /** Engagement at the end of a few weeks follows engagement at the start, whatever the model. */
  private static final String HYPERCUBE =
      """
      name: cube
      question: What does engagement depend on in a small place?
      scenario: one-ward
      weeks: 4
      design: {kind: latin-hypercube, points: 60}
      commonRandomNumbers: false
      factors:
        project.practitioners.engagement: {from: 0.2, to: 0.8}
        turnover.newcomerTrust: {from: 0.4, to: 0.6}
        project.flexibility: {from: 0, to: 1}
      replications: 1
      seed: 1
      outcomes: [engagement, trust]
      """;

  @TempDir private Path folder;

  @Test
  void theStrongestFactorComesFirst() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    String out = Cli.run("analyse", results).fine().out();
    assertTrue(out.contains("engagement: n = 60 points; monotonic dependence explains"), out);
    List<String> lines = out.lines().map(String::strip).toList();
    int header =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("FACTOR")).findFirst().get());
    assertTrue(lines.get(header + 1).startsWith("project.practitioners.engagement"), out);
    assertTrue(out.contains("of 3 factors stand out"), out);
    Path analysis = results.resolve("analysis");
    List<String> table = Files.readAllLines(analysis.resolve("regression.csv"));
    assertEquals(1 + 2 * 3, table.size());
    assertTrue(table.get(1).startsWith("engagement,project.practitioners.engagement,"));
    for (String chart : List.of("prcc-engagement.png", "prcc-engagement.svg", "prcc-trust.png")) {
      assertTrue(Files.size(analysis.resolve(chart)) > 0, chart);
    }
    assertTrue(out.contains("table    " + analysis.resolve("regression.csv")), out);
  }

  @Test
  void outcomesAndFolderCanBeChosen() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    Path out = folder.resolve("elsewhere");
    Cli.run("analyse", results, "--outcomes", "trust", "--out", out).fine();
    assertFalse(Files.exists(results.resolve("analysis")));
    assertEquals(4, Files.readAllLines(out.resolve("regression.csv")).size());
    assertFalse(Cli.run("analyse", results).fine().out().contains("share their luck"));
    Cli unknown = Cli.run("analyse", results, "--outcomes", "trsut").mistaken();
    assertTrue(unknown.err().contains("did you mean 'trust'?"), unknown.err());
  }

  @Test
  void theSameResultsGiveTheSameTable() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    Cli.run("analyse", results, "--out", folder.resolve("a")).fine();
    Cli.run("analyse", results, "--out", folder.resolve("b")).fine();
    assertEquals(
        Files.readString(folder.resolve("a").resolve("regression.csv")),
        Files.readString(folder.resolve("b").resolve("regression.csv")));
  }

  @Test
  void whatRegressionCannotDoIsSaid() throws IOException {
    Cli few = Cli.run("analyse", Experiments.run(Experiments.SMALL, folder)).mistaken();
    assertTrue(few.err().contains("lateUsers: there are only 2 complete rows"), few.err());
    String words =
        HYPERCUBE.replace(
            "project.flexibility: {from: 0, to: 1}", "site.support.pattern: [steady, growing]");
    Path other = Files.createDirectory(folder.resolve("other"));
    Cli refused = Cli.run("analyse", Experiments.run(words, other)).mistaken();
    assertTrue(refused.err().contains("site.support.pattern: is 'steady'"), refused.err());
    assertTrue(refused.err().contains("regression needs numbers"), refused.err());
  }

  @Test
  void luckThatAllPointsShareIsSaid() throws IOException {
    String common = HYPERCUBE.replace("commonRandomNumbers: false\n", "");
    String out = Cli.run("analyse", Experiments.run(common, folder)).fine().out();
    assertTrue(out.contains("All points share their luck"), out);
  }

  @Test
  void aFolderWithoutResultsIsAMistake() {
    Cli empty = Cli.run("analyse", folder).mistaken();
    assertTrue(empty.err().contains("holds no results"), empty.err());
  }
}
