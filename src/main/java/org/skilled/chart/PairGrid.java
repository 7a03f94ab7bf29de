package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The cells of a {@link PairPlot}. */
final class PairGrid extends DrawnPlot {
  private static final long serialVersionUID = 1L;

  private static final double LEFT = 92;
  private static final double BOTTOM = 34;
  private static final double GAP = 4;
  private static final int BINS = 16;
  private static final double STRONG = 0.3;
  private static final int MOST_BEFORE = 250;
  private static final int FEW = 50;
  private static final int SOME = 200;
  private static final Color BEFORE = new Color(0xC9, 0xC9, 0xC9);
  private static final Color FRAME = new Color(0xD0, 0xD0, 0xD0);
  private static final Color BAR = new Color(0x9C, 0xC4, 0xE0);

  private final transient PairPlot.Data data;

  PairGrid(PairPlot.Data data) {
    this.data = data;
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area) {
    List<PairPlot.Variable> variables = data.variables();
    int size = variables.size();
    double width = (area.getWidth() - LEFT) / size;
    double height = (area.getHeight() - BOTTOM) / size;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        Rectangle2D cell =
            new Rectangle2D.Double(
                area.getX() + LEFT + column * width,
                area.getY() + row * height,
                width - GAP,
                height - GAP);
        drawCell(g2, cell, row, column);
      }
      drawNames(g2, area, row, width, height);
    }
  }

  private void drawCell(Graphics2D g2, Rectangle2D cell, int row, int column) {
    if (column > row) {
      drawCorrelation(g2, cell, data.correlations()[row][column]);
      return;
    }
    g2.setPaint(FRAME);
    g2.setStroke(Ink.solid(0.8f));
    g2.draw(cell);
    if (column == row) {
      drawHistogram(g2, cell, data.variables().get(row));
    } else {
      drawDots(g2, cell, data.variables().get(column), data.variables().get(row));
    }
  }

  private static void drawDots(
      Graphics2D g2, Rectangle2D cell, PairPlot.Variable x, PairPlot.Variable y) {
    int before = Math.min(MOST_BEFORE, Math.min(x.before().size(), y.before().size()));
    g2.setPaint(BEFORE);
    for (int i = 0; i < before; i++) {
      g2.fill(dot(cell, x.share(x.before().get(i)), y.share(y.before().get(i)), 0.8));
    }
    g2.setPaint(Ink.translucent(Ink.colour(0), 0.5));
    double radius = x.after().size() <= FEW ? 3.5 : x.after().size() <= SOME ? 2.4 : 1.5;
    for (int i = 0; i < x.after().size(); i++) {
      g2.fill(dot(cell, x.share(x.after().get(i)), y.share(y.after().get(i)), radius));
    }
  }

  private static Ellipse2D dot(Rectangle2D cell, double x, double y, double radius) {
    return new Ellipse2D.Double(
        cell.getX() + x * cell.getWidth() - radius,
        cell.getMaxY() - y * cell.getHeight() - radius,
        2 * radius,
        2 * radius);
  }

  private static void drawHistogram(Graphics2D g2, Rectangle2D cell, PairPlot.Variable variable) {
    double[] after = bins(variable, variable.after());
    double[] before = bins(variable, variable.before());
    double tallest = 0;
    for (int bin = 0; bin < BINS; bin++) {
      tallest = Math.max(tallest, Math.max(after[bin], before[bin]));
    }
    double width = cell.getWidth() / BINS;
    double unit = tallest == 0 ? 0 : 0.92 * cell.getHeight() / tallest;
    for (int bin = 0; bin < BINS; bin++) {
      double x = cell.getX() + bin * width;
      double top = after[bin] * unit;
      g2.setPaint(BAR);
      g2.fill(new Rectangle2D.Double(x, cell.getMaxY() - top, width, top));
    }
    g2.setPaint(Ink.AXIS);
    g2.setStroke(Ink.solid(1.2f));
    for (int bin = 0; bin < BINS; bin++) {
      double x = cell.getX() + bin * width;
      double y = cell.getMaxY() - before[bin] * unit;
      g2.draw(new Line2D.Double(x, y, x + width, y));
    }
  }

  private static double[] bins(PairPlot.Variable variable, List<Double> values) {
    double[] bins = new double[BINS];
    for (double value : values) {
      int bin = (int) Math.floor(variable.share(value) * BINS);
      bins[Math.max(0, Math.min(BINS - 1, bin))] += 1.0 / values.size();
    }
    return bins;
  }

  private static void drawCorrelation(Graphics2D g2, Rectangle2D cell, double correlation) {
    boolean strong = Math.abs(correlation) >= STRONG;
    Font font = strong ? Fonts.LEGEND_HEADING : Fonts.CAPTION;
    g2.setFont(font);
    g2.setPaint(strong ? Ink.TEXT : Ink.AXIS);
    String text = Numbers.cell(correlation, 1).replace("-", "\u2212");
    double x = cell.getCenterX() - g2.getFontMetrics().stringWidth(text) / 2.0;
    double y = cell.getCenterY() + g2.getFontMetrics().getAscent() / 2.0 - 2;
    g2.drawString(text, (float) x, (float) y);
  }

  private void drawNames(Graphics2D g2, Rectangle2D area, int index, double width, double height) {
    PairPlot.Variable variable = data.variables().get(index);
    g2.setFont(Fonts.CAPTION);
    g2.setPaint(Ink.TEXT);
    double y = area.getY() + (index + 0.5) * height;
    String[] lines = Words.wrap(split(variable.label()), 13).split("\n", -1);
    double step = g2.getFontMetrics().getHeight();
    for (int line = 0; line < lines.length; line++) {
      String text = Words.fitting(g2, lines[line].strip(), LEFT - 6);
      double left = area.getX() + LEFT - 6 - g2.getFontMetrics().stringWidth(text);
      double top = y + (line - (lines.length - 1) / 2.0) * step + step / 3;
      g2.drawString(text, (float) left, (float) top);
    }
    double x = area.getX() + LEFT + index * width;
    double below = area.getMaxY() - BOTTOM + 11;
    String low = Words.fitting(g2, variable.left(), (width - GAP) / 2 - 2);
    String high = Words.fitting(g2, variable.right(), (width - GAP) / 2 - 2);
    double end = x + width - GAP - g2.getFontMetrics().stringWidth(high);
    g2.setPaint(Ink.FAINT_TEXT);
    g2.drawString(low, (float) x, (float) below);
    g2.drawString(high, (float) end, (float) below);
    g2.setPaint(Ink.TEXT);
    String name = Words.fitting(g2, variable.label(), width - GAP);
    double centre = x + (width - GAP - g2.getFontMetrics().stringWidth(name)) / 2;
    g2.drawString(name, (float) centre, (float) (below + 15));
  }

  /** Room to break a name where a new word begins in it. */
  private static String split(String label) {
    return label.length() <= 13 ? label : label.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }
}
