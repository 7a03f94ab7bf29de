package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Verdict;

/** How verdicts look: each has a shape of its own, and a colour that most eyes tell apart. */
final class VerdictMark {
  static final String KEY = "Filled circle: shown; open circle: not shown; cross: opposite.";

  private VerdictMark() {}

  static Color colour(@Nullable Verdict verdict) {
    if (verdict == null) {
      return Ink.AXIS;
    }
    return switch (verdict) {
      case SHOWN -> Ink.colour(0);
      case TOO_SMALL, UNCERTAIN -> Ink.FAINT_TEXT;
      case OPPOSITE -> Ink.colour(1);
    };
  }

  /** Draws the mark around a centre; a short line where there is no verdict. */
  static void draw(Graphics2D g2, @Nullable Verdict verdict, double x, double y, double radius) {
    g2.setPaint(colour(verdict));
    g2.setStroke(Ink.solid(2));
    if (verdict == null) {
      g2.draw(new Line2D.Double(x - radius / 2, y, x + radius / 2, y));
      return;
    }
    Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    switch (verdict) {
      case SHOWN -> g2.fill(circle);
      case TOO_SMALL, UNCERTAIN -> {
        g2.setPaint(Color.WHITE);
        g2.fill(circle);
        g2.setPaint(colour(verdict));
        g2.draw(circle);
      }
      case OPPOSITE -> {
        g2.draw(new Line2D.Double(x - radius, y - radius, x + radius, y + radius));
        g2.draw(new Line2D.Double(x - radius, y + radius, x + radius, y - radius));
      }
    }
  }
}
