package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Estimate;

/** Interventions below one another: differences from a baseline, or what each gives away. */
public final class LeverRows {
  private static final double ROW = 34;
  private static final double AROUND = 160;
  private static final double LABELS = 300;
  private static final double REMARKS = 190;
  private static final int LONGEST = 44;
  private static final int MOST = 40;

  private LeverRows() {}

  /**
   * One intervention.
   *
   * @param value a difference, or the mean of what it gives away
   * @param low lower end of what is shaded; NaN for nothing
   * @param high upper end of what is shaded
   * @param farthest a further value marked by a cross; NaN for none
   * @param strong whether it stands out, and is drawn in full colour
   * @param remark what stands beside it
   */
  public record Row(
      String label,
      Estimate value,
      double low,
      double high,
      double farthest,
      boolean strong,
      String remark) {}

  /**
   * What to draw.
   *
   * @param note what points, bars, crosses and shades are, in sentences
   */
  public record Data(String title, String subtitle, List<Row> rows, String note, Caption caption) {
    public Data {
      rows = List.copyOf(rows);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    if (data.rows().isEmpty()) {
      return new Page(
          House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption()),
          ChartWriter.HEIGHT / 2);
    }
    Chosen<Row> chosen = Chosen.evenly(data.rows(), MOST, "interventions", data.caption());
    Extent extent = Extent.EMPTY.with(0);
    List<IntervalRows.Row> rows = new ArrayList<>();
    for (Row row : chosen.shown()) {
      Estimate value = row.value();
      extent =
          extent
              .with(value.value())
              .with(value.low())
              .with(value.high())
              .with(row.low())
              .with(row.high())
              .with(row.farthest());
      rows.add(row(row));
    }
    Range range = Axes.range(Measure.unbounded("", ""), extent);
    IntervalRows layout =
        new IntervalRows(range, tick(range.getLength()), LABELS, REMARKS, Fonts.CAPTION);
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new RowsPlot(layout, rows),
            List.of(),
            chosen.caption().text(data.note())),
        (int) Math.ceil(rows.size() * ROW + AROUND));
  }

  /** A step of 1, 2 or 5 times a power of ten that gives at most eight ticks. */
  private static double tick(double span) {
    double size = StrictMath.pow(10, Math.floor(StrictMath.log10(span / 8)));
    for (double factor : new double[] {1, 2, 5}) {
      if (span / (size * factor) <= 8) {
        return size * factor;
      }
    }
    return size * 10;
  }

  private static IntervalRows.Row row(Row row) {
    Color colour = row.strong() ? Ink.colour(0) : Ink.AXIS;
    List<IntervalRows.Estimate> estimates = new ArrayList<>();
    estimates.add(
        new IntervalRows.Estimate(
            row.value().value(),
            row.value().low(),
            row.value().high(),
            colour,
            (g2, x, y) -> {
              g2.setPaint(colour);
              g2.translate(x, y);
              g2.fill(Ink.shape(0));
              g2.translate(-x, -y);
            }));
    if (!Double.isNaN(row.farthest())) {
      estimates.add(
          new IntervalRows.Estimate(
              row.farthest(),
              Double.NaN,
              Double.NaN,
              Ink.colour(1),
              (g2, x, y) -> {
                g2.setPaint(Ink.colour(1));
                g2.setStroke(Ink.solid(2));
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - 4, y - 4);
                cross.lineTo(x + 4, y + 4);
                cross.moveTo(x - 4, y + 4);
                cross.lineTo(x + 4, y - 4);
                g2.draw(cross);
              }));
    }
    return new IntervalRows.Row(
        List.of(Words.shorten(row.label(), LONGEST)),
        false,
        estimates,
        Double.isNaN(row.low()) ? null : new Range(row.low(), row.high()),
        row.remark());
  }
}
