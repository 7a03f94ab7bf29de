package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Whether a calibrated simulation does what it was calibrated to: one row a target, on a common
 * scale on which each target's range goes from -1 to 1.
 */
public final class PredictiveCheck {
  /** Half-widths of the range beyond which dots are drawn at the edge. */
  private static final double EDGE = 5;

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_BEFORE = 300;
  private static final Color BAND = new Color(0xDD, 0xEE, 0xE2);
  private static final Color BEFORE = new Color(0xB4, 0xB4, 0xB4);

  private PredictiveCheck() {}

  /**
   * One target.
   *
   * @param label its name
   * @param low lower end of the range aimed at
   * @param high upper end
   * @param before the statistic in sets drawn from the prior; NaN where undefined
   * @param after the statistic in sets drawn from the posterior; NaN where undefined
   * @param interval 2.5 %, 50 % and 97.5 % quantile after
   */
  public record Row(
      String label,
      double low,
      double high,
      List<Double> before,
      List<Double> after,
      List<Double> interval) {
    public Row {
      before = List.copyOf(before);
      after = List.copyOf(after);
      interval = List.copyOf(interval);
    }

    private double position(double value) {
      double middle = (low + high) / 2;
      double position = (value - middle) / (high - low) * 2;
      return Math.max(-EDGE, Math.min(EDGE, position));
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   */
  public record Data(String title, List<Row> rows, Caption caption) {
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Row> rows = data.rows();
    List<String> labels = rows.stream().map(PredictiveCheck::label).toList();
    SymbolAxis names = Axes.levels("", labels);
    names.setInverted(true);
    NumberAxis x =
        Axes.labelled(
            "Half-widths of the target's range, from its middle",
            new Range(-EDGE * 1.03, EDGE * 1.03));
    XYPlot plot = House.plot(names, x);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.addRangeMarker(new IntervalMarker(-1, 1, BAND), Layer.BACKGROUND);
    plot.setDataset(0, dots(rows));
    plot.setRenderer(0, dotRenderer());
    plot.setDataset(1, intervals(rows));
    plot.setRenderer(1, intervalRenderer());
    return House.chart(
        data.title(),
        "Targets: what the calibrated simulation gives with fresh seeds",
        plot,
        List.of(),
        data.caption()
            .text(
                "Green: the range aimed at, given with the target's name. Dot: a parameter set, grey from"
                    + " the prior, blue from the posterior; those beyond the scale stand at its edge, and"
                    + " undefined ones are left out. Diamond and bar: posterior median and 95 % interval."));
  }

  private static String label(Row row) {
    String range = "\u2002" + Numbers.plain(row.low()) + " to " + Numbers.plain(row.high());
    return Words.shorten(row.label(), LONGEST_LABEL - range.length()) + range;
  }

  private static XYSeriesCollection dots(List<Row> rows) {
    XYSeries before = new XYSeries("before", false);
    XYSeries after = new XYSeries("after", false);
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      scatter(before, row, row.before(), r - 0.24);
      scatter(after, row, row.after(), r + 0.1);
    }
    XYSeriesCollection dots = new XYSeriesCollection(before);
    dots.addSeries(after);
    return dots;
  }

  /** Dots in a strip, spread across it evenly in the order given. */
  private static void scatter(XYSeries series, Row row, List<Double> values, double centre) {
    int count = Math.min(MOST_BEFORE, values.size());
    for (int i = 0; i < count; i++) {
      double value = values.get(i);
      if (Double.isFinite(value)) {
        double across = (i * 0.618 % 1 - 0.5) * 0.26;
        series.add(centre + across, row.position(value));
      }
    }
  }

  private static XYLineAndShapeRenderer dotRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, Ink.translucent(BEFORE, 0.6));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-1.5, -1.5, 3, 3));
    renderer.setSeriesPaint(1, Ink.translucent(Ink.colour(0), 0.5));
    renderer.setSeriesShape(1, new Ellipse2D.Double(-2, -2, 4, 4));
    return renderer;
  }

  private static YIntervalSeriesCollection intervals(List<Row> rows) {
    YIntervalSeries series = new YIntervalSeries("interval");
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      List<Double> positions = new ArrayList<>();
      row.interval().forEach(value -> positions.add(row.position(value)));
      if (row.interval().stream().allMatch(Double::isFinite)) {
        series.add(r + 0.34, positions.get(1), positions.get(0), positions.get(2));
      }
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static XYErrorRenderer intervalRenderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(2));
    renderer.setCapLength(8);
    renderer.setSeriesShape(0, Ink.shape(3));
    renderer.setSeriesPaint(0, Ink.colour(1));
    return renderer;
  }
}
