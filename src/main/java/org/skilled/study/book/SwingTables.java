package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;
import org.skilled.chart.Tornado;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.FactorLevels;
import org.skilled.study.DataTable;

/** The tables behind charts of how far each factor alone moves an outcome. */
final class SwingTables {
  private final ChartContext context;
  private final SwingCharts swings;

  SwingTables(ChartContext context, SwingCharts swings) {
    this.context = context;
    this.swings = swings;
  }

  /** One row a factor: the outcome at its low and at its high end. */
  ChartTable tornado(String name, ChartRequest.Tornado request) {
    Responses responses = new Responses(context, request.outcome());
    double[] before = responses.units(swings.reference(responses));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<ChartTable.Runs> runs = new ArrayList<>();
    List<ChartTable.Target> marks = new ArrayList<>();
    for (Tornado.Row swing : swings.rows(responses, before)) {
      List<@Nullable Object> row = new ArrayList<>(List.of(swing.label(), swing.ends()));
      add(row, swing.low());
      add(row, swing.high());
      rows.add(row);
      List<int[]> ends = swings.points(responses, swing.label());
      runs.add(behind(ends));
      mark(marks, swing.low().value(), ends.get(0));
      mark(marks, swing.high().value(), ends.get(1));
    }
    return new ChartTable(
        new DataTable(
            name,
            "Mean of " + request.outcome() + " at both ends of each factor, with 95 % intervals.",
            List.of(
                "factor",
                "ends",
                "at low end",
                "low end from",
                "low end to",
                "at high end",
                "high end from",
                "high end to"),
            rows),
        runs,
        marks,
        ChartWords.of(request));
  }

  /** One row a factor and step along it. */
  ChartTable spider(String name, ChartRequest.Spider request) {
    Responses responses = new Responses(context, request.outcome());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<ChartTable.Runs> runs = new ArrayList<>();
    List<ChartTable.Target> marks = new ArrayList<>();
    for (String factor : responses.varied()) {
      if (FactorLevels.areNumbers(context.groups().levels(factor))) {
        for (Responses.Step step : responses.along(factor)) {
          Summary outcome = step.outcome();
          List<@Nullable Object> row = new ArrayList<>(List.of(factor, step.at()));
          add(row, new Estimate(outcome.mean(), outcome.low(), outcome.high()));
          rows.add(row);
          // A step along a sampled factor is a mean over neighbours, not of points of its own.
          int[] points = responses.sampled(factor) ? new int[0] : swings.points(factor, step.at());
          runs.add(ChartTable.Runs.of(points));
          mark(marks, outcome.mean(), points);
        }
      }
    }
    return new ChartTable(
        new DataTable(
            name,
            "Mean of " + request.outcome() + " along each factor, with its 95 % interval.",
            List.of("factor", "at", request.outcome(), "low", "high"),
            rows),
        runs,
        marks,
        ChartWords.of(request));
  }

  private static void add(List<@Nullable Object> row, Estimate estimate) {
    row.add(estimate.value());
    row.add(estimate.low());
    row.add(estimate.high());
  }

  private static void mark(List<ChartTable.Target> marks, double value, int[] points) {
    if (!Double.isNaN(value) && points.length > 0) {
      marks.add(new ChartTable.Target(value, ChartTable.Runs.of(points)));
    }
  }

  /** The points of both ends together. */
  private static ChartTable.Runs behind(List<int[]> ends) {
    return ChartTable.Runs.of(
        ends.stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray());
  }
}
