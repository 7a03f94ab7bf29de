package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** Parallel coordinates: an axis an input, a line a point, those of interest in front. */
public final class ParallelLines {
  private static final int MOST_AXES = 12;
  private static final int MOST_LINES = 800;
  private static final double NAMES = 62;
  private static final double ENDS = 18;
  private static final double LEVEL = 14;
  private static final Color OTHERS = new Color(0x9A, 0xA5, 0xAE);

  private ParallelLines() {}

  /**
   * An axis.
   *
   * @param low what stands at its lower end
   * @param high what stands at its upper end
   * @param held what the box holds of it; empty if the input is not restricted
   */
  public record Axis(String label, String low, String high, List<Held> held) {
    public Axis {
      held = List.copyOf(held);
    }
  }

  /** A part of an axis, in [0,1]; a level of a category is a part without length. */
  public record Held(double from, double to) {}

  /**
   * A point.
   *
   * @param shares where it crosses each axis, in [0,1]
   */
  public record Line(double[] shares, boolean interest) {}

  /** What to draw: as many axes as lines have shares; the first 12 are shown. */
  public record Data(
      String title, String interest, List<Axis> axes, List<Line> lines, Caption caption) {
    public Data {
      axes = List.copyOf(axes);
      lines = List.copyOf(lines);
    }
  }

  /** Draws the chart. */
  public static Page draw(Data data) {
    String subtitle = "Points at which at least half of the runs have " + data.interest();
    if (data.lines().isEmpty()) {
      return new Page(
          House.nothing(data.title(), subtitle, MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    Chosen<Line> lines = Chosen.evenly(data.lines(), MOST_LINES, "points", data.caption());
    int axes = Math.min(MOST_AXES, data.axes().size());
    Caption caption =
        axes == data.axes().size()
            ? lines.caption()
            : lines.caption().with("Shown: " + axes + " of " + data.axes().size() + " inputs.");
    return new Page(
        House.chart(
            data.title(),
            subtitle,
            new Drawing((g2, area) -> paint(g2, area, data.axes().subList(0, axes), lines.shown())),
            List.of(),
            caption.text(
                "Line: a point, from axis to axis; orange: of interest; grey: others. Black bar:"
                    + " what the box holds.")),
        ChartWriter.HEIGHT);
  }

  private static void paint(Graphics2D g2, Rectangle2D area, List<Axis> axes, List<Line> lines) {
    double step = area.getWidth() / axes.size();
    double top = area.getY() + ENDS;
    double bottom = area.getMaxY() - NAMES - ENDS;
    long hits = lines.stream().filter(Line::interest).count();
    for (boolean interest : new boolean[] {false, true}) {
      long count = interest ? hits : lines.size() - hits;
      double opacity = Math.max(0.06, Math.min(0.7, 45.0 / Math.max(1, count)));
      g2.setPaint(Ink.translucent(interest ? Ink.colour(1) : OTHERS, opacity));
      g2.setStroke(Ink.solid(interest ? 1.2f : 0.9f));
      for (Line line : lines) {
        if (line.interest() == interest) {
          Path2D path = new Path2D.Double();
          for (int j = 0; j < axes.size(); j++) {
            double x = area.getX() + (j + 0.5) * step;
            double y = bottom - line.shares()[j] * (bottom - top);
            if (j == 0) {
              path.moveTo(x, y);
            } else {
              path.lineTo(x, y);
            }
          }
          g2.draw(path);
        }
      }
    }
    for (int j = 0; j < axes.size(); j++) {
      axis(g2, axes.get(j), area.getX() + (j + 0.5) * step, top, bottom, step);
    }
  }

  private static void axis(
      Graphics2D g2, Axis axis, double x, double top, double bottom, double step) {
    g2.setPaint(Ink.AXIS);
    g2.setStroke(Ink.solid(1.4f));
    g2.draw(new Line2D.Double(x, top, x, bottom));
    double height = bottom - top;
    g2.setPaint(Ink.TEXT);
    for (Held held : axis.held()) {
      double length = Math.max(LEVEL, (held.to() - held.from()) * height);
      double middle = bottom - (held.from() + held.to()) / 2 * height;
      double upper = Math.max(top, Math.min(bottom - length, middle - length / 2));
      g2.fill(new Rectangle2D.Double(x - 4, upper, 8, length));
    }
    g2.setPaint(Ink.FAINT_TEXT);
    double room = step - 6;
    Drawing.text(g2, axis.high(), Fonts.CAPTION, x, top - 4, room, TextAnchor.BOTTOM_CENTER);
    Drawing.text(g2, axis.low(), Fonts.CAPTION, x, bottom + 4, room, TextAnchor.TOP_CENTER);
    g2.setPaint(Ink.TEXT);
    int letters = Math.max(8, (int) (step / 7.4));
    String[] words = Words.wrap(spaced(axis.label()), letters).split("\n", -1);
    for (int i = 0; i < Math.min(4, words.length); i++) {
      String word = i == 3 && words.length > 4 ? "\u2026" + words[words.length - 1] : words[i];
      Drawing.text(
          g2,
          word.strip(),
          Fonts.CAPTION,
          x,
          bottom + ENDS + 2 + 14.5 * i,
          room,
          TextAnchor.TOP_CENTER);
    }
  }

  /** A name may be broken where a new word begins in it. */
  private static String spaced(String label) {
    return label.length() <= 12 ? label : label.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }
}
