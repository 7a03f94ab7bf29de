package org.skilled.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colour, dash pattern and point shape of the lines of a chart: each line differs from the others
 * in all three.
 *
 * <p>Colours: M. Okabe and K. Ito (2008), Color Universal Design, with grey in the place of yellow,
 * which cannot be read on white.
 */
final class Ink {
  /** Number of lines that can be told apart. */
  static final int COUNT = 8;

  static final Color TEXT = new Color(0x22, 0x22, 0x22);
  static final Color FAINT_TEXT = new Color(0x55, 0x55, 0x55);
  static final Color GRID = new Color(0xE2, 0xE2, 0xE2);
  static final Color AXIS = new Color(0x77, 0x77, 0x77);
  static final Color NO_DATA = new Color(0xE6, 0xE6, 0xE6);
  static final Color BACKDROP_LINE = new Color(0xC4, 0xC4, 0xC4);

  private static final List<Color> COLOURS =
      List.of(
          new Color(0x00, 0x72, 0xB2),
          new Color(0xD5, 0x5E, 0x00),
          new Color(0x00, 0x9E, 0x73),
          new Color(0xCC, 0x79, 0xA7),
          new Color(0xE6, 0x9F, 0x00),
          new Color(0x56, 0xB4, 0xE9),
          new Color(0x00, 0x00, 0x00),
          new Color(0x7A, 0x7A, 0x7A));

  private static final List<float[]> DASHES =
      List.of(
          new float[] {},
          new float[] {10, 5},
          new float[] {2, 4},
          new float[] {12, 4, 2, 4},
          new float[] {5, 4},
          new float[] {16, 5},
          new float[] {8, 3, 2, 3, 2, 3},
          new float[] {3, 2});

  private Ink() {}

  static Color colour(int index) {
    return COLOURS.get(index % COUNT);
  }

  static Color translucent(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.rint(255 * opacity));
  }

  static Stroke line(int index) {
    float[] dash = DASHES.get(index % COUNT);
    return dash.length == 0
        ? solid(2.4f)
        : new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke dashed(float width) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);
  }

  /** A point shape about 10 units wide, centred on the origin. */
  static Shape shape(int index) {
    return switch (index % COUNT) {
      case 0 -> new Ellipse2D.Double(-4.5, -4.5, 9, 9);
      case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
      case 2 -> new Polygon(new int[] {0, 5, -5}, new int[] {-5, 4, 4}, 3);
      case 3 -> new Polygon(new int[] {0, 5, 0, -5}, new int[] {-6, 0, 6, 0}, 4);
      case 4 -> new Polygon(new int[] {-5, 5, 0}, new int[] {-4, -4, 5}, 3);
      case 5 -> cross(0);
      case 6 -> cross(Math.PI / 4);
      default -> new Rectangle2D.Double(-5.5, -2, 11, 4);
    };
  }

  private static Shape cross(double angle) {
    Path2D plus = new Path2D.Double(Path2D.WIND_NON_ZERO);
    plus.append(new Rectangle2D.Double(-5.5, -1.6, 11, 3.2), false);
    plus.append(new Rectangle2D.Double(-1.6, -5.5, 3.2, 11), false);
    return AffineTransform.getRotateInstance(angle).createTransformedShape(plus);
  }
}
