package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code findings}, from files to tables and charts. */
class FindingsCommandTest {
  private static final String FINDING =
      """
      name: small-finding
      question: Does support matter in a small place?
      scenario: one-ward
      weeks: 12
      factors:
        site.support.level: [0, 1]
      replications: 2
      seed: 1
      outcomes: [support, lateUsers]
      finding:
        id: S
        says: Support is support.
        claims:
          - {claim: more is more, outcome: support, of: {site.support.level: 1}, minus: {site.support.level: 0}, expect: above, matters: 0.1}
      """;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void writeFinding() throws IOException {
    file = Files.writeString(folder.resolve("small-finding.yaml"), FINDING);
  }

  private Path results() {
    return folder.resolve("results");
  }

  private void assertWritten(String... names) throws IOException {
    for (String name : names) {
      assertTrue(Files.size(results().resolve(name)) > 0, name);
    }
  }

  @Test
  void printsOneTableAndDrawsOnePage() throws IOException {
    String out =
        Cli.run("findings", file, "--results", results(), "--replications", 30).fine().out();
    assertTrue(
        out.lines().anyMatch(line -> line.matches("S +\\+1\\.000 .* 30 +shown +more is more")),
        out);
    assertTrue(out.contains("Of 1 findings, 1 shown, 0 not shown, 0 opposite."), out);
    assertTrue(out.contains("Fewer than 200 pairs"), out);
    assertWritten(
        "findings.csv",
        "findings.json",
        "findings.md",
        "findings.png",
        "findings.svg",
        "effects.png",
        "effects.svg");
    List<String> rows = Files.readAllLines(results().resolve("findings.csv"));
    assertTrue(
        rows.get(1).startsWith("S,small-finding,more is more,support,above,0.1,1,"), rows.get(1));
    assertTrue(
        Files.readString(results().resolve("findings.json")).contains("\"verdict\" : \"shown\""));
  }

  @Test
  void anOrdinaryRunSaysTheSameVerdictOnTheSamePairs() {
    String out = Cli.run("run", file, "--results", results()).fine().out();
    assertTrue(out.contains("Of 1 findings"), out);
    String found = Cli.run("findings", file, "--results", folder.resolve("found")).fine().out();
    String row = found.lines().filter(line -> line.startsWith("S ")).findFirst().orElseThrow();
    assertTrue(row.matches("S .* 2 +.*more is more"), found);
    assertTrue(out.contains(row), out);
  }

  @Test
  void saysHowOftenItHoldsOverSetsOfParameters() throws IOException {
    Path posterior =
        Files.writeString(
            folder.resolve("posterior.csv"), "weight,site.culture,loss\n1,0.4,3\n1,0.6,3\n");
    String out =
        Cli.run(
                "findings",
                file,
                "--results",
                results(),
                "--posterior",
                posterior,
                "--sets",
                3,
                "--replications",
                20)
            .fine()
            .out();
    assertTrue(out.contains("parameters: site.culture"), out);
    assertTrue(out.contains("left aside: loss"), out);
    assertTrue(out.lines().anyMatch(line -> line.matches("S +3 +100 % \\(44 to 100\\).*")), out);
    assertWritten("robustness/robustness.csv", "robustness/robustness.png");
  }

  @Test
  void saysWhatIsNoLongerShownWithoutWhichMechanism() throws IOException {
    String out =
        Cli.run("findings", file, "--results", results(), "--switch-off", "--replications", 10)
            .fine()
            .out();
    assertTrue(out.lines().anyMatch(line -> line.matches("turnover +\\+")), out);
    assertTrue(out.contains("S is shown without any single mechanism."), out);
    assertTrue(out.contains("provisional"), out);
    assertWritten("switch-off/switch-off.csv", "switch-off/switch-off.png");
  }

  @Test
  void mistakesAreSaid() throws IOException {
    Cli both = Cli.run("findings", "--switch-off", "--posterior", "a.csv").mistaken();
    assertTrue(both.err().contains("give one of them"), both.err());
    Cli sets = Cli.run("findings", "--sets", 3).mistaken();
    assertTrue(sets.err().contains("--posterior"), sets.err());
    Path plain = Files.writeString(folder.resolve("plain.yaml"), Experiments.SMALL);
    Cli none = Cli.run("findings", plain).mistaken();
    assertTrue(none.err().contains("has no 'finding'"), none.err());
    Files.copy(file, folder.resolve("again.yaml"));
    Cli twice = Cli.run("findings", folder).mistaken();
    assertTrue(twice.err().contains("has the same name, 'small-finding'"), twice.err());
    Cli empty = Cli.run("findings", Files.createDirectory(folder.resolve("empty"))).mistaken();
    assertTrue(empty.err().contains("holds no .yaml files"), empty.err());
    assertEquals(ExitCode.USER_MISTAKE, empty.code());
  }
}
