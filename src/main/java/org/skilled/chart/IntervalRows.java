package org.skilled.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Rows of estimates with their intervals against one lying axis: words to the left, remarks to the
 * right.
 *
 * @param range what the axis spans
 * @param tick distance between ticks
 * @param labels room for words to the left, in units
 * @param remarks room for words to the right, in units
 * @param font font of words and numbers
 * @param reference where a line stands out; NaN for none
 * @param below room to be left free below the axis, in units
 */
record IntervalRows(
    Range range,
    double tick,
    double labels,
    double remarks,
    Font font,
    double reference,
    double below) {
  /** Room for the numbers of the axis. */
  static final double AXIS = 26;

  private static final double CAP = 3.5;
  private static final double REACH = 5;
  private static final int GAP = 8;

  /** Rows that fill their area, with a line at 0. */
  IntervalRows(Range range, double tick, double labels, double remarks, Font font) {
    this(range, tick, labels, remarks, font, 0, 0);
  }

  /** Draws the estimate itself. */
  @FunctionalInterface
  interface Mark {
    void draw(Graphics2D g2, double x, double y);
  }

  /**
   * One estimate.
   *
   * @param paint colour of its interval
   * @param bar drawn from somewhere to the value; null for none
   */
  record Estimate(
      double value, double low, double high, Paint paint, Mark mark, @Nullable Bar bar) {
    Estimate(double value, double low, double high, Paint paint, Mark mark) {
      this(value, low, high, paint, mark, null);
    }
  }

  /** A bar that begins at {@code from}. */
  record Bar(double from, Paint paint) {}

  /**
   * One row.
   *
   * @param label lines of words
   * @param heading whether the row opens a new group, with a rule above it and its words in bold
   * @param estimates below one another if there are several
   * @param band a part of the axis to be shaded; null for none
   */
  record Row(
      List<String> label,
      boolean heading,
      List<Estimate> estimates,
      @Nullable Range band,
      String remark) {
    Row {
      label = List.copyOf(label);
      estimates = List.copyOf(estimates);
    }
  }

  /** Draws the rows, each of the same height, and the axis below them. */
  void draw(Graphics2D g2, Rectangle2D area, List<Row> rows) {
    Rectangle2D plot = plot(area);
    double height = plot.getHeight() / Math.max(1, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      band(g2, plot, plot.getY() + i * height, height, rows.get(i).band());
    }
    axis(g2, plot);
    for (int i = 0; i < rows.size(); i++) {
      row(g2, area, plot, plot.getY() + i * height, height, rows.get(i));
    }
  }

  /** Where the estimates are drawn, in order of rows. */
  List<Marks.Mark> marks(Rectangle2D area, List<Row> rows) {
    Rectangle2D plot = plot(area);
    double height = plot.getHeight() / Math.max(1, rows.size());
    List<Marks.Mark> marks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Estimate> estimates = rows.get(i).estimates();
      for (int e = 0; e < estimates.size(); e++) {
        double value = estimates.get(e).value();
        if (!Double.isNaN(value)) {
          double y = plot.getY() + height * (i + (e + 1.0) / (estimates.size() + 1));
          marks.add(
              new Marks.Mark(
                  value,
                  new Rectangle2D.Double(x(plot, value) - REACH, y - REACH, 2 * REACH, 2 * REACH)));
        }
      }
    }
    return marks;
  }

  private Rectangle2D plot(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() + labels,
        area.getY(),
        Math.max(1, area.getWidth() - labels - remarks),
        Math.max(1, area.getHeight() - AXIS - below));
  }

  private void axis(Graphics2D g2, Rectangle2D plot) {
    NumberAxis axis = Axes.unlabelled(range);
    axis.setTickUnit((NumberTickUnit) Numbers.ticks().getCeilingTickUnit(tick));
    axis.setTickLabelFont(font);
    for (double at = Math.ceil(range.getLowerBound() / tick) * tick;
        at <= range.getUpperBound() + tick * 1e-6;
        at += tick) {
      double x = x(plot, at);
      g2.setPaint(Ink.GRID);
      g2.setStroke(Ink.solid(1));
      g2.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
    }
    if (range.contains(reference)) {
      double x = x(plot, reference);
      g2.setPaint(Ink.AXIS);
      g2.setStroke(Ink.solid(1.4f));
      g2.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
    }
    axis.draw(g2, plot.getMaxY(), plot, plot, RectangleEdge.BOTTOM, null);
  }

  private void band(
      Graphics2D g2, Rectangle2D plot, double top, double height, @Nullable Range band) {
    if (band != null) {
      double from = x(plot, Math.max(band.getLowerBound(), range.getLowerBound()));
      double to = x(plot, Math.min(band.getUpperBound(), range.getUpperBound()));
      g2.setPaint(Ink.NO_DATA);
      g2.fill(new Rectangle2D.Double(from, top, Math.max(0, to - from), height));
    }
  }

  private void row(
      Graphics2D g2, Rectangle2D area, Rectangle2D plot, double top, double height, Row row) {
    if (row.heading()) {
      g2.setPaint(Ink.BACKDROP_LINE);
      g2.setStroke(Ink.solid(1));
      g2.draw(new Line2D.Double(area.getX(), top, area.getMaxX(), top));
    }
    double middle = top + height / 2;
    Font face =
        font.deriveFont(row.heading() && row.estimates().isEmpty() ? Font.BOLD : Font.PLAIN);
    words(g2, row.label(), face, area.getX(), middle);
    words(g2, List.of(row.remark()), font, plot.getMaxX() + GAP, middle);
    int count = row.estimates().size();
    for (int i = 0; i < count; i++) {
      double y = top + height * (i + 1) / (count + 1);
      bar(g2, plot, y, height / (count + 1), row.estimates().get(i));
      estimate(g2, plot, y, row.estimates().get(i));
    }
  }

  private void bar(Graphics2D g2, Rectangle2D plot, double y, double height, Estimate estimate) {
    Bar bar = estimate.bar();
    if (bar != null && !Double.isNaN(estimate.value())) {
      double from = x(plot, Math.min(bar.from(), estimate.value()));
      double to = x(plot, Math.max(bar.from(), estimate.value()));
      g2.setPaint(bar.paint());
      g2.fill(new Rectangle2D.Double(from, y - height / 2, to - from, height));
    }
  }

  private void estimate(Graphics2D g2, Rectangle2D plot, double y, Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return;
    }
    if (!Double.isNaN(estimate.low())) {
      double from = x(plot, estimate.low());
      double to = x(plot, estimate.high());
      g2.setPaint(estimate.paint());
      g2.setStroke(Ink.solid(1.8f));
      g2.draw(new Line2D.Double(from, y, to, y));
      g2.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
      g2.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
    }
    estimate.mark().draw(g2, x(plot, estimate.value()), y);
  }

  private static void words(Graphics2D g2, List<String> lines, Font font, double x, double middle) {
    g2.setFont(font);
    g2.setPaint(Ink.TEXT);
    double step = font.getSize2D() * 1.2;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        double y = middle + (i - (lines.size() - 1) / 2.0) * step;
        TextUtils.drawAlignedString(lines.get(i), g2, (float) x, (float) y, TextAnchor.CENTER_LEFT);
      }
    }
  }

  private double x(Rectangle2D plot, double value) {
    double share = (value - range.getLowerBound()) / range.getLength();
    return plot.getX() + plot.getWidth() * Math.max(0, Math.min(1, share));
  }
}
