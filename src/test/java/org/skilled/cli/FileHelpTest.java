package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What help says of files is what the readers of these files take. */
class FileHelpTest {
  private static final String FACTORS =
      "factors:\n  site.culture: [0.2, 0.8]\n  site.resources: [0.3, 0.7]\n"
          + "  site.structures: [0.4, 0.6]\n";

  /** Shares, as the corners of a ternary chart must be: the same sum at every point. */
  private static final String SHARES =
      "design:\n  kind: list\n  points:\n"
          + "    - {site.culture: 0.2, site.resources: 0.3, site.structures: 0.5}\n"
          + "    - {site.culture: 0.5, site.resources: 0.2, site.structures: 0.3}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate"})
  void designsAreTaken(String command) throws IOException {
    Files.writeString(folder.resolve("points.csv"), "site.culture\n0.2\n0.8\n");
    List<String> designs = lines(command, "design: ");
    for (String design : designs) {
      String factors =
          design.contains("no 'factors:'")
              ? ""
              : design.contains("simplex")
                  ? FACTORS.replaceAll("\\[.*]", "{from: 0, to: 1}")
                  : FACTORS;
      assertSound("scenario: one-ward\n" + factors + "outcomes: [reach]\ncharts: []\n" + design);
    }
    assertEquals(15, designs.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate"})
  void factorsGroupsAndConstraintsAreTaken(String command) throws IOException {
    String head = "scenario: one-ward\noutcomes: [reach]\ncharts: []\n";
    List<String> drawn = lines(command, "factors: {");
    for (String factors : drawn) {
      assertSound(head + "design: {kind: latin-hypercube, points: 5}\n" + factors);
    }
    assertEquals(6, drawn.size());
    String both = "design: {kind: random, points: 5}\n" + FACTORS;
    assertSound(head + both + lines(command, "groups: ").get(0));
    assertSound(head + both + lines(command, "constraints: ").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate"})
  void chartsAreTaken(String command) throws IOException {
    List<String> charts = lines(command, "- {kind: ");
    for (String chart : charts) {
      String filled =
          chart
              .replace("series: NAME", "series: users")
              .replace("NAME", "reach")
              .replace("y: FACTOR", "y: site.structures")
              .replace("by: site.structures", "by: site.resources")
              .replace(
                  "[FACTOR, FACTOR, FACTOR]", "[site.culture, site.resources, site.structures]")
              .replace("FACTOR", "site.culture");
      assertSound(
          "scenario: one-ward\n"
              + (chart.contains("ternary") ? SHARES : FACTORS)
              + "outcomes: [reach]\nseries: [users]\ncharts:\n  "
              + filled);
    }
    assertEquals(9, charts.size());
  }

  @Test
  void filesOfPeopleAndTiesAreRead() throws IOException {
    List<String> help = Cli.run("network", "describe", "--help").fine().out().lines().toList();
    Path people = threeLines(help, "  id,", "people.csv");
    Path ties = threeLines(help, "  from,", "ties.csv");
    String out = Cli.run("network", "describe", people, ties).fine().out();
    assertTrue(out.contains("2"), out);
  }

  @Test
  void attributesOfGraphmlAreRead() throws IOException {
    String help = Cli.run("network", "describe", "--help").fine().out().replaceAll("\\s+", " ");
    Matcher named =
        Pattern.compile(
                "a person with the attributes (.*?); an edge is a tie with the attribute (\\w+)")
            .matcher(help);
    assertTrue(named.find(), help);
    assertEquals(
        new TreeSet<>(List.of("site", "project", "discipline", "sector", "role")),
        new TreeSet<>(List.of(named.group(1).split(", | and "))));
    assertEquals("trust", named.group(2));
  }

  private void assertSound(String experiment) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.yaml"),
            "name: x\nquestion: Is the help true?\nreplications: 1\nseed: 1\n" + experiment + "\n");
    Cli.run("validate", file).fine();
  }

  private static List<String> lines(String command, String start) {
    return Cli.run(command, "--help")
        .fine()
        .out()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(start))
        .toList();
  }

  private Path threeLines(List<String> help, String start, String name) throws IOException {
    int first = 0;
    while (!help.get(first).startsWith(start)) {
      first++;
    }
    return Files.write(
        folder.resolve(name), help.subList(first, first + 3).stream().map(String::strip).toList());
  }
}
