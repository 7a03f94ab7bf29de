package org.skilled.report;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Page;
import org.skilled.experiment.ChartRequest;
import org.skilled.study.book.ChartMaker;
import org.skilled.study.book.ChartTable;
import org.skilled.study.book.ChartTables;

/** The charts that the experiment asks for. */
final class ChartsPart implements Part {
  private final Facts facts;

  ChartsPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "charts";
  }

  @Override
  public String title() {
    return "Charts";
  }

  @Override
  public void write(Html html) {
    List<ChartRequest> requests = facts.experiment().charts();
    if (requests.isEmpty()) {
      html.element("p", "The experiment asks for no charts.");
      return;
    }
    html.element(
        "p",
        "Click a chart, or use its button, to see it larger; there, zoom with the wheel, the buttons"
            + " or + and −, and move it by dragging or with the arrow keys. A dot or cell leads to"
            + " the runs behind it, each with the command that does it again.",
        "class",
        "hint");
    ChartMaker maker = new ChartMaker(facts.results());
    ChartTables tables = new ChartTables(facts.results(), maker);
    for (int i = 0; i < requests.size(); i++) {
      JFreeChart chart = maker.chart(requests.get(i));
      ChartTable table = tables.of(requests.get(i), chart);
      ChartView.write(
          html,
          "chart-" + (i + 1),
          new Page(chart, ChartWriter.HEIGHT),
          table.says(),
          table.says(),
          table.table(),
          table.rows(),
          table.marks());
    }
  }
}
