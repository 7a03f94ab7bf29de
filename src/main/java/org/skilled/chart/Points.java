package org.skilled.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Trend;

/**
 * An outcome against a factor that took many values, as in a Latin hypercube, with the mean along
 * the factor.
 */
public final class Points {
  private Points() {}

  /** One design point: value of the factor and mean of the outcome; NaN if no run has finished. */
  public record Point(double x, double y) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param factor what is varied
   * @param measure what the outcome measures
   * @param points one a design point, so that they are independent
   */
  public record Data(
      String title, Measure factor, Measure measure, List<Point> points, Caption caption) {
    public Data {
      points = List.copyOf(points);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Point> points =
        data.points().stream()
            .filter(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()))
            .toList();
    if (points.isEmpty()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Trend trend = trend(data, points);
    String trendNote =
        trend.steps().size() < 2
            ? ""
            : " Line: mean of neighbouring points; band: its 95 % interval.";
    return House.chart(
        data.title(),
        data.measure().text(),
        plot(data, points, trend),
        List.of(),
        data.caption().text("Dot: a design point." + trendNote));
  }

  private static Trend trend(Data data, List<Point> points) {
    double[] x = points.stream().mapToDouble(Point::x).toArray();
    double[] y = points.stream().mapToDouble(Point::y).toArray();
    return Trend.of(x, y, data.measure().min(), data.measure().max());
  }

  private static XYPlot plot(Data data, List<Point> points, Trend trend) {
    Extent x = Extent.ofValues(points.stream().map(Point::x).toList());
    Extent y = Extent.ofValues(points.stream().map(Point::y).toList());
    for (Trend.Step step : trend.steps()) {
      y = y.with(step.y());
    }
    XYPlot plot =
        House.plot(
            Axes.labelled(data.factor().text(), Axes.range(data.factor(), x)),
            Axes.unlabelled(Axes.range(data.measure(), y)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    XYSeries dots = new XYSeries("points", false);
    points.forEach(point -> dots.add(point.x(), point.y()));
    plot.setDataset(0, new XYSeriesCollection(dots));
    plot.setRenderer(0, dotRenderer(points.size()));
    if (trend.steps().size() > 1) {
      plot.setDataset(1, trendDataset(trend));
      plot.setRenderer(1, trendRenderer());
    }
    return plot;
  }

  private static YIntervalSeriesCollection trendDataset(Trend trend) {
    YIntervalSeries series = new YIntervalSeries("trend");
    trend.steps().forEach(step -> Series.add(series, step.x(), step.y()));
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  /** Dots grow smaller and fainter with their number. */
  private static XYLineAndShapeRenderer dotRenderer(int count) {
    double radius = count > 2000 ? 1.6 : count > 300 ? 2.4 : 3.6;
    double opacity = count > 2000 ? 0.25 : count > 300 ? 0.4 : 0.6;
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(0), opacity));
    return renderer;
  }

  private static DeviationRenderer trendRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(0.25f);
    renderer.setSeriesPaint(0, Ink.colour(1));
    renderer.setSeriesFillPaint(0, Ink.colour(1));
    renderer.setSeriesStroke(0, Ink.solid(2.6f));
    renderer.setSeriesShape(0, Ink.shape(1));
    return renderer;
  }
}
