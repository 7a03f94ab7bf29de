package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.Title;
import org.jfree.data.Range;
import org.skilled.analysis.Estimate;

/**
 * How far an outcome moves from a reference when each factor is at its low and at its high end: two
 * bars a factor with their 95 % intervals, the widest factor on top.
 */
public final class Tornado {
  private static final int MOST_ROWS = 16;
  private static final double LABELS = 300;
  private static final double REMARKS = 180;
  private static final int LONGEST_LABEL = 42;
  private static final int LONGEST_REMARK = 26;
  private static final double DOT = 3;
  private static final double PLOT_HEIGHT = 440;
  private static final double TALLEST_ROW = 90;
  private static final Color LOW = new Color(0x7F, 0xB8, 0xD8);
  private static final Color HIGH = new Color(0xEA, 0xAE, 0x80);

  private Tornado() {}

  /**
   * One factor.
   *
   * @param label its name
   * @param ends its low and its high end in words: "0.2 to 0.8"
   * @param low the outcome at the low end; NaN if no run has finished there
   * @param high the outcome at the high end; NaN if no run has finished there
   */
  public record Row(String label, String ends, Estimate low, Estimate high) {
    /** From the smallest to the largest of low end, high end and reference. */
    double span(double reference) {
      Extent extent = Extent.EMPTY.with(reference).with(low.value()).with(high.value());
      return Math.max(0, extent.high() - extent.low());
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param reference the outcome that bars begin at; NaN if it is unknown
   * @param rows the factors in any order
   * @param note what the reference, the ends and the intervals are, in sentences
   */
  public record Data(
      String title,
      Measure measure,
      double reference,
      List<Row> rows,
      String note,
      Caption caption) {
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Row> sorted =
        data.rows().stream()
            .filter(row -> !Double.isNaN(row.low().value()) || !Double.isNaN(row.high().value()))
            .sorted(Comparator.comparingDouble((Row row) -> row.span(data.reference())).reversed())
            .toList();
    if (sorted.isEmpty() || Double.isNaN(data.reference())) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    List<Row> rows = sorted.subList(0, Math.min(MOST_ROWS, sorted.size()));
    Caption caption = data.caption();
    if (sorted.size() < data.rows().size()) {
      int missing = data.rows().size() - sorted.size();
      caption = caption.with("Without finished runs and not shown: " + missing + ".");
    }
    if (rows.size() < sorted.size()) {
      caption =
          caption.with("Shown: the " + rows.size() + " widest of " + sorted.size() + " factors.");
    }
    return House.chart(
        data.title(),
        data.measure().text() + "\n" + sentence(rows.get(0), data.reference()),
        new RowsPlot(layout(data, rows), rows(data, rows)),
        key(),
        caption.text(data.note()));
  }

  private static String sentence(Row widest, double reference) {
    double spread = widest.span(reference);
    boolean first = !Double.isNaN(widest.low().value());
    return "Widest: "
        + Words.shorten(widest.label(), LONGEST_LABEL)
        + ", low end "
        + (first ? Words.estimate(widest.low(), spread) : "without runs")
        + ", high end "
        + (Double.isNaN(widest.high().value())
            ? "without runs"
            : first ? Words.brief(widest.high(), spread) : Words.estimate(widest.high(), spread));
  }

  private static List<Title> key() {
    return Key.blocks(List.of("Low end", "High end"), List.of(LOW, HIGH));
  }

  private static IntervalRows layout(Data data, List<Row> rows) {
    Extent extent = Extent.EMPTY.with(data.reference());
    for (Row row : rows) {
      for (Estimate end : List.of(row.low(), row.high())) {
        extent = extent.with(end.value()).with(end.low()).with(end.high());
      }
    }
    double span = extent.high() - extent.low();
    double margin = span > 0 ? 0.04 * span : Axes.range(data.measure(), extent).getLength() / 2;
    Range range = new Range(extent.low() - margin, extent.high() + margin);
    double tick = Numbers.ticks().getCeilingTickUnit(range.getLength() / 6).getSize();
    double bottom = Math.max(0, PLOT_HEIGHT - rows.size() * TALLEST_ROW);
    return new IntervalRows(range, tick, LABELS, REMARKS, Fonts.NOTE, data.reference(), bottom);
  }

  private static List<IntervalRows.Row> rows(Data data, List<Row> rows) {
    List<IntervalRows.Row> drawn = new ArrayList<>();
    for (Row row : rows) {
      drawn.add(
          new IntervalRows.Row(
              List.of(Words.shorten(row.label(), LONGEST_LABEL)),
              false,
              List.of(bar(row.low(), LOW, data), bar(row.high(), HIGH, data)),
              null,
              Words.shorten(row.ends(), LONGEST_REMARK)));
    }
    return drawn;
  }

  private static IntervalRows.Estimate bar(Estimate end, Color colour, Data data) {
    return new IntervalRows.Estimate(
        end.value(),
        end.low(),
        end.high(),
        Ink.TEXT,
        (g2, x, y) -> {
          g2.setPaint(Ink.TEXT);
          g2.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        },
        new IntervalRows.Bar(data.reference(), colour));
  }
}
