package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** The triangle of a {@link TernaryMap}. */
final class TernaryPlot extends DrawnPlot {
  private static final long serialVersionUID = 1L;

  private static final double ROOT_3 = Math.sqrt(3);
  private static final double SPACE_ABOVE = 28;
  private static final double SPACE_BELOW = 50;
  private static final double SPACE_BESIDE = 260;
  private static final double LARGEST_HEXAGON = 34;
  private static final double SMALLEST_FONT = 8.5;

  private final transient TernaryMap.Data data;
  private final transient ColourScale scale;
  private final double spread;

  TernaryPlot(TernaryMap.Data data, ColourScale scale, double spread) {
    this.data = data;
    this.scale = scale;
    this.spread = spread;
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area) {
    double nearest = nearest();
    double side = side(area, nearest);
    double radius = Math.min(LARGEST_HEXAGON, nearest * side / ROOT_3);
    Triangle triangle =
        new Triangle(area.getCenterX() - side / 2, area.getMaxY() - SPACE_BELOW - radius, side);
    drawGrid(g2, triangle);
    for (TernaryMap.Point point : data.points()) {
      drawCell(g2, triangle.at(point.first(), point.second(), point.third()), point.mean(), radius);
    }
    drawScales(g2, triangle, radius);
    drawCorners(g2, triangle, radius + 8);
  }

  /**
   * The longest side that leaves room for labels and for the cells at the edge, which stick out by
   * their radius.
   */
  private static double side(Rectangle2D area, double nearest) {
    double height = area.getHeight() - SPACE_ABOVE - SPACE_BELOW;
    double side = height / (ROOT_3 / 2 + 2 * nearest / ROOT_3);
    if (nearest * side / ROOT_3 > LARGEST_HEXAGON) {
      side = (height - 2 * LARGEST_HEXAGON) * 2 / ROOT_3;
    }
    return Math.max(1, Math.min(side, area.getWidth() - SPACE_BESIDE));
  }

  /** Least distance between two points, in sides of the triangle; 1 if there is one point only. */
  private double nearest() {
    Triangle unit = new Triangle(0, 0, 1);
    double least = 1;
    List<TernaryMap.Point> points = data.points();
    for (int i = 0; i < points.size(); i++) {
      for (int j = 0; j < i; j++) {
        double distance = unit.at(points.get(i)).distance(unit.at(points.get(j)));
        least = distance > 1e-9 ? Math.min(least, distance) : least;
      }
    }
    return least;
  }

  private static void drawGrid(Graphics2D g2, Triangle triangle) {
    g2.setPaint(Ink.GRID);
    g2.setStroke(Ink.solid(1));
    for (int step = 1; step < 5; step++) {
      double share = step / 5.0;
      double rest = 1 - share;
      g2.draw(new Line2D.Double(triangle.at(share, rest, 0), triangle.at(share, 0, rest)));
      g2.draw(new Line2D.Double(triangle.at(rest, share, 0), triangle.at(0, share, rest)));
      g2.draw(new Line2D.Double(triangle.at(rest, 0, share), triangle.at(0, rest, share)));
    }
    g2.setPaint(Ink.AXIS);
    g2.setStroke(Ink.solid(1.2f));
    g2.draw(new Line2D.Double(triangle.at(1, 0, 0), triangle.at(0, 1, 0)));
    g2.draw(new Line2D.Double(triangle.at(0, 1, 0), triangle.at(0, 0, 1)));
    g2.draw(new Line2D.Double(triangle.at(0, 0, 1), triangle.at(1, 0, 0)));
  }

  private void drawCell(Graphics2D g2, Point2D centre, double mean, double radius) {
    Path2D hexagon = new Path2D.Double();
    for (int corner = 0; corner < 6; corner++) {
      double angle = StrictMath.toRadians(60 * corner + 30);
      double x = centre.getX() + 0.97 * radius * StrictMath.cos(angle);
      double y = centre.getY() + 0.97 * radius * StrictMath.sin(angle);
      if (corner == 0) {
        hexagon.moveTo(x, y);
      } else {
        hexagon.lineTo(x, y);
      }
    }
    hexagon.closePath();
    g2.setPaint(scale.colour(mean));
    g2.fill(hexagon);
    if (Double.isNaN(mean)) {
      return;
    }
    String text = Numbers.cell(mean, spread);
    double size = Math.min(14, 1.6 * radius / (text.length() * 0.65));
    if (size >= SMALLEST_FONT) {
      g2.setFont(Fonts.TICK.deriveFont((float) size));
      g2.setPaint(scale.textOn(mean));
      TextUtils.drawAlignedString(
          text, g2, (float) centre.getX(), (float) centre.getY(), TextAnchor.CENTER);
    }
  }

