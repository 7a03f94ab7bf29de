package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.skilled.analysis.Estimate;

/**
 * What a whole is made of: a bar of stacked parts, and below it each part by itself with its 95 %
 * interval.
 */
public final class SplitBars {
  private static final double LABELS = 290;
  private static final double REMARKS = 170;
  private static final double BAR = 46;
  private static final double ROW = 44;
  private static final double AROUND = 165;
  private static final double CAP = 5;
  private static final int LONGEST_LABEL = 40;

  private SplitBars() {}

  /**
   * A part.
   *
   * @param share of the whole; a share below 0 is drawn as nothing in the stack
   */
  public record Part(String label, Estimate share) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle what is split
   * @param parts up to 8
   */
  public record Data(String title, String subtitle, List<Part> parts, Caption caption) {
    public Data {
      parts = List.copyOf(parts);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    if (data.parts().isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Stack(data.parts()),
            List.of(),
            data.caption().text("Bar: estimate; line: 95 % interval.")),
        (int) (AROUND + BAR + ROW * data.parts().size()));
  }

  private static final class Stack extends DrawnPlot {
    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;

    Stack(List<Part> parts) {
      this.parts = parts;
    }

    @Override
    void draw(Graphics2D g2, Rectangle2D area) {
      double low = 0;
      double high = 1;
      for (Part part : parts) {
        if (part.share().hasInterval()) {
          low = Math.min(low, part.share().low());
          high = Math.max(high, part.share().high());
        }
      }
      low = Math.max(low, -0.5);
      high = Math.min(high, 1.5);
      double left = area.getX() + LABELS;
      double unit = (area.getWidth() - LABELS - REMARKS) / (high - low);
      double zero = left - low * unit;
      grid(g2, area, zero, unit, low, high);
      words(g2, "all together", area.getX(), area.getY() + BAR / 2, TextAnchor.CENTER_LEFT);
      double sum = parts.stream().mapToDouble(Stack::drawn).sum();
      double at = zero;
      for (int p = 0; p < parts.size(); p++) {
        double width = drawn(parts.get(p)) / sum * unit;
        g2.setPaint(Ink.colour(p));
        g2.fill(new Rectangle2D.Double(at, area.getY() + 6, width, BAR - 12));
        at += width;
      }
      for (int p = 0; p < parts.size(); p++) {
        row(g2, area, zero, unit, new double[] {left, left + (high - low) * unit}, p);
      }
    }

    private static double drawn(Part part) {
      return part.share().value() > 0 ? part.share().value() : 0;
    }

    private void row(
        Graphics2D g2, Rectangle2D area, double zero, double unit, double[] ends, int p) {
      Estimate share = parts.get(p).share();
      double middle = area.getY() + BAR + (p + 0.5) * ROW;
      Color colour = Ink.colour(p);
      String label = Words.shorten(parts.get(p).label(), LONGEST_LABEL);
      words(g2, label, area.getX(), middle, TextAnchor.CENTER_LEFT);
      if (Double.isNaN(share.value())) {
        return;
      }
      double to = zero + share.value() * unit;
      g2.setPaint(colour);
      g2.fill(new Rectangle2D.Double(Math.min(zero, to), middle - 10, Math.abs(to - zero), 20));
      if (share.hasInterval()) {
        double from = Math.max(ends[0], zero + share.low() * unit);
        double end = Math.min(ends[1], zero + share.high() * unit);
        g2.setPaint(Ink.TEXT);
        g2.setStroke(Ink.solid(1.8f));
        g2.draw(new Line2D.Double(from, middle, end, middle));
        g2.draw(new Line2D.Double(from, middle - CAP, from, middle + CAP));
        g2.draw(new Line2D.Double(end, middle - CAP, end, middle + CAP));
      }
      words(g2, percent(share), ends[1] + 12, middle, TextAnchor.CENTER_LEFT);
    }

    private void grid(
        Graphics2D g2, Rectangle2D area, double zero, double unit, double low, double high) {
      double bottom = area.getY() + BAR + ROW * parts.size();
      g2.setStroke(Ink.solid(1));
      List<Double> ticks = new ArrayList<>();
      for (int tick = -4; tick <= 12; tick += 2) {
        if (tick / 8.0 >= low - 1e-9 && tick / 8.0 <= high + 1e-9) {
          ticks.add(tick / 8.0);
        }
      }
      for (double tick : ticks) {
        double x = zero + tick * unit;
        g2.setPaint(tick == 0 ? Ink.AXIS : Ink.GRID);
        g2.draw(new Line2D.Double(x, area.getY(), x, bottom));
        words(
            g2,
            String.format(Locale.ROOT, "%.0f %%", 100 * tick),
            x,
            bottom + IntervalRows.AXIS / 2,
            TextAnchor.CENTER);
      }
    }

    private static String percent(Estimate share) {
      String value = String.format(Locale.ROOT, "%.0f %%", 100 * share.value() + 0.0);
      return share.hasInterval()
          ? value
              + String.format(
                  Locale.ROOT, " (%.0f to %.0f %%)", 100 * share.low(), 100 * share.high())
          : value;
    }

    private static void words(Graphics2D g2, String text, double x, double y, TextAnchor anchor) {
      g2.setFont(Fonts.NOTE.deriveFont(Font.PLAIN));
      g2.setPaint(Ink.TEXT);
      TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }
  }
}
