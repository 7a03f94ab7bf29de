package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Share;

/** Several shares a row, with their 95 % intervals, told apart by shape and colour. */
public final class ShareRows {
  private static final double ROW = 56;
  private static final double AROUND = 170;
  private static final double LABELS = 300;
  private static final int LONGEST_LINE = 44;
  private static final double TICK = 0.2;

  private ShareRows() {}

  /** One row: as many shares as there are names. */
  public record Row(String name, List<Share> shares) {
    public Row {
      shares = List.copyOf(shares);
    }
  }

  /**
   * What to draw.
   *
   * @param names what each share of a row is
   */
  public record Data(
      String title, String subtitle, List<String> names, List<Row> rows, Caption caption) {
    public Data {
      names = List.copyOf(names);
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    List<IntervalRows.Row> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      List<IntervalRows.Estimate> estimates = new ArrayList<>();
      for (int i = 0; i < row.shares().size(); i++) {
        Share share = row.shares().get(i);
        int ink = i;
        estimates.add(
            new IntervalRows.Estimate(
                share.share(),
                share.low(),
                share.high(),
                Ink.colour(i),
                (g2, x, y) -> mark(g2, ink, x, y)));
      }
      List<String> label = List.of(Words.wrap(row.name(), LONGEST_LINE).split("\n"));
      rows.add(new IntervalRows.Row(label, true, estimates, null, ""));
    }
    IntervalRows layout = new IntervalRows(new Range(-0.02, 1.02), TICK, LABELS, 10, Fonts.NOTE);
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new RowsPlot(layout, rows),
            Key.lines("", data.names()),
            data.caption().text("Bar: 95 % interval of the share.")),
        (int) Math.ceil(rows.size() * ROW + AROUND));
  }

  private static void mark(Graphics2D g2, int ink, double x, double y) {
    g2.setPaint(Ink.colour(ink));
    g2.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(Ink.shape(ink)));
  }
}
