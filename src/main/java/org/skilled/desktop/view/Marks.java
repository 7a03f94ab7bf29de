package org.skilled.desktop.view;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Stance;

/** Shapes of people: told apart without colours. */
public final class Marks {
  private static final double STAR_INSIDE = 0.45;

  private Marks() {}

  /**
   * The shape of a practitioner.
   *
   * @param stance that of a key individual; null for others: a circle
   * @param radius half of its width
   */
  public static Shape person(@Nullable Stance stance, double x, double y, double radius) {
    if (stance == null) {
      return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    double large = 1.45 * radius;
    return switch (stance) {
      case CHAMPION -> star(x, y, 1.2 * large);
      case LEADER -> polygon(x, y, 1.1 * large, 4, 0);
      case BLOCKER ->
          new Rectangle2D.Double(x - 0.85 * large, y - 0.85 * large, 1.7 * large, 1.7 * large);
    };
  }

  /** The shape of a facilitator: a triangle. */
  public static Shape facilitator(double x, double y, double radius) {
    return polygon(x, y, 1.5 * radius, 3, 0);
  }

  /** A regular polygon with a corner on top, turned by an angle. */
  static Shape polygon(double x, double y, double radius, int corners, double turn) {
    Path2D path = new Path2D.Double();
    for (int c = 0; c < corners; c++) {
      corner(path, x, y, radius, turn + 2 * Math.PI * c / corners, c == 0);
    }
    path.closePath();
    return path;
  }

  private static Shape star(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    for (int c = 0; c < 10; c++) {
      corner(path, x, y, c % 2 == 0 ? radius : STAR_INSIDE * radius, Math.PI * c / 5, c == 0);
    }
    path.closePath();
    return path;
  }

  private static void corner(
      Path2D path, double x, double y, double radius, double angle, boolean first) {
    double px = x + radius * Math.sin(angle);
    double py = y - radius * Math.cos(angle);
    if (first) {
      path.moveTo(px, py);
    } else {
      path.lineTo(px, py);
    }
  }
}
