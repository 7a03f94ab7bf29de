package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * How strongly an output depends on inputs: one row an input, its index with the interval, and the
 * band in which inputs without effect lie.
 */
public final class IndexBars {
  private static final int MOST_ROWS = 20;
  private static final double MARGIN = 0.04;

  private IndexBars() {}

  /**
   * One input.
   *
   * @param label its name
   * @param value its index
   * @param low lower end of the 95 % interval
   * @param high upper end of the 95 % interval
   */
  public record Bar(String label, double value, double low, double high) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle which index of which outcome
   * @param axis a short name of the index
   * @param bars strongest first; the first 20 are shown
   * @param floor index, up or down, that an input without effect stays within 95 % of the time
   */
  public record Data(
      String title, String subtitle, String axis, List<Bar> bars, double floor, Caption caption) {
    public Data {
      bars = List.copyOf(bars);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Bar> shown = data.bars().subList(0, Math.min(MOST_ROWS, data.bars().size()));
    if (shown.isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    Caption caption =
        shown.size() == data.bars().size()
            ? data.caption()
            : data.caption()
                .with(
                    "Shown: the "
                        + shown.size()
                        + " strongest of "
                        + data.bars().size()
                        + " inputs.");
    return House.chart(
        data.title(),
        data.subtitle(),
        plot(data, shown),
        List.of(),
        caption.text(
            "Point: index; bar: its 95 % interval; grey: where 95 % of inputs without effect lie."));
  }

  private static XYPlot plot(Data data, List<Bar> bars) {
    SymbolAxis rows = Axes.levels("", bars.stream().map(Bar::label).toList());
    rows.setInverted(true);
    Extent extent = new Extent(-data.floor(), data.floor());
    for (Bar bar : bars) {
      extent = extent.with(bar.value()).with(bar.low()).with(bar.high());
    }
    double margin = MARGIN * (extent.high() - extent.low());
    NumberAxis index =
        Axes.labelled(data.axis(), new Range(extent.low() - margin, extent.high() + margin));
    XYPlot plot = House.plot(rows, index);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.AXIS);
    plot.addRangeMarker(
        new IntervalMarker(-data.floor(), data.floor(), Ink.NO_DATA), Layer.BACKGROUND);
    plot.setDataset(dataset(bars));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(2));
    renderer.setCapLength(6);
    renderer.setSeriesShape(0, Ink.shape(0));
    renderer.setSeriesPaint(0, Ink.colour(0));
    plot.setRenderer(renderer);
    return plot;
  }

  private static YIntervalSeriesCollection dataset(List<Bar> bars) {
    YIntervalSeries series = new YIntervalSeries("index");
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      series.add(row, bar.value(), bar.low(), bar.high());
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }
}
