package org.skilled.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/** What a surrogate foretells of points left out, against what came about there. */
public final class Foretold {
  private Foretold() {}

  /** One point. */
  public record Point(double observed, Estimate foretold) {}

  /** What to draw. */
  public record Data(
      String title, Measure measure, String subtitle, List<Point> points, Caption caption) {
    public Data {
      points = List.copyOf(points);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    if (data.points().isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    Extent extent = Extent.EMPTY;
    YIntervalSeries series = new YIntervalSeries("points");
    for (Point point : data.points()) {
      extent = extent.with(point.observed()).with(point.foretold().value());
      Series.add(series, point.observed(), point.foretold());
    }
    Range range = Axes.range(Measure.unbounded("", ""), extent);
    XYPlot plot =
        House.plot(
            Axes.labelled("Observed: " + data.measure().plain(), range),
            Axes.labelled("Foretold by the other points", range));
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    plot.setDataset(dataset);
    XYErrorRenderer renderer = new XYErrorRenderer();
    boolean many = data.points().size() > 200;
    renderer.setErrorStroke(Ink.solid(many ? 0.7f : 1.2f));
    renderer.setErrorPaint(Ink.translucent(Ink.colour(0), many ? 0.18 : 0.4));
    renderer.setCapLength(0);
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(0), many ? 0.55 : 0.8));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-2.6, -2.6, 5.2, 5.2));
    plot.setRenderer(renderer);
    plot.addAnnotation(
        new XYLineAnnotation(
            range.getLowerBound(),
            range.getLowerBound(),
            range.getUpperBound(),
            range.getUpperBound(),
            Ink.dashed(1.6f),
            Ink.colour(1)));
    return House.chart(
        data.title(),
        data.subtitle(),
        plot,
        List.of(),
        data.caption()
            .text(
                "Dot: a point, foretold from all others; bar: 95 % predictive interval; dashed:"
                    + " where the two agree."));
  }
}
