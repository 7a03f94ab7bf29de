package org.skilled.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skilled.analysis.Summary;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.model.Quantity;

/**
 * Every design point and every run with the command that does it again, as compact data of which
 * the page shows a part at a time.
 */
final class RunsPart implements Part {
  /** The most figures in a page: some ten million bytes, which a telephone still opens. */
  private static final long MOST_FIGURES = 1_200_000;

  private final Facts facts;
  private final int points;

  RunsPart(Facts facts) {
    this(facts, MOST_FIGURES);
  }

  /** A part with at most this many figures, but at least one design point. */
  RunsPart(Facts facts, long mostFigures) {
    this.facts = facts;
    long outcomes = facts.experiment().outcomes().size();
    long factors = facts.experiment().design().paths().size();
    long each = factors + 3 * outcomes + 3 + facts.experiment().replications() * (outcomes + 3);
    this.points = (int) Math.min(facts.results().points().size(), Math.max(1, mostFigures / each));
  }

  @Override
  public String id() {
    return "runs";
  }

  @Override
  public String title() {
    return "Points and runs";
  }

  private int runs() {
    return points * facts.experiment().replications();
  }

  @Override
  public void write(Html html) {
    int all = facts.results().points().size();
    html.element(
        "p",
        String.format(
            Locale.ROOT,
            "%,d design points with %,d replications each. Every run has the command that does it"
                + " again and compares it, bit by bit, with what is stored.",
            all,
            facts.experiment().replications()));
    if (points < all) {
      html.element(
          "p",
          String.format(
              Locale.ROOT,
              "To keep this page usable, it holds the first %,d points with their %,d runs. All"
                  + " points are in points.csv, all runs with their identities in runs.parquet. To"
                  + " see them as CSV, and to replay the one of an identity:",
              points,
              runs()),
          "class",
          "note");
      Snippet.command(html, facts.commands().runsAsCsv());
      Snippet.command(html, facts.commands().replay("ID"));
    }
    html.element(
        "p",
        "The tables of points and runs are on the screen only; they are also in points.csv and"
            + " runs.parquet of the results folder.",
        "class",
        "paper note");
    html.element("h3", "Design points", "class", "screen");
    html.open("div", "class", "paged", "data-name", "points", "data-json", "points-data");
    html.close("div").line();
    html.element("h3", "Runs", "id", "runs-table", "class", "screen");
    html.open(
        "div",
        "class",
        "paged",
        "data-name",
        "runs",
        "data-json",
        "runs-data",
        "data-replay",
        facts.commands().replayPrefix());
    html.close("div").line();
    html.open("noscript");
    html.element(
        "p",
        "These tables need JavaScript, which this browser has switched off; they are also in"
            + " points.csv and runs.parquet of the results folder.");
    html.close("noscript").line();
    html.json("points-data", this::points);
    html.json("runs-data", this::runs);
  }

  private void points(JsonText json) {
    List<DesignPoint> shown = facts.results().points().subList(0, points);
    List<String> paths = facts.experiment().design().paths();
    List<String> columns = new ArrayList<>(List.of("point"));
    boolean labels = shown.stream().anyMatch(point -> point.label() != null);
    if (labels) {
      columns.add("label");
    }
    columns.addAll(paths);
    for (String outcome : facts.experiment().outcomes()) {
      columns.addAll(List.of(outcome, outcome + " low", outcome + " high"));
    }
    json.raw("{").name("columns").texts(columns).raw(",").name("values").raw("[");
    column(json, point -> json.number(point));
    if (labels) {
      json.raw(",");
      column(json, point -> json.cell(shown.get(point).label()));
    }
    for (int f = 0; f < paths.size(); f++) {
      int factor = f;
      json.raw(",");
      column(json, point -> json.cell(shown.get(point).values().get(factor)));
    }
    for (String outcome : facts.experiment().outcomes()) {
      Quantity quantity = facts.quantity(outcome);
      double[][] values = facts.values(outcome);
      double[][] figures = new double[3][points];
      for (int point = 0; point < points; point++) {
        Summary summary = Summary.of(values[point], quantity.min(), quantity.max());
        figures[0][point] = summary.mean();
        figures[1][point] = summary.low();
        figures[2][point] = summary.high();
      }
      for (double[] figure : figures) {
        json.raw(",");
        column(json, point -> json.number(figure[point]));
      }
    }
    json.raw("],").name("runs").raw("\"each\"}");
  }

  private void column(JsonText json, java.util.function.IntConsumer cell) {
    json.raw("[");
    for (int point = 0; point < points; point++) {
      json.raw(point == 0 ? "" : ",");
      cell.accept(point);
    }
    json.raw("]");
  }

  private void runs(JsonText json) {
    int replications = facts.experiment().replications();
    json.raw("{").name("replications").number(replications);
    json.raw(",").name("count").number(runs());
    json.raw(",").name("outcomes").texts(facts.experiment().outcomes());
    json.raw(",").name("values").raw("[");
    String comma = "";
    for (String outcome : facts.experiment().outcomes()) {
      json.raw(comma).raw("[");
      double[][] values = facts.values(outcome);
      for (int run = 0; run < runs(); run++) {
        json.raw(run == 0 ? "" : ",").number(values[run / replications][run % replications]);
      }
      json.raw("]");
      comma = ",";
    }
    json.raw("],").name("ids").raw("\"");
    Map<String, Integer> reasons = new LinkedHashMap<>();
    Map<Integer, Integer> failed = new LinkedHashMap<>();
    facts
        .results()
        .visit(
            0,
            runs(),
            (run, id, reason) -> {
              json.raw(id);
              if (reason != null) {
                failed.put(run, reasons.computeIfAbsent(reason, next -> reasons.size()));
              }
            });
    json.raw("\",").name("reasons").texts(List.copyOf(reasons.keySet()));
    json.raw(",").name("failed").raw("{");
    String between = "";
    for (Map.Entry<Integer, Integer> one : failed.entrySet()) {
      json.raw(between).name(String.valueOf(one.getKey())).number(one.getValue());
      between = ",";
    }
    json.raw("}}");
  }
}
