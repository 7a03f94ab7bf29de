package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.skilled.desktop.run.Figures;
import org.skilled.model.community.Stance;

/**
 * The measured pyramid of one project: a base and three walls that lean to one apex, each built up
 * to its height.
 */
public final class PyramidPicture {
  private static final List<String> WALLS = List.of("technical", "soft", "learning");

  /** Two lines of words, and a star on the apex below them. */
  private static final int HEADING = 50;

  private static final int BELOW = 56;

  private PyramidPicture() {}

  /**
   * What is drawn; all heights in [0, 1].
   *
   * @param project its name
   * @param base width of the base as measured
   * @param walls heights as measured: technical, soft, learning
   * @param now the three skills as they are in this week
   * @param measured whether it is measured yet
   * @param achieved whether the project is achieved
   * @param sustained whether it is sustained, as of now
   * @param over whether all weeks are over, the last of which judge what is sustained
   */
  public record Data(
      String project,
      double base,
      List<Double> walls,
      List<Double> now,
      boolean measured,
      boolean achieved,
      boolean sustained,
      boolean over) {
    public Data {
      walls = List.copyOf(walls);
      now = List.copyOf(now);
    }

    /** In words, for those who cannot see the picture. */
    public String words() {
      if (!measured) {
        return project + ": not measured yet; " + state();
      }
      return "%s: base %s, technical %s, soft %s, learning %s; %s"
          .formatted(
              project,
              Figures.decimals(base, 2),
              Figures.decimals(walls.get(0), 2),
              Figures.decimals(walls.get(1), 2),
              Figures.decimals(walls.get(2), 2),
              state());
    }

    private String state() {
      if (over) {
        return sustained ? "sustained" : achieved ? "achieved, not sustained" : "not achieved";
      }
      return sustained ? "achieved, sustained so far" : achieved ? "achieved" : "not achieved yet";
    }
  }

  /** In how many columns so many pyramids are largest. */
  public static int columns(int count, double width, double height) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      double size = size(width / columns, height / rows);
      if (size > largest) {
        largest = size;
        best = columns;
      }
    }
    return best;
  }

  /** Width of the ground of a pyramid in a box. */
  private static double size(double width, double height) {
    return Math.min(width - 24, 1.5 * (height - HEADING - BELOW));
  }

  /** Draws it into a box. */
  public static void paint(Graphics2D g, Data data, double left, double top, double w, double h) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    double middle = left + w / 2;
    double full = Math.max(20, size(w, h));
    double height = full / 1.5;
    double ground = top + HEADING + height;
    centred(g, data.project(), Font.BOLD, 13, middle, top + 16, Palette.TEXT);
    centred(
        g,
        data.measured() ? data.state() : data.state() + " · not measured yet",
        Font.PLAIN,
        12,
        middle,
        top + 32,
        Palette.FAINT_TEXT);
    double width = data.measured() ? full * data.base() : full;
    for (int wall = 0; wall < WALLS.size(); wall++) {
      double from = middle + width * (wall / 3.0 - 0.5);
      double to = middle + width * ((wall + 1) / 3.0 - 0.5);
      if (data.measured()) {
        fill(g, wall, facet(from, to, middle, ground, height, data.walls().get(wall)));
      }
      outline(g, facet(from, to, middle, ground, height, 1), Palette.WEDGE, 1);
      level(g, from, to, middle, ground, height, data.now().get(wall));
    }
    base(g, middle, ground, full, width, data.measured());
    if (data.sustained() && data.over()) {
      apex(g, middle, ground - height);
    }
    words(g, data, middle, ground, full);
  }

  private static void fill(Graphics2D g, int wall, Path2D shape) {
    g.setColor(Palette.line(wall == 0 ? 0 : wall == 1 ? 4 : 2));
    g.fill(shape);
    outline(g, shape, Palette.TEXT, 1.2f);
  }

  private static void outline(Graphics2D g, Path2D shape, Color colour, float width) {
    g.setColor(colour);
    g.setStroke(new BasicStroke(width));
    g.draw(shape);
  }

  /** The part of a wall up to a height, between its foot and the apex above the middle. */
  private static Path2D facet(
      double from, double to, double middle, double ground, double height, double up) {
    double lean = 1 - up;
    Path2D path = new Path2D.Double();
    path.moveTo(from, ground);
    path.lineTo(to, ground);
    path.lineTo(middle + lean * (to - middle), ground - up * height);
    path.lineTo(middle + lean * (from - middle), ground - up * height);
    path.closePath();
    return path;
  }

  private static void level(
      Graphics2D g,
      double from,
      double to,
      double middle,
      double ground,
      double height,
      double up) {
    double lean = 1 - up;
    Path2D line = new Path2D.Double();
    line.moveTo(middle + lean * (from - middle), ground - up * height);
    line.lineTo(middle + lean * (to - middle), ground - up * height);
    g.setColor(Palette.TEXT);
    g.setStroke(
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
    g.draw(line);
  }

  private static void base(
      Graphics2D g, double middle, double ground, double full, double width, boolean measured) {
    g.setColor(Palette.WEDGE);
    g.draw(new Rectangle2D.Double(middle - full / 2, ground + 2, full, 8));
    if (measured) {
      g.setColor(Palette.FAINT_TEXT);
      g.fill(new Rectangle2D.Double(middle - width / 2, ground + 2, width, 8));
    }
  }

  private static void apex(Graphics2D g, double middle, double top) {
    var star = Marks.person(Stance.CHAMPION, middle, top, 8);
    g.setColor(Palette.FACILITATOR);
    g.fill(star);
    g.setColor(Palette.TEXT);
    g.setStroke(new BasicStroke(1.4f));
    g.draw(star);
  }

  private static void words(Graphics2D g, Data data, double middle, double ground, double full) {
    for (int wall = 0; wall < WALLS.size(); wall++) {
      double x = middle + full * ((wall + 0.5) / 3 - 0.5);
      double shown = data.measured() ? data.walls().get(wall) : data.now().get(wall);
      centred(g, WALLS.get(wall), Font.PLAIN, 11, x, ground + 24, Palette.TEXT);
      centred(g, Figures.decimals(shown, 2), Font.BOLD, 11, x, ground + 38, Palette.TEXT);
    }
    String base = data.measured() ? "base " + Figures.decimals(data.base(), 2) : "base: later";
    centred(g, base, Font.PLAIN, 11, middle, ground + 52, Palette.FAINT_TEXT);
  }

  private static void centred(
      Graphics2D g, String words, int style, int size, double x, double y, Color colour) {
    g.setFont(Palette.font(style, size));
    g.setColor(colour);
    g.drawString(words, (float) (x - g.getFontMetrics().stringWidth(words) / 2.0), (float) y);
  }
}
