package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.skilled.analysis.Estimate;

/**
 * An index of each pair of inputs as the upper triangle of a matrix: colour and number; in bold
 * where the interval leaves out 0.
 */
public final class IndexMatrix {
  private static final int MOST = 24;
  private static final double NAMES = 270;
  private static final double HEAD = 150;
  private static final double AROUND = 130;
  private static final double CELL = 40;
  private static final double SMALL_CELL = 24;
  private static final int FEW = 13;
  private static final double DOT = 3;
  private static final double LEAST_HEIGHT = 440;
  private static final int LONGEST_LABEL = 36;
  private static final int LONGEST_HEAD = 22;
  private static final double SLANT = -55;
  private static final double ROOM_FOR_SLANT = 60;

  private IndexMatrix() {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle what is shown
   * @param labels names of the inputs, strongest first; the first 24 are shown
   * @param indices with intervals that hold for all pairs together, {@code
   *     indices.get(one).get(other)}, read where other is after one
   */
  public record Data(
      String title,
      String subtitle,
      List<String> labels,
      List<List<Estimate>> indices,
      Caption caption) {
    public Data {
      labels = List.copyOf(labels);
      indices = indices.stream().map(List::copyOf).toList();
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    int size = Math.min(MOST, data.labels().size());
    Extent extent = Extent.EMPTY;
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        extent = extent.with(data.indices().get(one).get(other).value());
      }
    }
    if (extent.low() > extent.high()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    Caption caption =
        size == data.labels().size()
            ? data.caption()
            : data.caption()
                .with("Shown: the " + size + " strongest of " + data.labels().size() + " inputs.");
    double low = Math.min(0, extent.low());
    Range range = new Range(low, Math.max(extent.high(), low + 0.01));
    ColourScale scale = new ColourScale(range);
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Cells(data, size, scale, range.getLength()),
            List.of(ScaleBar.of(scale, range)),
            caption.text(
                "Bold or dotted: not 0, by 95 % intervals that hold for all pairs together.")),
        (int) Math.ceil(Math.max(LEAST_HEIGHT, (size - 1) * row(size) + HEAD + AROUND)));
  }

  private static double row(int size) {
    return size <= FEW ? CELL : SMALL_CELL;
  }

  private static final class Cells extends DrawnPlot {
    private static final long serialVersionUID = 1L;

    private final transient Data data;
    private final int size;
    private final transient ColourScale scale;
    private final double spread;

    Cells(Data data, int size, ColourScale scale, double spread) {
      this.data = data;
      this.size = size;
      this.scale = scale;
      this.spread = spread;
    }

    @Override
    void draw(Graphics2D g2, Rectangle2D area) {
      double width = (area.getWidth() - NAMES - ROOM_FOR_SLANT) / (size - 1);
      double height = Math.min(row(size), (area.getHeight() - HEAD) / (size - 1));
      double left = area.getX() + NAMES;
      double top = area.getY() + HEAD;
      g2.setPaint(Ink.TEXT);
      for (int other = 1; other < size; other++) {
        String head = Words.shorten(data.labels().get(other), LONGEST_HEAD);
        slanted(g2, head, left + (other - 0.5) * width, top - 6);
      }
      for (int one = 0; one < size - 1; one++) {
        double y = top + one * height;
        g2.setFont(Fonts.NOTE);
        g2.setPaint(Ink.TEXT);
        TextUtils.drawAlignedString(
            Words.shorten(data.labels().get(one), LONGEST_LABEL),
            g2,
            (float) area.getX(),
            (float) (y + height / 2),
            TextAnchor.CENTER_LEFT);
        for (int other = one + 1; other < size; other++) {
          cell(
              g2,
              data.indices().get(one).get(other),
              new Rectangle2D.Double(left + (other - 1) * width, y, width, height));
        }
      }
    }

    private void cell(Graphics2D g2, Estimate index, Rectangle2D cell) {
      Color ground = scale.colour(index.value());
      g2.setPaint(ground);
      g2.fill(
          new Rectangle2D.Double(
              cell.getX() + 1, cell.getY() + 1, cell.getWidth() - 2, cell.getHeight() - 2));
      if (Double.isNaN(index.value())) {
        return;
      }
      boolean sure = index.side(0) != 0;
      // What is rounded to nothing has no sign.
      String text = Numbers.cell(index.value(), spread).replaceFirst("^-(0\\.0*)$", "$1");
      g2.setFont(sure ? Fonts.CAPTION.deriveFont(Font.BOLD) : Fonts.CAPTION);
      g2.setPaint(scale.textOn(index.value()));
      double x = cell.getCenterX();
      double y = cell.getCenterY();
      if (g2.getFontMetrics().stringWidth(text) <= cell.getWidth() - 4) {
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, TextAnchor.CENTER);
      } else if (sure) {
        g2.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
      }
    }

    private static void slanted(Graphics2D g2, String text, double x, double y) {
      AffineTransform saved = g2.getTransform();
      g2.translate(x, y);
      g2.rotate(StrictMath.toRadians(SLANT));
      g2.setFont(Fonts.NOTE);
      TextUtils.drawAlignedString(text, g2, 0, 0, TextAnchor.CENTER_LEFT);
      g2.setTransform(saved);
    }
  }
}
