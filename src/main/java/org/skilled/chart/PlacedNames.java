package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names of points, each where there is room next to its point or, with a thin line, farther off;
 * names on no other name and on no point. A name that fits nowhere is left out.
 */
final class PlacedNames extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private static final double POINT = 6;
  private static final double[] DISTANCES = {8, 16, 28, 44, 64, 90, 120};
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}, {0, -1}, {0, 1}
  };

  private final transient List<Name> names;

  /** A point and its name; an empty name is for a point that only takes room. */
  record Name(double x, double y, String text) {}

  /** The first names are placed first. */
  PlacedNames(List<Name> names) {
    super();
    this.names = List.copyOf(names);
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    g2.setFont(Fonts.CAPTION);
    List<Rectangle2D> taken = new ArrayList<>();
    for (Name name : names) {
      double x = domainAxis.valueToJava2D(name.x(), area, RectangleEdge.BOTTOM);
      double y = rangeAxis.valueToJava2D(name.y(), area, RectangleEdge.LEFT);
      taken.add(new Rectangle2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT));
    }
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).text().isEmpty()) {
        place(g2, area, names.get(i).text(), taken.get(i), taken);
      }
    }
  }

  private static void place(
      Graphics2D g2, Rectangle2D area, String text, Rectangle2D point, List<Rectangle2D> taken) {
    double width = g2.getFontMetrics().stringWidth(text) + 6;
    double height = g2.getFontMetrics().getHeight();
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        double x = point.getCenterX() + direction[0] * distance;
        double y = point.getCenterY() + direction[1] * distance;
        double left = direction[0] > 0.1 ? x : direction[0] < -0.1 ? x - width : x - width / 2;
        Rectangle2D box = new Rectangle2D.Double(left, y - height / 2, width, height);
        if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
          if (distance > DISTANCES[1]) {
            g2.setPaint(Ink.BACKDROP_LINE);
            g2.setStroke(Ink.solid(1));
            g2.draw(new Line2D.Double(point.getCenterX(), point.getCenterY(), x, y));
          }
          g2.setPaint(Ink.translucent(Color.WHITE, 0.75));
          g2.fill(box);
          g2.setPaint(Ink.TEXT);
          double base = y - height / 2 + g2.getFontMetrics().getAscent();
          g2.drawString(text, (float) (left + 3), (float) base);
          taken.add(box);
          return;
        }
      }
    }
  }
}
