package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/**
 * Figures with their 95 % intervals below one another, each in a row with a name, and a line at the
 * value that would mean nothing.
 */
public final class Forest {
  private static final double ROOM = 0.62;

  private Forest() {}

  /**
   * Figures of one kind.
   *
   * @param label what they have in common
   * @param rows one for each row, in order; NaN for a row that has none of this kind
   */
  public record Kind(String label, List<Estimate> rows) {
    public Kind {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param measure what the figures are; the axis shows all of its range
   * @param rows names of the rows, from the top
   * @param kinds up to 8, drawn within each row in this order
   * @param reference the value that would mean nothing
   * @param note what points, bars and the line at the reference are, in sentences
   */
  public record Data(
      String title,
      Measure measure,
      List<String> rows,
      List<Kind> kinds,
      double reference,
      String note,
      Caption caption) {
    public Data {
      rows = List.copyOf(rows);
      kinds = List.copyOf(kinds);
      for (Kind kind : kinds) {
        if (kind.rows().size() != rows.size()) {
          throw new IllegalArgumentException(
              kind.label() + ": " + rows.size() + " rows but " + kind.rows().size() + " figures");
        }
      }
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Chosen<Kind> kinds = Chosen.evenly(data.kinds(), Ink.COUNT, "kinds", data.caption());
    return House.chart(
        data.title(),
        data.measure().text(),
        plot(data, kinds.shown()),
        Key.lines("", kinds.shown().stream().map(Kind::label).toList()),
        kinds.caption().text(data.note()));
  }

  private static XYPlot plot(Data data, List<Kind> kinds) {
    SymbolAxis rows = Axes.levels("", data.rows());
    rows.setInverted(true);
    XYPlot plot =
        House.plot(rows, Axes.unlabelled(Axes.range(data.measure(), whole(data.measure()))));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDataset(dataset(kinds));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1.8f));
    renderer.setCapLength(4);
    renderer.setDefaultLinesVisible(false);
    for (int k = 0; k < kinds.size(); k++) {
      renderer.setSeriesPaint(k, Ink.colour(k));
      renderer.setSeriesShape(k, Ink.shape(k));
    }
    plot.setRenderer(renderer);
    plot.addRangeMarker(new ValueMarker(data.reference(), Ink.AXIS, Ink.dashed(1.4f)));
    return plot;
  }

  private static Extent whole(Measure measure) {
    return Extent.EMPTY.with(measure.min()).with(measure.max());
  }

  private static YIntervalSeriesCollection dataset(List<Kind> kinds) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int k = 0; k < kinds.size(); k++) {
      double offset = (k - (kinds.size() - 1) / 2.0) * ROOM / kinds.size();
      YIntervalSeries series = new YIntervalSeries(k);
      List<Estimate> rows = kinds.get(k).rows();
      for (int row = 0; row < rows.size(); row++) {
        Series.add(series, row + offset, rows.get(row));
      }
      dataset.addSeries(series);
    }
    return dataset;
  }
}
