package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
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
   * @param firstWeek the week of the first entry of each band
   */
  public record Data(
      String title,
      Measure measure,
      String heading,
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
    List<Line> shown = evenly(lines, MOST_PANELS);
    Caption caption = data.caption();
    if (lines.size() < data.lines().size()) {
      caption =
          caption.with((data.lines().size() - lines.size()) + " without finished runs not shown.");
    }
    if (shown.size() < lines.size()) {
      caption =
          caption.with(
              "Shown: "
                  + shown.size()
                  + " of "
                  + lines.size()
                  + " lines, evenly spread over the design.");
    }
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
    XYPlot plot =
        House.plot(
            Axes.weeks(data.firstWeek(), lastWeek(data, lines)),
            Axes.unlabelled(range(data, lines)));
    plot.setDataset(dataset(data, lines));
    BandRenderer renderer = new BandRenderer(lines.size());
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
        Summary summary = weeks.get(week);
        if (summary.n() > 0) {
          series.add(week + data.firstWeek(), summary.mean(), lowOf(summary), highOf(summary));
        }
      }
      dataset.addSeries(series);
    }
    return dataset;
  }

  static Range range(Data data, List<Line> lines) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (Summary week : line.band().weeks()) {
        if (week.n() > 0) {
          low = Math.min(low, lowOf(week));
          high = Math.max(high, highOf(week));
        }
      }
    }
    return Axes.range(data.measure(), low, high);
  }

  static double lastWeek(Data data, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.band().weeks().size()).max().orElse(1);
    return data.firstWeek() + longest - 1.0;
  }

  private static boolean hasData(Line line) {
    return line.band().weeks().stream().anyMatch(week -> week.n() > 0);
  }

  private static double lowOf(Summary summary) {
    return summary.hasInterval() ? summary.low() : summary.mean();
  }

  private static double highOf(Summary summary) {
    return summary.hasInterval() ? summary.high() : summary.mean();
  }

  private static List<Line> evenly(List<Line> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<Line> chosen = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      chosen.add(lines.get((int) ((long) i * (lines.size() - 1) / (most - 1))));
    }
    return chosen;
  }
}
