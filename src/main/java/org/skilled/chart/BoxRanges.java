package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** What a box asks of each input that it restricts, against all that the input may be. */
public final class BoxRanges {
  private static final double ROW = 46;
  private static final double AROUND = 150;
  private static final double LABELS = 290;
  private static final double REMARKS = 210;
  private static final double GAP = 10;
  private static final int MOST_ROWS = 20;

  private BoxRanges() {}

  /**
   * One restricted input.
   *
   * @param label its name
   * @param from where the box begins, in [0,1] of the input's range
   * @param to where it ends
   * @param low what stands at the beginning; empty if the box has no end there
   * @param high what stands at the end
   * @param smallest the least value of the input
   * @param largest the greatest
   * @param levels for a category, the levels inside in words; empty for a number
   * @param remark quasi-p value and how often it is found again
   */
  public record Row(
      String label,
      double from,
      double to,
      String low,
      String high,
      String smallest,
      String largest,
      String levels,
      String remark) {}

  /** What to draw. */
  public record Data(String title, String subtitle, List<Row> rows, Caption caption) {
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    if (data.rows().isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), "No input is restricted", data.caption()),
          ChartWriter.HEIGHT / 2);
    }
    Chosen<Row> rows = Chosen.evenly(data.rows(), MOST_ROWS, "inputs", data.caption());
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Drawing((g2, area) -> paint(g2, area, rows.shown())),
            List.of(),
            rows.caption()
                .text(
                    "Grey: all that the input may be; blue: what lies in the box. p: how probable"
                        + " the density would be by chance without this restriction (quasi-p)."
                        + " Again: share of bootstrap resamples whose box restricts the input.")),
        (int) (rows.shown().size() * ROW + AROUND));
  }

  private static void paint(Graphics2D g2, Rectangle2D area, List<Row> rows) {
    double left = area.getX() + LABELS;
    double width = area.getWidth() - LABELS - REMARKS;
    double height = area.getHeight() / rows.size();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = area.getY() + (i + 0.5) * height;
      g2.setPaint(Ink.TEXT);
      Drawing.text(
          g2, row.label(), Fonts.TICK, area.getX(), middle, LABELS - GAP, TextAnchor.CENTER_LEFT);
      Drawing.text(
          g2,
          row.remark(),
          Fonts.CAPTION,
          left + width + GAP,
          middle,
          REMARKS - GAP,
          TextAnchor.CENTER_LEFT);
      g2.setPaint(Ink.NO_DATA);
      g2.fill(new Rectangle2D.Double(left, middle - 4, width, 8));
      if (!row.levels().isEmpty()) {
        g2.setPaint(Ink.colour(0));
        Drawing.text(
            g2, row.levels(), Fonts.TICK, left, middle - 14, width, TextAnchor.CENTER_LEFT);
        g2.fill(new Rectangle2D.Double(left, middle - 4, width * (row.to() - row.from()), 8));
        continue;
      }
      double from = left + width * row.from();
      double to = left + width * row.to();
      g2.setPaint(Ink.colour(0));
      g2.fill(new Rectangle2D.Double(from, middle - 4, Math.max(1, to - from), 8));
      boolean near = to - from < 130;
      double lowAt = near ? Math.max(left, Math.min(from, left + width - 130)) : from;
      double highAt = near ? Math.min(left + width, Math.max(to, lowAt + 130)) : to;
      Drawing.text(g2, row.low(), Fonts.TICK, lowAt, middle - 14, 62, TextAnchor.CENTER_LEFT);
      Drawing.text(g2, row.high(), Fonts.TICK, highAt, middle - 14, 62, TextAnchor.CENTER_RIGHT);
      g2.setPaint(Ink.FAINT_TEXT);
      Drawing.text(
          g2, row.smallest(), Fonts.CAPTION, left, middle + 13, 90, TextAnchor.CENTER_LEFT);
      Drawing.text(
          g2, row.largest(), Fonts.CAPTION, left + width, middle + 13, 90, TextAnchor.CENTER_RIGHT);
    }
  }
}
