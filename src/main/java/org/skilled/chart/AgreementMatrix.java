package org.skilled.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * What several methods say of the same inputs: shade for the index as a share of the method's
 * largest, its rank as a number, a frame where the input stands out from the noise.
 */
public final class AgreementMatrix {
  private static final int MOST_ROWS = 30;
  private static final int LONGEST_NAME = 44;
  private static final int LONGEST_METHOD = 22;
  private static final double ROW = 25;
  private static final double NAMES = 330;
  private static final double WIDEST = 110;
  private static final double LETTER = 5.6;
  private static final double AROUND = 150;

  private AgreementMatrix() {}

  /**
   * What one method says of one input.
   *
   * @param share index as a share of the largest; NaN for none
   * @param text a rank or tier; may be empty
   * @param matters whether it stands out; null if the method does not say
   */
  public record Cell(double share, String text, @Nullable Boolean matters) {}

  /**
   * What to draw.
   *
   * @param rows names of the inputs, the strongest first; the first 30 are shown
   * @param columns names of the methods' indices
   * @param cells {@code [row][column]}
   * @param note what the numbers are, in a sentence
   */
  public record Data(
      String title,
      String subtitle,
      List<String> rows,
      List<String> columns,
      List<List<Cell>> cells,
      String note,
      Caption caption) {
    public Data {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** Draws the matrix, as high as it needs to be. */
  public static Page draw(Data data) {
    if (data.rows().isEmpty() || data.columns().isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    int shown = Math.min(MOST_ROWS, data.rows().size());
    Caption caption =
        shown < data.rows().size()
            ? data.caption()
                .with("Shown: the " + shown + " strongest of " + data.rows().size() + " inputs.")
            : data.caption();
    String key =
        "Shade: index as a share of the method's largest. Frame: stands out from inputs without"
            + " effect; dotted frame: the method does not say. ";
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Cells(data, shown),
            List.of(),
            caption.text(key + data.note())),
        (int) Math.ceil(shown * ROW + head(data) + AROUND));
  }

  /** Room for the slanted names of columns. */
  private static double head(Data data) {
    int longest = data.columns().stream().mapToInt(String::length).max().orElse(0);
    return 24 + LETTER * Math.min(LONGEST_METHOD, longest);
  }

  private static final class Cells extends DrawnPlot {
    private static final long serialVersionUID = 1L;
    private static final Color PALE = new Color(0xF4, 0xF8, 0xFB);
    private static final Color DARK = new Color(0x1B, 0x63, 0x94);

    private final transient Data data;
    private final int shown;

    Cells(Data data, int shown) {
      this.data = data;
      this.shown = shown;
    }

    @Override
    void draw(Graphics2D g2, Rectangle2D area) {
      int columns = data.columns().size();
      double width = Math.min(WIDEST, (area.getWidth() - NAMES - 60) / columns);
      double left = area.getX() + NAMES;
      double top = area.getY() + head(data);
      for (int column = 0; column < columns; column++) {
        slanted(g2, data.columns().get(column), left + (column + 0.5) * width, top - 8);
      }
      for (int row = 0; row < shown; row++) {
        double middle = top + (row + 0.5) * ROW;
        g2.setFont(Fonts.NOTE);
        g2.setPaint(Ink.TEXT);
        String name = Words.shorten(data.rows().get(row), LONGEST_NAME);
        TextUtils.drawAlignedString(
            Words.fitting(g2, name, NAMES - 10),
            g2,
            (float) area.getX(),
            (float) middle,
            TextAnchor.CENTER_LEFT);
        for (int column = 0; column < columns; column++) {
          Rectangle2D box =
              new Rectangle2D.Double(
                  left + column * width + 2, middle - ROW / 2 + 2, width - 4, ROW - 4);
          cell(g2, box, data.cells().get(row).get(column));
        }
      }
    }

    private static void cell(Graphics2D g2, Rectangle2D box, Cell cell) {
      boolean known = !Double.isNaN(cell.share());
      double share = known ? new Range(0, 1).constrain(cell.share()) : 0;
      g2.setPaint(known ? ColourScale.between(PALE, DARK, share) : Ink.NO_DATA);
      g2.fill(box);
      Boolean matters = cell.matters();
      if (known && (matters == null || matters)) {
        g2.setPaint(Ink.colour(1));
        g2.setStroke(
            matters == null
                ? new BasicStroke(
                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 3}, 0)
                : Ink.solid(2));
        g2.draw(box);
      }
      g2.setFont(Fonts.CAPTION);
      g2.setPaint(share > 0.55 ? Color.WHITE : Ink.TEXT);
      TextUtils.drawAlignedString(
          known ? cell.text() : "\u2013",
          g2,
          (float) box.getCenterX(),
          (float) box.getCenterY(),
          TextAnchor.CENTER);
    }

    private static void slanted(Graphics2D g2, String text, double x, double y) {
      AffineTransform saved = g2.getTransform();
      g2.translate(x, y);
      g2.rotate(StrictMath.toRadians(-50));
      g2.setFont(Fonts.NOTE);
      g2.setPaint(Ink.TEXT);
      TextUtils.drawAlignedString(
          Words.shorten(text, LONGEST_METHOD), g2, 0, 0, TextAnchor.CENTER_LEFT);
      g2.setTransform(saved);
    }
  }
}
