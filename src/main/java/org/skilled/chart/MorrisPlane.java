package org.skilled.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/**
 * The Morris plane: how much each input matters (mu*) against how much that depends on the others
 * (sigma), with intervals.
 */
public final class MorrisPlane {
  private static final int MOST_NAMES = 14;
  private static final int LONGEST_NAME = 34;
  private static final double SMALL_SHARE = 0.1;
  private static final double LEAST_SHARE = 0.02;

  private MorrisPlane() {}

  /** One input or group. */
  public record Point(String label, Estimate muStar, Estimate sigma) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle which outcome
   * @param floor mu* that inputs without effect stay below; NaN if unknown
   */
  public record Data(
      String title, String subtitle, List<Point> points, double floor, Caption caption) {
    public Data {
      points = List.copyOf(points);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Point> points =
        data.points().stream()
            .filter(point -> Double.isFinite(point.muStar().value()))
            .filter(point -> Double.isFinite(point.sigma().value()))
            .sorted(Comparator.comparingDouble((Point point) -> -point.muStar().value()))
            .toList();
    if (points.isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    Caption caption = data.caption();
    int named = named(data, points);
    if (named < points.size()) {
      caption =
          caption.with(
              named == 0
                  ? "None of " + points.size() + " inputs stands out, so none is named."
                  : "Named: the " + named + " strongest of " + points.size() + " inputs.");
    }
    String grey = data.floor() > 0 ? " Grey: where inputs without effect lie." : "";
    return House.chart(
        data.title(),
        data.subtitle(),
        plot(data, points),
        List.of(),
        caption.text(
            "Bars: 95 % intervals. Dashed line: sigma = mu*, above which effects differ in sign or"
                + " much in size with where this input and the others are; dotted: sigma = mu*/10,"
                + " below which they hardly differ."
                + grey));
  }

  /** The first of the points that are worth a name. */
  private static int named(Data data, List<Point> points) {
    double largest = points.get(0).muStar().value();
    double least = Double.isNaN(data.floor()) ? LEAST_SHARE * largest : data.floor();
    long worth = points.stream().filter(point -> point.muStar().value() > least).count();
    return (int) Math.min(MOST_NAMES, worth);
  }

  private static XYPlot plot(Data data, List<Point> points) {
    Extent x = Extent.EMPTY.with(0);
    Extent y = Extent.EMPTY.with(0);
    for (Point point : points) {
      x = x.with(point.muStar().value()).with(point.muStar().high());
      y = y.with(point.sigma().value()).with(point.sigma().high());
    }
    double width = x.high() > 0 ? x.high() * 1.08 : 1;
    double height = Math.max(y.high() > 0 ? y.high() * 1.1 : 0, width / 4);
    NumberAxis across =
        Axes.labelled("mu*: mean size of effects", new Range(-0.015 * width, width));
    NumberAxis up = Axes.labelled("sigma: their spread", new Range(-0.02 * height, height));
    XYPlot plot = House.plot(across, up);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    if (data.floor() > 0) {
      double end = Math.min(data.floor(), width);
      plot.addDomainMarker(new IntervalMarker(0, end, Ink.NO_DATA), Layer.BACKGROUND);
    }
    line(plot, 1, width, height, Ink.dashed(1.2f));
    line(
        plot,
        SMALL_SHARE,
        width,
        height,
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 3}, 0));
    plot.setDataset(dataset(points));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1.2f));
    renderer.setErrorPaint(Ink.translucent(Ink.colour(0), 0.45));
    renderer.setCapLength(4);
    renderer.setSeriesShape(0, Ink.shape(0));
    renderer.setSeriesPaint(0, Ink.colour(0));
    plot.setRenderer(renderer);
    List<PlacedNames.Name> names = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String text = i < named(data, points) ? Words.shorten(point.label(), LONGEST_NAME) : "";
      names.add(new PlacedNames.Name(point.muStar().value(), point.sigma().value(), text));
    }
    plot.addAnnotation(new PlacedNames(names), false);
    return plot;
  }

  private static void line(
      XYPlot plot, double slope, double width, double height, BasicStroke stroke) {
    double end = Math.min(width, height / slope);
    plot.addAnnotation(new XYLineAnnotation(0, 0, end, slope * end, stroke, Ink.AXIS), false);
  }

  private static XYIntervalSeriesCollection dataset(List<Point> points) {
    XYIntervalSeries series = new XYIntervalSeries("inputs", false, true);
    for (Point point : points) {
      series.add(
          point.muStar().value(),
          known(point.muStar().low(), point.muStar()),
          known(point.muStar().high(), point.muStar()),
          point.sigma().value(),
          known(point.sigma().low(), point.sigma()),
          known(point.sigma().high(), point.sigma()));
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(series);
    return dataset;
  }

  private static double known(double end, Estimate of) {
    return Double.isNaN(end) ? of.value() : end;
  }
}
