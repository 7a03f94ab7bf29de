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
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Stance;

/** What shapes and colours of the community mean, on two lines. */
public final class Legend {
  private static final int LINE = 23;
  private static final int FIRST = 13;
  private static final int GAP = 13;
  private static final int SCALE = 40;
  private static final int MARK = 17;
  private static final int DASH = 23;

  private static final int LEFT = 8;

  private final Graphics2D g;
  private final double width;
  private double x = LEFT;
  private double y = FIRST;

  private Legend(Graphics2D g, double width) {
    this.g = g;
    this.width = width;
  }

  /**
   * Draws it at the upper left of what is to be drawn on.
   *
   * @param width beyond which it goes on in the next line
   * @return its height
   */
  public static int paint(Graphics2D g, boolean twins, double width) {
    prepare(g);
    Legend legend = new Legend(g, width);
    legend.paint(twins);
    return legend.height();
  }

  /** That of a published model: what the fill is, and a note on ties below. */
  public static int paint(Graphics2D g, String level, String ties, double width) {
    prepare(g);
    Legend legend = new Legend(g, width);
    legend.scale("0", "");
    legend.text("fill: " + level);
    legend.nextLine();
    legend.text(ties);
    return legend.height();
  }

  /** Height of {@link #paint(Graphics2D, boolean, double)}. */
  public static int height(boolean twins, double width) {
    Graphics2D nowhere = nowhere();
    int height = paint(nowhere, twins, width);
    nowhere.dispose();
    return height;
  }

  /** Height of {@link #paint(Graphics2D, String, String, double)}. */
  public static int height(String level, String ties, double width) {
    Graphics2D nowhere = nowhere();
    int height = paint(nowhere, level, ties, width);
    nowhere.dispose();
    return height;
  }

  private static Graphics2D nowhere() {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
  }

  private int height() {
    return (int) y + FIRST - 1;
  }

  private void nextLine() {
    x = LEFT;
    y += LINE;
  }

  /** Goes on in the next line where there is no room for a mark and its words. */
  private void room(int mark, String words) {
    if (x > LEFT && x + mark + g.getFontMetrics().stringWidth(words) > width) {
      nextLine();
    }
  }

  /** A sentence, word by word. */
  private void text(String sentence) {
    String line = "";
    for (String word : sentence.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (x + g.getFontMetrics().stringWidth(longer) > width && !line.isEmpty()) {
        words(line);
        nextLine();
        longer = word;
      }
      line = longer;
    }
    words(line);
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
    room(MARK, "facilitator");
    shape(Marks.facilitator(x + 6, y, 5), Palette.FACILITATOR, Palette.TEXT, 1.2f, "facilitator");
    room(MARK, "uses the practice");
    shape(circle(x + 6, 4.5), Palette.PAPER, Palette.USER, 2.6f, "uses the practice");
    nextLine();
    scale("know-how 0", "¼");
    line(Palette.FLASH, new BasicStroke(2.4f), "exchange this week");
    line(
        Palette.JOINT,
        new BasicStroke(
            2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0),
        "at a joint event");
    line(Palette.WEDGE, new BasicStroke(1.4f), "tie");
    line(Palette.SELECTED, new BasicStroke(1.3f), "tie of the selected person");
    if (twins) {
      room(MARK, "other fate");
      shape(circle(x + 6, 6), null, Palette.FATE, 2.5f, "other fate");
    }
  }

  private Shape circle(double middle, double radius) {
    return new Ellipse2D.Double(middle - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void mark(@Nullable Stance stance, String words) {
    room(MARK, words);
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
    x += MARK;
    words(words);
  }

  private void line(Color colour, BasicStroke stroke, String words) {
    room(DASH, words);
    g.setColor(colour);
    g.setStroke(stroke);
    g.draw(new Line2D.Double(x, y, x + 18, y));
    x += DASH;
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
