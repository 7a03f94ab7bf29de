package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Band;
import org.skilled.analysis.Summary;

/**
 * A weekly series with its 95 % band, one line a design point.
 *
 * <p>Up to 8 lines share one plot. More get a small plot each, with all others in grey behind;
 * beyond 16, lines spread evenly over the design are chosen and the caption says how many were left
 * out.
 */
public final class TimeCourse {
  static final int MOST_PANELS = 16;

  private static final int MOST_TICKS = 10;
  private static final String BAND = "Line: mean; band: " + House.INTERVAL_NOTE + ".";

  private TimeCourse() {}

  /** One design point. */
  public record Line(String label, Band band) {}

  /** A vertical line at a week, with what happens then: "facilitators leave". */
  public record Event(double week, String label) {}

  /**
   * What to draw.
   *
   * @param title the question or series in words
   * @param measure what the series measures
   * @param heading what tells the lines apart, usually the factor; may be empty
   * @param time what a step of time is called, as it stands at the axis: Week
   * @param firstWeek the week of the first entry of each band
   */
  public record Data(
      String title,
      Measure measure,
      String heading,
      String time,
      int firstWeek,
      List<Line> lines,
      List<Event> events,
      Caption caption) {
    public Data {
      lines = List.copyOf(lines);
      events = List.copyOf(events);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Line> lines = data.lines().stream().filter(TimeCourse::hasData).toList();
    if (lines.isEmpty()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Caption caption = data.caption();
    if (lines.size() < data.lines().size()) {
      int missing = data.lines().size() - lines.size();
      caption = caption.with("Without finished runs and not shown: " + missing + ".");
    }
    Chosen<Line> chosen = Chosen.evenly(lines, MOST_PANELS, "lines", caption);
    List<Line> shown = chosen.shown();
    caption = chosen.caption();
    if (shown.size() > Ink.COUNT) {
      return TimeCoursePanels.draw(data, shown, caption.text(BAND));
    }
    List<String> labels = shown.stream().map(Line::label).toList();
    return House.chart(
        data.title(),
        data.measure().text(),
        plot(data, shown),
        Key.lines(data.heading(), labels),
        caption.text(BAND));
  }

  private static XYPlot plot(Data data, List<Line> lines) {
    NumberAxis weeks = Axes.weeks(data.time(), data.firstWeek(), lastWeek(data, lines), MOST_TICKS);
    XYPlot plot = House.plot(weeks, Axes.unlabelled(range(data, lines)));
    plot.setDataset(dataset(data, lines));
    BandRenderer renderer = new BandRenderer(lines.size(), true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.ink(i, Ink.colour(i), Ink.line(i), Ink.shape(i));
    }
    plot.setRenderer(renderer);
    EventMarkers.add(plot, data.events());
    return plot;
  }

  static YIntervalSeriesCollection dataset(Data data, List<Line> lines) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      List<Summary> weeks = lines.get(i).band().weeks();
      for (int week = 0; week < weeks.size(); week++) {
        Series.add(series, week + data.firstWeek(), weeks.get(week));
      }
      dataset.addSeries(series);
    }
    return dataset;
  }

  static Range range(Data data, List<Line> lines) {
    Extent extent =
        Extent.of(lines.stream().flatMap(line -> line.band().weeks().stream()).toList());
    return Axes.range(data.measure(), extent);
  }

  static double lastWeek(Data data, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.band().weeks().size()).max().orElse(1);
    return data.firstWeek() + longest - 1.0;
  }

  private static boolean hasData(Line line) {
    return line.band().weeks().stream().anyMatch(week -> week.n() > 0);
  }
}
