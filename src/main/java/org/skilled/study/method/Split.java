package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.dependence.Rows;
import org.skilled.analysis.filtering.Filtering;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.FilterCurves;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/**
 * Points of two kinds, and which inputs tell them apart: tables and chart of filtering.
 *
 * @param first whether a point is of the first kind, one a point
 * @param rows points that count
 * @param kinds the two kinds in words: {@code sustained above 0.5}, {@code other points}
 */
record Split(boolean[] first, int[] rows, List<String> kinds) {
  /** By whether an output is above a threshold; points without a value do not count. */
  static Split above(Study study, Output output, double threshold, List<String> kinds) {
    double[] means = output.means();
    boolean[] first = new boolean[means.length];
    for (int point = 0; point < means.length; point++) {
      first[point] = means[point] > threshold;
    }
    return new Split(
        first, Rows.of(study.sample().inputs(), means, study.settings().seed()), kinds);
  }

  Filtering.Table filtered(Study study) {
    return Filtering.of(
        study.sample().inputs(),
        rows,
        first,
        study.settings().seed(),
        study.settings().resamples());
  }

  static String answer(Filtering.Table table, String what) {
    List<Filtering.Index> strong =
        table.byStrength().stream().filter(Filtering.Index::differs).toList();
    if (strong.isEmpty()) {
      return "No input differs between " + what + " for sure.";
    }
    return strong.size()
        + " of "
        + Cells.count(table.indices().size(), "input")
        + (strong.size() == 1 ? " differs" : " differ")
        + " between "
        + what
        + ", first "
        + Cells.list(
            strong.stream().limit(3).map(index -> index.input() + direction(index)).toList())
        + ".";
  }

  private static String direction(Filtering.Index index) {
    String distance = "distance " + Cells.both(index.distance());
    if (Double.isNaN(index.auc().value()) || index.auc().covers(0.5)) {
      return " (" + distance + ")";
    }
    return (index.auc().value() >= 0.5 ? " (higher" : " (lower")
        + " in the first, AUC "
        + Cells.both(index.auc())
        + ")";
  }

  static List<List<String>> summary(Filtering.Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "DISTANCE", "95 % INTERVAL", "AUC", "95 % INTERVAL", "P", "DIFFERS"));
    for (Filtering.Index index : table.byStrength()) {
      rows.add(
          List.of(
              index.input(),
              Cells.value(index.distance()),
              Cells.interval(index.distance()),
              Cells.value(index.auc()),
              Cells.interval(index.auc()),
              probability(index.p()),
              index.differs() ? "yes" : "no"));
    }
    return rows;
  }

  static DataTable table(Output output, String name, Filtering.Table table, RankedInputs ranked) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Filtering.Index index : table.indices()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), index.input()));
      Cells.add(row, index.distance());
      row.add(index.raw());
      Cells.add(row, index.auc());
      row.add(index.distanceP());
      row.add(index.aucP());
      row.add(index.p());
      row.add(index.differs());
      row.add(ranked.tierNumber(index.input()));
      row.add(table.first());
      row.add(table.second());
      rows.add(row);
    }
    return new DataTable(
        name,
        "One row an output and input: how its values differ between the two kinds of points; p is"
            + " adjusted for the number of inputs.",
        List.of(
            "output",
            "input",
            "distance",
            "distance.low",
            "distance.high",
            "raw",
            "auc",
            "auc.low",
            "auc.high",
            "distance.p",
            "auc.p",
            "p",
            "differs",
            "tier",
            "first",
            "second"),
        rows);
  }

  Figure curves(
      Study study, Output output, String name, Filtering.Table table, String note, String says) {
    List<FilterCurves.Curves> curves = new ArrayList<>();
    for (Filtering.Index index : table.byStrength()) {
      Input input = study.sample().input(index.input());
      if (input != null) {
        curves.add(
            new FilterCurves.Curves(
                input.name(), values(input, true), values(input, false), input.levels()));
      }
    }
    return new Figure(
        name + "-curves-" + output.name(),
        "Distribution of the inputs that differ most between two kinds of points. " + says,
        new Page(
            FilterCurves.draw(
                new FilterCurves.Data(
                    study.title(),
                    "How inputs are distributed on either side of the split of " + output.label(),
                    kinds,
                    curves,
                    note,
                    study.caption(output, name))),
            ChartWriter.HEIGHT),
        name);
  }

  private static String probability(double p) {
    return Double.isNaN(p) ? "-" : p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  private double[] values(Input input, boolean kind) {
    return Arrays.stream(rows)
        .filter(row -> first[row] == kind)
        .mapToDouble(input::at)
        .filter(Double::isFinite)
        .toArray();
  }
}
