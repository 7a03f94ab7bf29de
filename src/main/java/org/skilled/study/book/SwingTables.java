package org.skilled.study.book;

import java.util.ArrayList;
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
    for (Tornado.Row swing : swings.rows(responses, before)) {
      List<@Nullable Object> row = new ArrayList<>(List.of(swing.label(), swing.ends()));
      add(row, swing.low());
      add(row, swing.high());
      rows.add(row);
    }
    return table(
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
        ChartWords.of(request));
  }

  /** One row a factor and step along it. */
  ChartTable spider(String name, ChartRequest.Spider request) {
    Responses responses = new Responses(context, request.outcome());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String factor : responses.varied()) {
      if (FactorLevels.areNumbers(context.groups().levels(factor))) {
        for (Responses.Step step : responses.along(factor)) {
          Summary outcome = step.outcome();
          List<@Nullable Object> row = new ArrayList<>(List.of(factor, step.at()));
          add(row, new Estimate(outcome.mean(), outcome.low(), outcome.high()));
          rows.add(row);
        }
      }
    }
    return table(
        new DataTable(
            name,
            "Mean of " + request.outcome() + " along each factor, with its 95 % interval.",
            List.of("factor", "at", request.outcome(), "low", "high"),
            rows),
        ChartWords.of(request));
  }

  private static void add(List<@Nullable Object> row, Estimate estimate) {
    row.add(estimate.value());
    row.add(estimate.low());
    row.add(estimate.high());
  }

  /** Rows stand on points of the whole design, so that none has runs of its own. */
  private static ChartTable table(DataTable table, String says) {
    List<ChartTable.Runs> none = table.rows().stream().map(row -> ChartTable.Runs.NONE).toList();
    return new ChartTable(table, none, List.of(), says);
  }
}
