package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Summary;

/**
 * Means over runs with their 95 % bands along a time that is not counted in weeks, such as periods
 * or years; up to 8 lines.
 */
public final class Course {
  private static final String BAND = "Line: mean; band: " + House.INTERVAL_NOTE + ".";
  private static final double ROOM = 0.01;

  private Course() {}

  /** One line, with a summary for each time; those without values are left out. */
  public record Line(String label, List<Summary> means) {
    public Line {
      means = List.copyOf(means);
    }
  }

  /**
   * What to draw.
   *
   * @param title what it shows
   * @param measure what the lines measure
   * @param time what time is counted in: "period"
   * @param heading what tells the lines apart; may be empty
   * @param times of all lines, ascending
   */
  public record Data(
      String title,
      Measure measure,
      String time,
      String heading,
      List<Double> times,
      List<Line> lines,
      Caption caption) {
    public Data {
      times = List.copyOf(times);
      lines = List.copyOf(lines);
      for (Line line : lines) {
        if (line.means().size() != times.size()) {
          throw new IllegalArgumentException(
              line.label() + ": " + times.size() + " times but " + line.means().size() + " means");
        }
      }
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Line> finished =
        data.lines().stream()
            .filter(line -> line.means().stream().anyMatch(mean -> mean.n() > 0))
            .toList();
    if (finished.isEmpty()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Chosen<Line> lines = Chosen.evenly(finished, Ink.COUNT, "lines", data.caption());
    List<String> labels = lines.shown().stream().map(Line::label).toList();
    return House.chart(
        data.title(),
        data.measure().text(),
        plot(data, lines.shown()),
        Key.lines(data.heading(), labels),
        lines.caption().text(BAND));
  }

  private static XYPlot plot(Data data, List<Line> lines) {
    double first = data.times().get(0);
    double last = data.times().get(data.times().size() - 1);
    double room = last > first ? (last - first) * ROOM : 1;
    Extent extent = Extent.of(lines.stream().flatMap(line -> line.means().stream()).toList());
    XYPlot plot =
        House.plot(
            Axes.labelled(Words.withUnit(data.time(), ""), new Range(first - room, last + room)),
            Axes.unlabelled(Axes.range(data.measure(), extent)));
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    BandRenderer renderer = new BandRenderer(lines.size(), true);
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (int t = 0; t < data.times().size(); t++) {
        Series.add(series, data.times().get(t), lines.get(i).means().get(t));
      }
      dataset.addSeries(series);
      renderer.ink(i, Ink.colour(i), Ink.line(i), Ink.shape(i));
    }
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
    return plot;
  }
}
