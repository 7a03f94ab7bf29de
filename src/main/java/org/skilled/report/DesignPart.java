package org.skilled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.study.PlainNumber;
import org.skilled.study.book.PointGroups;

/** What was varied, and how. */
final class DesignPart implements Part {
  private static final int MOST_LEVELS = 12;
  private static final int MOST_COMPARED = 60;

  private final Facts facts;

  DesignPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "design";
  }

  @Override
  public String title() {
    return "Design";
  }

  @Override
  public void write(Html html) {
    Experiment experiment = facts.experiment();
    html.open("dl", "class", "facts");
    fact(html, "Kind", experiment.design().kind());
    fact(html, "Design points", count(facts.results().points().size()));
    fact(html, "Replications", count(experiment.replications()));
    fact(html, "Runs", count(facts.manifest().runs()));
    fact(html, "Seed", String.valueOf(experiment.seed()));
    fact(
        html,
        "Common random numbers",
        experiment.commonRandomNumbers()
            ? "yes: replicate r has the same luck at every point"
            : "no: every run has its own luck");
    fact(html, "Outcomes", String.join(", ", experiment.outcomes()));
    fact(
        html,
        "Weekly series",
        experiment.series().isEmpty() ? "none" : String.join(", ", experiment.series()));
    html.close("dl").line();
    if (experiment.design().paths().isEmpty()) {
      html.element("p", "No factor varies: the scenario is run as it is.");
      return;
    }
    TableView.words(html, factors(), "factors");
    html.element("p", coverage());
  }

  static void fact(Html html, String name, String value) {
    html.open("div").element("dt", name).element("dd", value).close("div").line();
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private List<List<String>> factors() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("factor", "meaning", "unit", "in the scenario", "values tried"));
    List<String> paths = facts.experiment().design().paths();
    for (int f = 0; f < paths.size(); f++) {
      String path = paths.get(f);
      String unit = facts.experiment().scenario().parameter(path).unit();
      rows.add(
          List.of(
              path,
              facts.experiment().scenario().parameter(path).about(),
              unit.equals("1") ? "" : unit,
              ScenarioPart.value(
                  facts.experiment().scenario(),
                  facts.experiment().scenario().parameter(path),
                  path),
              tried(f)));
    }
    return rows;
  }

  private String tried(int factor) {
    List<Object> levels =
        facts.results().points().stream()
            .map(point -> point.values().get(factor))
            .distinct()
            .toList();
    if (levels.size() <= MOST_LEVELS) {
      return String.join(", ", levels.stream().map(PointGroups::words).toList());
    }
    if (!levels.stream().allMatch(Number.class::isInstance)) {
      return levels.size() + " words, such as " + levels.get(0) + " and " + levels.get(1);
    }
    double[] range = levels.stream().mapToDouble(level -> ((Number) level).doubleValue()).toArray();
    return String.format(
        Locale.ROOT,
        "%,d values from %s to %s",
        levels.size(),
        PlainNumber.of(java.util.Arrays.stream(range).min().orElseThrow()),
        PlainNumber.of(java.util.Arrays.stream(range).max().orElseThrow()));
  }

  /** How independently of each other the factors were varied. */
  private String coverage() {
    List<String> paths = facts.experiment().design().paths();
    List<double[]> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int f = 0; f < Math.min(MOST_COMPARED, paths.size()); f++) {
      int factor = f;
      List<DesignPoint> points = facts.results().points();
      if (points.stream().allMatch(point -> point.values().get(factor) instanceof Number)) {
        columns.add(
            standardised(
                points.stream()
                    .mapToDouble(point -> ((Number) point.values().get(factor)).doubleValue())
                    .toArray()));
        names.add(paths.get(f));
      }
    }
    double strongest = 0;
    String pair = "";
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j < i; j++) {
        double product = 0;
        for (int p = 0; p < columns.get(i).length; p++) {
          product += columns.get(i)[p] * columns.get(j)[p];
        }
        if (Math.abs(product) > Math.abs(strongest)) {
          strongest = product;
          pair = names.get(j) + " and " + names.get(i);
        }
      }
    }
    if (columns.size() < 2) {
      return "";
    }
    return Math.abs(strongest) < 0.005
        ? "Coverage: no two factors go together in this design (all correlations below 0.005)."
        : String.format(
            Locale.ROOT,
            "Coverage: the two factors that go together most are %s, with a correlation of %.2f;"
                + " the nearer to 1 or -1, the less their effects can be told apart.",
            pair,
            strongest);
  }

  /** Less its mean, at length 1; all zeros if it does not vary. */
  private static double[] standardised(double[] column) {
    double mean = java.util.Arrays.stream(column).average().orElse(0);
    double squares = java.util.Arrays.stream(column).map(v -> (v - mean) * (v - mean)).sum();
    double length = Math.sqrt(squares);
    return java.util.Arrays.stream(column).map(v -> length > 0 ? (v - mean) / length : 0).toArray();
  }
}
