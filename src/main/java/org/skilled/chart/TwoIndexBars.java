package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Estimate;

/**
 * Two indices of each input side by side, such as first-order and total: a bar each with its 95 %
 * interval, and the band in which inputs without effect lie.
 */
public final class TwoIndexBars {
  private static final int MOST_ROWS = 30;
  private static final double ROW = 34;
  private static final double FEWEST_ROWS = 5;
  private static final double AROUND = 190;
  private static final double LABELS = 290;
  private static final double REMARKS = 20;
  private static final int LONGEST_LABEL = 42;
  private static final double MARGIN = 0.04;
  private static final int TICKS = 7;

  private TwoIndexBars() {}

  /**
   * One input.
   *
   * @param label its name
   * @param first its one index; NaN if there is none
   * @param second its other index; NaN if there is none
   */
  public record Bar(String label, Estimate first, Estimate second) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle what is shown
   * @param firstName what the first index is, for the legend
   * @param secondName what the second index is
   * @param bars strongest first; the first 30 are shown
   * @param floor the second index that an input without effect stays below; NaN if unknown
   * @param note what the band and the intervals are, in sentences
   */
  public record Data(
      String title,
      String subtitle,
      String firstName,
      String secondName,
      List<Bar> bars,
      double floor,
      String note,
      Caption caption) {
    public Data {
      bars = List.copyOf(bars);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    List<Bar> shown = data.bars().subList(0, Math.min(MOST_ROWS, data.bars().size()));
    if (shown.isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT);
    }
    Caption caption = data.caption();
    if (shown.size() < data.bars().size()) {
      caption =
          caption.with(
              "Shown: the " + shown.size() + " strongest of " + data.bars().size() + " inputs.");
    }
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new RowsPlot(layout(data, shown), rows(data, shown)),
            Key.below(List.of(data.firstName(), data.secondName())),
            caption.text(data.note())),
        (int) Math.ceil(Math.max(FEWEST_ROWS, shown.size()) * ROW + AROUND));
  }

  private static IntervalRows layout(Data data, List<Bar> bars) {
    Extent extent = Extent.EMPTY.with(0).with(data.floor());
    for (Bar bar : bars) {
      for (Estimate index : List.of(bar.first(), bar.second())) {
        extent = extent.with(index.value()).with(index.low()).with(index.high());
      }
    }
    double high = extent.high() > extent.low() ? extent.high() : extent.low() + 1;
    double margin = MARGIN * (high - extent.low());
    Range range = new Range(extent.low() - margin, high + margin);
    double tick = Numbers.ticks().getCeilingTickUnit(range.getLength() / TICKS).getSize();
    double bottom = Math.max(0, (FEWEST_ROWS - bars.size()) * ROW);
    return new IntervalRows(range, tick, LABELS, REMARKS, Fonts.NOTE, 0, bottom);
  }

  private static List<IntervalRows.Row> rows(Data data, List<Bar> bars) {
    List<IntervalRows.Row> rows = new ArrayList<>();
    for (Bar bar : bars) {
      rows.add(
          new IntervalRows.Row(
              List.of(Words.shorten(bar.label(), LONGEST_LABEL)),
              false,
              List.of(index(bar.first(), 0), index(bar.second(), 1)),
              data.floor() > 0 ? new Range(0, data.floor()) : null,
              ""));
    }
    return rows;
  }

  private static IntervalRows.Estimate index(Estimate index, int ink) {
    Color colour = Ink.colour(ink);
    return new IntervalRows.Estimate(
        index.value(),
        index.low(),
        index.high(),
        Ink.TEXT,
        (g2, x, y) -> {
          g2.setPaint(colour);
          g2.fill(
              AffineTransform.getTranslateInstance(x, y).createTransformedShape(Ink.shape(ink)));
        },
        new IntervalRows.Bar(0, Ink.translucent(colour, 0.45)));
  }
}
