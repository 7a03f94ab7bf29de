package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;

/**
 * A time course too full for one plot: a small plot for each line, with the others in grey behind.
 */
final class TimeCoursePanels {
  private static final int MOST_TICKS = 3;

  private TimeCoursePanels() {}

  static JFreeChart draw(TimeCourse.Data data, List<TimeCourse.Line> lines, String caption) {
    Range range = TimeCourse.range(data, lines);
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (TimeCourse.Line line : lines) {
      panels.add(new SmallMultiples.Panel(line.label(), panel(data, lines, line, range)));
    }
    String subtitle =
        data.measure().text()
            + " by week"
            + (data.heading().isEmpty() ? "" : "; plots: " + data.heading());
    String note = "Grey: the other lines. " + events(data.events()) + caption;
    return House.chart(data.title(), subtitle, new SmallMultiples(panels), List.of(), note);
  }

  /** What the dashed lines mean, which in small plots have no labels. */
  private static String events(List<TimeCourse.Event> events) {
    String labels = events.stream().map(TimeCourse.Event::label).collect(Collectors.joining("; "));
    return labels.isEmpty() ? "" : "Dashed: " + labels + ". ";
  }

  private static XYPlot panel(
      TimeCourse.Data data, List<TimeCourse.Line> all, TimeCourse.Line line, Range range) {
    NumberAxis weeks =
        Axes.weeks(data.time(), data.firstWeek(), TimeCourse.lastWeek(data, all), MOST_TICKS);
    NumberAxis values = Axes.unlabelled(range);
    Axes.shrink(weeks);
    Axes.shrink(values);
    XYPlot plot = House.plot(weeks, values);
    plot.setDataset(0, TimeCourse.dataset(data, all));
    XYLineAndShapeRenderer backdrop = new XYLineAndShapeRenderer(true, false);
    backdrop.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < all.size(); i++) {
      backdrop.setSeriesPaint(i, Ink.BACKDROP_LINE);
      backdrop.setSeriesStroke(i, Ink.solid(1));
    }
    plot.setRenderer(0, backdrop);
    plot.setDataset(1, TimeCourse.dataset(data, List.of(line)));
    BandRenderer front = new BandRenderer(1, false);
    front.ink(0, Ink.colour(0), Ink.solid(2.2f), Ink.shape(0));
    plot.setRenderer(1, front);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    data.events().forEach(event -> plot.addDomainMarker(EventMarkers.bare(event)));
    return plot;
  }
}
