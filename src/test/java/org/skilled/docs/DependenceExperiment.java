package org.skilled.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/**
 * {@code experiments/dependence.yaml}: every number that has a part in the default scenario, varied
 * around its default.
 */
final class DependenceExperiment {
  /** Each number is varied by this share of its default, either way. */
  static final double SHARE = 0.25;

  private static final int POINTS = 3000;
  private static final int LATEST_START = 26;

  /** Where a project or the facilitators start at once, a share of nothing would be nothing. */
  private static final Set<String> STARTS = Set.of("project.startWeek", "facilitation.startWeek");

  /** Numbers that the default scenario has no use for: other support, other networks. */
  static final Set<String> WITHOUT_PART =
      Set.of(
          "site.support.later",
          "site.support.changeWeek",
          "site.support.pulseWeeks",
          "network.rewiring");

  private DependenceExperiment() {}

  /** One parameter as varied. */
  record Varied(String path, double from, double to) {
    String line() {
      return String.format(
          "  %s: {from: %s, to: %s}", path, MarkdownTable.number(from), MarkdownTable.number(to));
    }
  }

  /** The file, as it should be now. */
  static String text() {
    return Stream.of(
            Stream.of(
                "# Asks: how strongly do results depend on each number of the model?",
                "# Written by EvidenceTest from the defaults: every number a quarter down and up, as far as its range goes.",
                "# The table of docs/evidence.md is made from its results:",
                "#   ./skilled run experiments/dependence.yaml",
                "#   ./skilled analyse results/dependence --method regression",
                "#   cp results/dependence/analysis/{regression.csv,prcc-*} docs/evidence/",
                "#   mvn test -Dtest=EvidenceTest -Dtest.options=-Dskilled.update=true",
                "name: dependence",
                "question: How strongly do results depend on each number of the model?",
                "scenario: two-sites",
                "",
                "design: {kind: latin-hypercube, points: " + POINTS + "}",
                "replications: 1",
                "# Every point has luck of its own, or all would stand on one network and one run of events.",
                "commonRandomNumbers: false",
                "seed: 2014",
                "",
                "factors:"),
            varied().stream().map(Varied::line),
            Stream.of(
                "",
                "outcomes: [sustained, lateUsers]",
                "charts:",
                "  - {kind: distribution, outcome: lateUsers}",
                ""))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** All parameters varied, in the order of a scenario file. */
  static List<Varied> varied() {
    List<Varied> varied = new ArrayList<>();
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      if (isVaried(entry)) {
        if (entry.path().endsWith("<name>")) {
          for (String share : entry.defaultValue().split(", ")) {
            String[] parts = share.split(": ");
            varied.add(around(entry, entry.path().replace("<name>", parts[0]), parts[1]));
          }
        } else {
          varied.add(around(entry, entry.path(), entry.defaultValue()));
        }
      }
    }
    return varied;
  }

  private static boolean isVaried(ParameterEntry entry) {
    return entry.isFactor()
        && entry.min() != null
        && !entry.defaultValue().equals("none")
        && !WITHOUT_PART.contains(entry.path());
  }

  private static Varied around(ParameterEntry entry, String path, String defaultValue) {
    double value = Double.parseDouble(defaultValue);
    double from = value * (1 - SHARE);
    double to = value * (1 + SHARE);
    if (STARTS.contains(path)) {
      to = from + LATEST_START;
    } else if (entry.type() == ParameterType.INTEGER) {
      from = Math.min(value - 1, Math.ceil(from));
      to = Math.max(value + 1, Math.floor(to));
    } else if (value == 0) {
      to = SHARE;
    }
    return new Varied(
        path, rounded(Math.max(entry.min(), from)), rounded(Math.min(entry.max(), to)));
  }

  /** Products of decimals have tails that mean nothing. */
  private static double rounded(double value) {
    return Math.rint(value * 1e6) / 1e6;
  }
}
