package org.skilled.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/** Outcome against cost, with the interventions that none beats for the same or less money. */
public final class CostFrontier {
  private static final int LONGEST = 58;
  private static final int MOST = 30;
  private static final double LINE = 17;
  private static final int LEGEND_COLUMNS = 2;
  private static final double ROOM = 0.05;

  private CostFrontier() {}

  /**
   * One intervention.
   *
   * @param best whether it lies on the frontier
   */
  public record Point(String label, double cost, Estimate outcome, boolean best) {}

  /** What to draw. */
  public record Data(String title, Measure measure, List<Point> points, Caption caption) {
    public Data {
      points = List.copyOf(points);
    }
  }

  /** Draws the chart; points bear numbers, and names stand below. */
  public static Page draw(Data data) {
    if (data.points().isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    Chosen<Point> chosen = Chosen.evenly(data.points(), MOST, "interventions", data.caption());
    List<Point> points =
        chosen.shown().stream()
            .sorted(
                Comparator.comparingDouble(Point::cost)
                    .thenComparing(point -> -point.outcome().value()))
            .toList();
    XYPlot plot = plot(data.measure(), points);
    int lines = (points.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
    double legend = lines * LINE + 14;
    return new Page(
        House.chart(
            data.title(),
            data.measure().text(),
            new Drawing(
                (g2, area) -> {
                  plot.draw(
                      g2,
                      new Rectangle2D.Double(
                          area.getX(), area.getY(), area.getWidth(), area.getHeight() - legend),
                      null,
                      null,
                      null);
                  double column = area.getWidth() / LEGEND_COLUMNS;
                  for (int i = 0; i < points.size(); i++) {
                    Point point = points.get(i);
                    int across = i / lines;
                    int down = i % lines;
                    g2.setPaint(point.best() ? Ink.colour(1) : Ink.TEXT);
                    Drawing.text(
                        g2,
                        (i + 1) + "  " + Words.shorten(point.label(), LONGEST),
                        Fonts.CAPTION,
                        area.getX() + across * column,
                        area.getMaxY() - legend + 14 + down * LINE,
                        column - 10,
                        TextAnchor.CENTER_LEFT);
                  }
                }),
            List.of(),
            chosen
                .caption()
                .text(
                    "Bar: 95 % interval of the mean over worlds. Orange, joined: the frontier, on"
                        + " average. Shaded: points of one cost, side by side about it.")),
        (int) (ChartWriter.HEIGHT - 60 + legend));
  }

  private static XYPlot plot(Measure measure, List<Point> points) {
    Extent outcome = Extent.EMPTY;
    Extent cost = Extent.EMPTY;
    for (Point point : points) {
      Estimate value = point.outcome();
      outcome = outcome.with(value.value()).with(value.low()).with(value.high());
      cost = cost.with(point.cost());
    }
    double[] x = beside(points, cost);
    for (double at : x) {
      cost = cost.with(at);
    }
    double room = ROOM * Math.max(cost.high(), cost.high() > 0 ? 0 : 1);
    Range costs = new Range(Math.min(0, cost.low()) - room / 4, cost.high() + room);
    XYPlot plot =
        House.plot(Axes.labelled("Cost", costs), Axes.unlabelled(Axes.range(measure, outcome)));
    int first = 0;
    for (int i = 1; i <= points.size(); i++) {
      if (i == points.size() || points.get(i).cost() != points.get(first).cost()) {
        if (i - first > 1) {
          double half = (x[first + 1] - x[first]) / 2;
          plot.addDomainMarker(
              new IntervalMarker(x[first] - half, x[i - 1] + half, Ink.NO_DATA), Layer.BACKGROUND);
        }
        first = i;
      }
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    XYSeries frontier = new XYSeries("frontier", false);
    for (boolean best : new boolean[] {true, false}) {
      YIntervalSeries series = new YIntervalSeries(best ? "best" : "others");
      for (int i = 0; i < points.size(); i++) {
        if (points.get(i).best() == best) {
          Series.add(series, x[i], points.get(i).outcome());
          if (best) {
            frontier.add(x[i], points.get(i).outcome().value());
          }
        }
      }
      dataset.addSeries(series);
    }
    plot.setDataset(0, dataset);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1.8f));
    renderer.setCapLength(5);
    renderer.setSeriesPaint(0, Ink.colour(1));
    renderer.setSeriesShape(0, Ink.shape(1));
    renderer.setSeriesPaint(1, Ink.colour(0));
    renderer.setSeriesShape(1, Ink.shape(0));
    plot.setRenderer(0, renderer);
    plot.setDataset(1, new XYSeriesCollection(frontier));
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setSeriesPaint(0, Ink.translucent(Ink.colour(1), 0.6));
    line.setSeriesStroke(0, Ink.dashed(1.6f));
    plot.setRenderer(1, line);
    for (int i = 0; i < points.size(); i++) {
      Estimate value = points.get(i).outcome();
      XYTextAnnotation number =
          new XYTextAnnotation(
              String.valueOf(i + 1), x[i], value.hasInterval() ? value.high() : value.value());
      number.setFont(Fonts.CAPTION);
      number.setPaint(points.get(i).best() ? Ink.colour(1) : Ink.TEXT);
      number.setTextAnchor(TextAnchor.BOTTOM_CENTER);
      plot.addAnnotation(number, false);
    }
    return plot;
  }

  /** Points of the same cost are moved apart, as far as there is room before the next cost. */
  private static double[] beside(List<Point> points, Extent cost) {
    double span = cost.high() > cost.low() ? cost.high() - cost.low() : 1;
    double[] costs = points.stream().mapToDouble(Point::cost).distinct().sorted().toArray();
    double least = span;
    for (int i = 1; i < costs.length; i++) {
      least = Math.min(least, costs[i] - costs[i - 1]);
    }
    List<Double> x = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double own = points.get(i).cost();
      int from = (int) IntStream.range(0, i).filter(k -> points.get(k).cost() == own).count();
      long all = points.stream().filter(point -> point.cost() == own).count();
      double step = Math.min(span / 30, 0.8 * least / Math.max(1, all));
      x.add(own + (from - (all - 1) / 2.0) * step);
    }
    return x.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
