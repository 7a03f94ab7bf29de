package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/**
 * Mean of an outcome over the shares of three parts that add up to one: each point stands where its
 * shares put it in a triangle, coloured by the mean.
 */
public final class TernaryMap {
  private static final double TOLERANCE = 1e-6;

  private TernaryMap() {}

  /**
   * One design point.
   *
   * @param first share of the part at the top corner, in [0,1]
   * @param second share of the part at the left corner, in [0,1]
   * @param third share of the part at the right corner, in [0,1]; the three add up to 1
   * @param mean mean of the outcome; NaN if no run has finished
   */
  public record Point(double first, double second, double third, double mean) {
    public Point {
      boolean shares = first >= -TOLERANCE && second >= -TOLERANCE && third >= -TOLERANCE;
      if (!shares || !(Math.abs(first + second + third - 1) <= TOLERANCE)) {
        throw new IllegalArgumentException(
            "three shares must lie in [0,1] and add up to 1, but are "
                + first
                + ", "
                + second
                + ", "
                + third);
      }
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param parts names of the three parts: top, left, right corner
   */
  public record Data(
      String title, Measure measure, List<String> parts, List<Point> points, Caption caption) {
    public Data {
      parts = List.copyOf(parts);
      points = List.copyOf(points);
      if (parts.size() != 3) {
        throw new IllegalArgumentException("a ternary map has three parts, not " + parts.size());
      }
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Extent extent = Extent.ofValues(data.points().stream().map(Point::mean).toList());
    if (extent.low() > extent.high()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Range range = Axes.scaleRange(data.measure(), extent);
    ColourScale scale = new ColourScale(range);
    boolean gaps = data.points().stream().anyMatch(point -> Double.isNaN(point.mean()));
    return House.chart(
        data.title(),
        "Colour: " + data.measure().plain(),
        new TernaryPlot(data, scale, extent.high() - extent.low()),
        List.of(ScaleBar.of(scale, range)),
        data.caption().text("Cell: mean." + (gaps ? " Grey: no finished runs." : "")));
  }
}
