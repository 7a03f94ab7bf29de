package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.jspecify.annotations.Nullable;
import org.skilled.study.DataTable;

/** What any chart of the XY kind draws, read from its datasets. */
final class DatasetTable {
  private static final List<String> COLUMNS = List.of("series", "x", "value", "low", "high");

  private DatasetTable() {}

  /** All items of all datasets; no rows if the chart is of another kind. */
  static DataTable of(JFreeChart chart, String name) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (XYPlot plot : plots(chart)) {
      for (int d = 0; d < plot.getDatasetCount(); d++) {
        XYDataset dataset = plot.getDataset(d);
        if (dataset != null) {
          add(dataset, plot.getDomainAxis(), rows);
        }
      }
    }
    return new DataTable(name, "One row a mark of the chart.", COLUMNS, rows);
  }

  private static List<XYPlot> plots(JFreeChart chart) {
    if (chart.getPlot() instanceof CombinedDomainXYPlot combined) {
      return subplots(combined.getSubplots());
    }
    if (chart.getPlot() instanceof CombinedRangeXYPlot combined) {
      return subplots(combined.getSubplots());
    }
    return chart.getPlot() instanceof XYPlot plot ? List.of(plot) : List.of();
  }

  private static List<XYPlot> subplots(List<?> plots) {
    return plots.stream().map(XYPlot.class::cast).toList();
  }

  private static void add(
      XYDataset dataset, @Nullable ValueAxis axis, List<List<@Nullable Object>> rows) {
    for (int series = 0; series < dataset.getSeriesCount(); series++) {
      for (int item = 0; item < dataset.getItemCount(series); item++) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(String.valueOf(dataset.getSeriesKey(series)));
        row.add(across(dataset.getXValue(series, item), axis));
        row.add(value(dataset, series, item));
        boolean known = dataset instanceof IntervalXYDataset;
        row.add(known ? ((IntervalXYDataset) dataset).getStartYValue(series, item) : null);
        row.add(known ? ((IntervalXYDataset) dataset).getEndYValue(series, item) : null);
        rows.add(row);
      }
    }
  }

  private static double value(XYDataset dataset, int series, int item) {
    return dataset instanceof XYZDataset cells
        ? cells.getZValue(series, item)
        : dataset.getYValue(series, item);
  }

  private static Object across(double x, @Nullable ValueAxis axis) {
    if (axis instanceof SymbolAxis words && x == Math.rint(x)) {
      String[] symbols = words.getSymbols();
      if (x >= 0 && x < symbols.length) {
        return symbols[(int) x];
      }
    }
    return x;
  }
}
