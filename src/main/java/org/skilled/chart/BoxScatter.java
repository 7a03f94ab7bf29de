package org.skilled.chart;

import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Points over two inputs, those of interest apart from the others, with a box. */
public final class BoxScatter {
  private static final double TURN_STEP = 0.0045;
  private static final double ASPECT = 1.7;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final int MOST_AROUND = 40;

  private BoxScatter() {}

  /**
   * One design point.
   *
   * @param interest whether at least half of its runs are of interest
   */
  public record Point(double x, double y, boolean interest) {}

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param interest what counts, in words
   * @param across input along the horizontal axis; with levels, points lie at 0, 1, ...
   * @param up input along the vertical axis
   * @param box where the box lies: from and to across, from and to up; infinite where it is open
   */
  public record Data(
      String title,
      String interest,
      Side across,
      Side up,
      double[] box,
      List<Point> points,
      Caption caption) {
    public Data {
      points = List.copyOf(points);
    }
  }

  /**
   * One axis.
   *
   * @param levels names of levels; empty for a number
   */
  public record Side(String label, List<String> levels) {
    public Side {
      levels = List.copyOf(levels);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    String subtitle = "Points at which at least half of the runs have " + data.interest();
    if (data.points().isEmpty()) {
      return House.nothing(data.title(), subtitle, MessagePlot.NO_RUNS, data.caption());
    }
    Range x = range(data.across(), data.points().stream().map(Point::x).toList());
    Range y = range(data.up(), data.points().stream().map(Point::y).toList());
    XYPlot plot = House.plot(axis(data.across(), x, true), axis(data.up(), y, false));
    XYSeries others = new XYSeries("others", false);
    XYSeries interest = new XYSeries("interest", false);
    List<Point> shown = sideBySide(data.points(), x.getLength(), y.getLength());
    shown.forEach(p -> (p.interest() ? interest : others).add(p.x(), p.y()));
    XYSeriesCollection dataset = new XYSeriesCollection();
    dataset.addSeries(interest);
    dataset.addSeries(others);
    plot.setDataset(dataset);
    boolean many = data.points().size() > 600;
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    double radius = many ? 2.2 : 3.6;
    Ellipse2D dot = new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    renderer.setSeriesShape(0, dot);
    renderer.setSeriesShape(1, dot);
    renderer.setSeriesShapesFilled(1, false);
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(1), many ? 0.6 : 0.85));
    renderer.setSeriesPaint(1, Ink.translucent(Ink.colour(0), many ? 0.35 : 0.6));
    plot.setRenderer(renderer);
    plot.addAnnotation(
        new XYBoxAnnotation(
            Math.max(data.box()[0], x.getLowerBound()),
            Math.max(data.box()[2], y.getLowerBound()),
            Math.min(data.box()[1], x.getUpperBound()),
            Math.min(data.box()[3], y.getUpperBound()),
            Ink.solid(2.2f),
            Ink.TEXT,
            Ink.translucent(Ink.colour(4), 0.12)));
    return House.chart(
        data.title(),
        subtitle,
        plot,
        List.of(),
        data.caption()
            .text(
                "Filled, orange: points of interest; hollow, blue: others"
                    + (shown.equals(data.points()) ? "" : "; points of one place lie side by side")
                    + ". Frame: the box, whose other restrictions are not drawn."));
  }

  /** Points of one place wind round it, so that none hides another: grids, levels, lattices. */
  private static List<Point> sideBySide(List<Point> points, double wide, double tall) {
    Map<List<Double>, Integer> before = new HashMap<>();
    List<Point> spread = new ArrayList<>();
    for (Point point : points) {
      int rank = before.merge(List.of(point.x(), point.y()), 1, Integer::sum) - 1;
      double away = TURN_STEP * StrictMath.sqrt(Math.min(rank, MOST_AROUND));
      spread.add(
          rank == 0
              ? point
              : new Point(
                  point.x() + wide * away * StrictMath.cos(rank * GOLDEN_ANGLE),
                  point.y() + tall * ASPECT * away * StrictMath.sin(rank * GOLDEN_ANGLE),
                  point.interest()));
    }
    return spread;
  }

  private static Range range(Side side, List<Double> values) {
    return side.levels().isEmpty()
        ? Axes.range(Measure.unbounded(side.label(), ""), Extent.ofValues(values))
        : new Range(-0.5, side.levels().size() - 0.5);
  }

  private static ValueAxis axis(Side side, Range range, boolean below) {
    if (side.levels().isEmpty()) {
      return Axes.labelled(side.label(), range);
    }
    return below
        ? Axes.levelsBelow(side.label(), side.levels(), Axes.PLOT_WIDTH)
        : Axes.levels(side.label(), side.levels());
  }
}
