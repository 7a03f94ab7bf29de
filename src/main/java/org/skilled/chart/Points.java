package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Summary;
import org.skilled.analysis.Trend;

/**
 * An outcome against a factor, one dot a design point or run, with the mean along the factor. Where
 * there are too many dots to be told apart, cells are shaded by their number.
 */
public final class Points {
  private static final String NEIGHBOURS =
      "Line: mean of neighbouring points; band: its 95 % interval.";

  private Points() {}

  /** One dot: value of the factor and of the outcome; NaN if no run has finished. */
  public record Point(double x, double y) {}

  /**
   * The mean along the factor.
   *
   * @param trend not drawn if it has fewer than two steps
   * @param note a sentence on what line and band are
   */
  public record Curve(Trend trend, String note) {
    /** Means of neighbouring points, for one value of x and y a design point. */
    public static Curve through(double[] x, double[] y, Measure measure) {
      return new Curve(Trend.of(x, y, measure.min(), measure.max()), NEIGHBOURS);
    }

    boolean isDrawn() {
      return trend.steps().size() > 1;
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param factor what is varied
   * @param measure what the outcome measures
   * @param dot what a dot is: "a design point"
   */
  public record Data(
      String title,
      Measure factor,
      Measure measure,
      List<Point> points,
      String dot,
      Curve curve,
      Caption caption) {
    public Data {
      points = List.copyOf(points);
    }

    /** One dot a design point, so that they are independent. */
    public Data(
        String title, Measure factor, Measure measure, List<Point> points, Caption caption) {
      this(
          title,
          factor,
          measure,
          points,
          "a design point",
          Curve.through(
              points.stream().mapToDouble(Point::x).toArray(),
              points.stream().mapToDouble(Point::y).toArray(),
              measure),
          caption);
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
    Curve curve = data.curve();
    DotCloud cloud = DotCloud.of(points, x(data, points), y(data, points));
    return House.chart(
        data.title(),
        data.measure().text() + sentence(curve),
        plot(data, points, cloud),
        List.of(),
        data.caption().text(cloud.note(data.dot()) + (curve.isDrawn() ? " " + curve.note() : "")));
  }

  /** What the trend comes to from its first step to its last, as a line of its own. */
  private static String sentence(Curve curve) {
    if (!curve.isDrawn()) {
      return "";
    }
    List<Trend.Step> steps = curve.trend().steps();
    Summary first = steps.get(0).y();
    Summary last = steps.get(steps.size() - 1).y();
    double spread = Math.abs(first.mean() - last.mean());
    return "\nOn average "
        + Words.estimate(Words.estimate(first), spread)
        + " at the low end, "
        + Words.brief(Words.estimate(last), spread)
        + " at the high end";
  }

  private static Range x(Data data, List<Point> points) {
    return Axes.range(data.factor(), Extent.ofValues(points.stream().map(Point::x).toList()));
  }

  private static Range y(Data data, List<Point> points) {
    Extent extent = Extent.ofValues(points.stream().map(Point::y).toList());
    for (Trend.Step step : data.curve().trend().steps()) {
      extent = extent.with(step.y());
    }
    return Axes.range(data.measure(), extent);
  }

  private static XYPlot plot(Data data, List<Point> points, DotCloud cloud) {
    XYPlot plot =
        House.plot(
            Axes.labelled(data.factor().text(), x(data, points)), Axes.unlabelled(y(data, points)));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    cloud.addTo(plot);
    if (data.curve().isDrawn()) {
      plot.setDataset(1, trendDataset(data.curve().trend()));
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
