package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Stance;

/** What shapes and colours of the community mean, on two lines. */
public final class Legend {
  /** Height in pixels. */
  public static final int HEIGHT = 48;

  private static final int GAP = 13;
  private static final int SCALE = 40;

  private final Graphics2D g;
  private double x = 8;
  private double y = 13;

  private Legend(Graphics2D g) {
    this.g = g;
  }

  /** Draws it at the upper left of what is to be drawn on. */
  public static void paint(Graphics2D g, boolean twins) {
    prepare(g);
    new Legend(g).paint(twins);
  }

  /** That of a published model: what the fill is, and a note on ties below. */
  public static void paint(Graphics2D g, String level, String ties) {
    prepare(g);
    Legend legend = new Legend(g);
    legend.scale("0", "");
    legend.words("fill: " + level);
    legend.x = 8;
    legend.y = 36;
    legend.words(ties);
  }

  private static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(Palette.font(Font.PLAIN, 12));
  }

  private void paint(boolean twins) {
    mark(null, "practitioner");
    mark(Stance.CHAMPION, "champion");
    mark(Stance.LEADER, "leader");
    mark(Stance.BLOCKER, "blocker");
    shape(Marks.facilitator(x + 6, y, 5), Palette.FACILITATOR, Palette.TEXT, 1.2f, "facilitator");
    shape(circle(x + 6, 4.5), Palette.PAPER, Palette.USER, 2.6f, "uses the practice");
    x = 8;
    y = 36;
    scale("know-how 0", "¼");
    line(Palette.FLASH, new BasicStroke(2.4f), "exchange this week");
    line(
        Palette.JOINT,
        new BasicStroke(
            2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0),
        "at a joint event");
    if (twins) {
      shape(circle(x + 6, 6), null, Palette.FATE, 2.5f, "other fate");
    }
  }

  private Shape circle(double middle, double radius) {
    return new Ellipse2D.Double(middle - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void mark(@Nullable Stance stance, String words) {
    shape(Marks.person(stance, x + 6, y, 4.6), Palette.amount(0.4), Palette.OUTLINE, 1, words);
  }

  private void shape(Shape shape, @Nullable Color fill, Color outline, float width, String words) {
    if (fill != null) {
      g.setColor(fill);
      g.fill(shape);
    }
    g.setColor(outline);
    g.setStroke(new BasicStroke(width));
    g.draw(shape);
    x += 17;
    words(words);
  }

  private void line(Color colour, BasicStroke stroke, String words) {
    g.setColor(colour);
    g.setStroke(stroke);
    g.draw(new Line2D.Double(x, y, x + 18, y));
    x += 23;
    words(words);
  }

  private void scale(String low, String half) {
    words(low);
    x -= GAP - 4;
    for (int step = 0; step < SCALE; step++) {
      g.setColor(Palette.amount(step / (SCALE - 1.0)));
      g.fill(new Rectangle2D.Double(x + 2 * step, y - 5, 2.5, 10));
    }
    g.setColor(Palette.OUTLINE);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(new Rectangle2D.Double(x, y - 5, 2 * SCALE + 0.5, 10));
    g.setColor(Palette.TEXT);
    g.drawString(half, (float) x + SCALE - 4, (float) y + 4);
    x += 2 * SCALE + 5;
    words("1");
  }

  private void words(String words) {
    g.setColor(Palette.TEXT);
    g.drawString(words, (float) x, (float) y + 4);
    x += g.getFontMetrics().stringWidth(words) + GAP;
  }
}
