package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/** How strongly a weekly series depends on each input, week by week, with 95 % bands. */
public final class IndexOverTime {
  private static final int MOST_TICKS = 10;
  private static final int LONGEST_NAMES = 160;

  private IndexOverTime() {}

  /**
   * One input.
   *
   * @param weeks its index at each week; NaN where there is none
   */
  public record Line(String label, List<Estimate> weeks) {
    public Line {
      weeks = List.copyOf(weeks);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or series in words
   * @param subtitle which index of which series
   * @param axis a short name of the index
   * @param time what a step of time is called, as it stands at the axis: Week
   * @param firstWeek the week of the first entry of each line
   * @param lines strongest first; the first eight are shown, others named below
   * @param floor size that inputs without effect stay within; NaN if unknown
   */
  public record Data(
      String title,
      String subtitle,
      String axis,
      String time,
      int firstWeek,
      List<Line> lines,
      double floor,
      Caption caption) {
    public Data {
      lines = List.copyOf(lines);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Line> known =
        data.lines().stream()
            .filter(line -> line.weeks().stream().anyMatch(week -> !Double.isNaN(week.value())))
            .toList();
    if (known.isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    List<Line> shown = known.subList(0, Math.min(Ink.COUNT, known.size()));
    Caption caption = data.caption();
    if (shown.size() < known.size()) {
      List<Line> rest = known.subList(shown.size(), known.size());
      String names = String.join(", ", rest.stream().map(Line::label).toList());
      caption =
          caption.with(
              names.length() <= LONGEST_NAMES
                  ? "Weaker and not shown: " + names + "."
                  : "Weaker and not shown: " + rest.size() + " inputs.");
    }
    String grey = data.floor() > 0 ? "; grey: where inputs without effect lie" : "";
    return House.chart(
        data.title(),
        data.subtitle(),
        plot(data, shown),
        Key.below(shown.stream().map(Line::label).toList()),
        caption.text("Line: index; band: its 95 % interval at each week" + grey + "."));
  }

  private static XYPlot plot(Data data, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.weeks().size()).max().orElse(1);
    Extent extent = Extent.EMPTY.with(0);
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (int week = 0; week < lines.get(i).weeks().size(); week++) {
        Estimate at = lines.get(i).weeks().get(week);
        Series.add(series, week + data.firstWeek(), at);
        extent = extent.with(at.value()).with(at.low()).with(at.high());
      }
      dataset.addSeries(series);
    }
    double floor = Double.isNaN(data.floor()) ? 0 : data.floor();
    boolean signed = extent.low() < 0;
    extent = extent.with(floor).with(signed ? -floor : 0);
    double span = extent.high() > extent.low() ? extent.high() - extent.low() : 1;
    NumberAxis weeks =
        Axes.weeks(data.time(), data.firstWeek(), data.firstWeek() + longest - 1.0, MOST_TICKS);
    NumberAxis index =
        Axes.labelled(
            data.axis(), new Range(extent.low() - 0.04 * span, extent.high() + 0.04 * span));
    XYPlot plot = House.plot(weeks, index);
    if (floor > 0) {
      plot.addRangeMarker(
          new IntervalMarker(signed ? -floor : 0, floor, Ink.NO_DATA), Layer.BACKGROUND);
    }
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.AXIS);
    plot.setDataset(dataset);
    BandRenderer renderer = new BandRenderer(lines.size(), true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.ink(i, Ink.colour(i), Ink.line(i), Ink.shape(i));
    }
    plot.setRenderer(renderer);
    return plot;
  }
}
