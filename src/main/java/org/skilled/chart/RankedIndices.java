package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Estimate;

/**
 * Indices of inputs with their intervals, the strongest on top, against the floor of noise; to the
 * right, which inputs can be told apart.
 */
public final class RankedIndices {
  private static final int MOST_ROWS = 30;
  private static final double ROW = 26;
  private static final double AROUND = 172;
  private static final double LABELS = 330;
  private static final double REMARKS = 90;
  private static final int LONGEST_LABEL = 46;
  private static final int LONGEST_REMARK = 11;
  private static final double RADIUS = 4.5;

  private RankedIndices() {}

  /**
   * One input.
   *
   * @param index NaN for an input that has none
   * @param remark a word such as its tier; may be empty
   * @param strong whether it stands out; its point is filled then
   */
  public record Row(String label, Estimate index, String remark, boolean strong) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle which index of which outcome
   * @param rows strongest first; the first 30 are shown
   * @param floor end of the grey band that begins at 0, or at its negative if there are negative
   *     indices; NaN for none
   * @param note what point, bar and band are, in sentences
   */
  public record Data(
      String title, String subtitle, List<Row> rows, double floor, String note, Caption caption) {
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart, as high as its rows need. */
  public static Page draw(Data data) {
    List<Row> known =
        data.rows().stream().filter(row -> !Double.isNaN(row.index().value())).toList();
    List<Row> shown = known.subList(0, Math.min(MOST_ROWS, known.size()));
    if (shown.isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    Caption caption = data.caption();
    if (shown.size() < known.size()) {
      caption =
          caption.with("Shown: the " + shown.size() + " strongest of " + known.size() + " inputs.");
    }
    if (known.size() < data.rows().size()) {
      caption = caption.with("Without an index: " + (data.rows().size() - known.size()) + ".");
    }
    Extent extent = Extent.EMPTY.with(0);
    for (Row row : shown) {
      extent = extent.with(row.index().value()).with(row.index().low()).with(row.index().high());
    }
    double floor = Double.isNaN(data.floor()) ? 0 : data.floor();
    boolean signed = extent.low() < 0;
    extent = extent.with(floor).with(signed ? -floor : 0);
    double span = extent.high() > extent.low() ? extent.high() - extent.low() : 1;
    Range range = new Range(extent.low() - 0.02 * span, extent.high() + 0.04 * span);
    double tick = Numbers.ticks().getCeilingTickUnit(range.getLength() / 6).getSize();
    Range band = floor > 0 ? new Range(signed ? -floor : 0, floor) : null;
    List<IntervalRows.Row> rows = new ArrayList<>();
    for (Row row : shown) {
      rows.add(
          new IntervalRows.Row(
              List.of(Words.shorten(row.label(), LONGEST_LABEL)),
              false,
              List.of(estimate(row)),
              band,
              Words.shorten(row.remark(), LONGEST_REMARK)));
    }
    double height = Math.max(4, shown.size()) * ROW + AROUND;
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new RowsPlot(new IntervalRows(range, tick, LABELS, REMARKS, Fonts.NOTE), rows),
            List.of(),
            caption.text(data.note())),
        (int) Math.ceil(Math.max(300, height)));
  }

  private static IntervalRows.Estimate estimate(Row row) {
    return new IntervalRows.Estimate(
        row.index().value(),
        row.index().low(),
        row.index().high(),
        Ink.colour(0),
        (g2, x, y) -> {
          Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
          g2.setPaint(row.strong() ? Ink.colour(0) : Color.WHITE);
          g2.fill(dot);
          g2.setPaint(Ink.colour(0));
          g2.setStroke(Ink.solid(1.6f));
          g2.draw(dot);
        });
  }
}