  /**
   * Ticks of the first part along the left edge, of the second along the base, of the third along
   * the right edge.
   */
  private void drawScales(Graphics2D g2, Triangle triangle, double radius) {
    double gap = 1.35 * radius + 6;
    for (int step = 1; step < 5; step++) {
      double share = step / 5.0;
      double rest = 1 - share;
      String text = 20 * step + " %";
      label(
          g2,
          Fonts.NOTE,
          Ink.TEXT,
          text,
          triangle.at(share, rest, 0),
          -gap,
          0,
          TextAnchor.CENTER_RIGHT);
      label(
          g2,
          Fonts.NOTE,
          Ink.TEXT,
          text,
          triangle.at(0, share, rest),
          0,
          radius + 8,
          TextAnchor.TOP_CENTER);
      label(
          g2,
          Fonts.NOTE,
          Ink.TEXT,
          text,
          triangle.at(rest, 0, share),
          gap,
          0,
          TextAnchor.CENTER_LEFT);
    }
    alongEdge(g2, data.parts().get(0) + " \u2192", triangle.at(0.5, 0.5, 0), -gap - 48, -60);
    alongEdge(g2, data.parts().get(2) + " \u2192", triangle.at(0.5, 0, 0.5), gap + 48, 60);
  }

  private static void alongEdge(
      Graphics2D g2, String text, Point2D middle, double shift, double degrees) {
    AffineTransform saved = g2.getTransform();
    g2.translate(middle.getX() + shift, middle.getY());
    g2.rotate(StrictMath.toRadians(degrees));
    g2.setFont(Fonts.NOTE);
    g2.setPaint(Ink.FAINT_TEXT);
    TextUtils.drawAlignedString(text, g2, 0, 0, TextAnchor.CENTER);
    g2.setTransform(saved);
  }

  private void drawCorners(Graphics2D g2, Triangle triangle, double gap) {
    List<String> parts = data.parts();
    Font font = Fonts.LEGEND_HEADING;
    label(
        g2, font, Ink.TEXT, parts.get(0), triangle.at(1, 0, 0), 0, -gap, TextAnchor.BOTTOM_CENTER);
    label(g2, font, Ink.TEXT, parts.get(1), triangle.at(0, 1, 0), 0, gap, TextAnchor.TOP_CENTER);
    label(g2, font, Ink.TEXT, parts.get(2), triangle.at(0, 0, 1), 0, gap, TextAnchor.TOP_CENTER);
    Point2D base = triangle.at(0, 0.5, 0.5);
    label(
        g2,
        Fonts.NOTE,
        Ink.FAINT_TEXT,
        "\u2190 " + parts.get(1),
        base,
        0,
        gap + 18,
        TextAnchor.TOP_CENTER);
  }

  private static void label(
      Graphics2D g2,
      Font font,
      Color paint,
      String text,
      Point2D at,
      double dx,
      double dy,
      TextAnchor anchor) {
    g2.setFont(font);
    g2.setPaint(paint);
    TextUtils.drawAlignedString(
        text, g2, (float) (at.getX() + dx), (float) (at.getY() + dy), anchor);
  }

  /** An equilateral triangle standing on its base, by its lower left corner and its side. */
  private record Triangle(double left, double base, double side) {

    Point2D at(double first, double second, double third) {
      double x = first * (left + side / 2) + second * left + third * (left + side);
      return new Point2D.Double(x, base - side * first * ROOT_3 / 2);
    }

    Point2D at(TernaryMap.Point point) {
      return at(point.first(), point.second(), point.third());
    }
  }
}
