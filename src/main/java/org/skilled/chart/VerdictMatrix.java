package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Verdict;

/** Verdicts as a matrix of marks: what was changed by row, what it was judged on by column. */
public final class VerdictMatrix {
  private static final double ROW = 28;
  private static final double NAMES = 210;
  private static final double HEAD = 96;
  private static final double AROUND = 130;
  private static final double MARK = 6.5;

  private VerdictMatrix() {}

  /**
   * What to draw.
   *
   * @param rows names of the rows; the first is set off from the others
   * @param columns names of the columns
   * @param verdicts {@code [row][column]}; null where there is none
   */
  public record Data(
      String title,
      String subtitle,
      List<String> rows,
      List<String> columns,
      List<List<@Nullable Verdict>> verdicts,
      Caption caption) {
    public Data {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      List<List<@Nullable Verdict>> copied = new ArrayList<>();
      verdicts.forEach(row -> copied.add(Collections.unmodifiableList(new ArrayList<>(row))));
      verdicts = List.copyOf(copied);
    }
  }

  /** Draws the matrix, as high as it needs to be. */
  public static Page draw(Data data) {
    String key = VerdictMark.KEY + " Line: not asked, because the finding's own design sets it.";
    return new Page(
        House.chart(
            data.title(), data.subtitle(), new Cells(data), List.of(), data.caption().text(key)),
        (int) Math.ceil(data.rows().size() * ROW + HEAD + AROUND));
  }

  private static final class Cells extends DrawnPlot {
    private static final long serialVersionUID = 1L;

    private final transient Data data;

    Cells(Data data) {
      this.data = data;
    }

    @Override
    void draw(Graphics2D g2, Rectangle2D area) {
      double width = (area.getWidth() - NAMES) / Math.max(1, data.columns().size());
      double left = area.getX() + NAMES;
      double top = area.getY() + HEAD;
      for (int column = 0; column < data.columns().size(); column++) {
        upright(g2, data.columns().get(column), left + (column + 0.5) * width, top - 6);
      }
      for (int row = 0; row < data.rows().size(); row++) {
        double middle = top + (row + 0.5) * ROW;
        g2.setFont(row == 0 ? Fonts.LEGEND_HEADING : Fonts.NOTE);
        g2.setPaint(Ink.TEXT);
        TextUtils.drawAlignedString(
            data.rows().get(row), g2, (float) area.getX(), (float) middle, TextAnchor.CENTER_LEFT);
        for (int column = 0; column < data.columns().size(); column++) {
          Verdict verdict = data.verdicts().get(row).get(column);
          double x = left + column * width;
          g2.setPaint(ground(verdict));
          g2.fill(new Rectangle2D.Double(x + 1, middle - ROW / 2 + 1, width - 2, ROW - 2));
          VerdictMark.draw(g2, verdict, x + width / 2, middle, MARK);
        }
      }
    }

    private static Color ground(@Nullable Verdict verdict) {
      return verdict == null
          ? Color.WHITE
          : Ink.translucent(VerdictMark.colour(verdict), verdict == Verdict.SHOWN ? 0.18 : 0.1);
    }

    private static void upright(Graphics2D g2, String text, double x, double y) {
      AffineTransform saved = g2.getTransform();
      g2.translate(x, y);
      g2.rotate(StrictMath.toRadians(-60));
      g2.setFont(Fonts.NOTE);
      g2.setPaint(Ink.TEXT);
      TextUtils.drawAlignedString(text, g2, 0, 0, TextAnchor.CENTER_LEFT);
      g2.setTransform(saved);
    }
  }
}
