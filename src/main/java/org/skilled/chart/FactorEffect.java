package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Summary;

/**
 * Mean of an outcome, with its 95 % interval, at each level of a factor; one line for each level of
 * a second factor, up to 8. Categories with long names stand below one another.
 */
public final class FactorEffect {
  private static final String BARS = "Point: mean; bar: " + House.INTERVAL_NOTE + ".";

  private FactorEffect() {}

  /**
   * One line.
   *
   * @param label level of the second factor; empty if there is none
   * @param levels one summary for each level of the first factor, in its order
   */
  public record Line(String label, List<Summary> levels) {
    public Line {
      levels = List.copyOf(levels);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param factor the factor along the axis
   * @param heading name of the second factor; empty if there is none
   */
  public record Data(
      String title,
      Measure measure,
      Factor factor,
      String heading,
      List<Line> lines,
      Caption caption) {
    public Data {
      lines = List.copyOf(lines);
      for (Line line : lines) {
        if (line.levels().size() != factor.levels().size()) {
          throw new IllegalArgumentException(
              factor.label()
                  + ": "
                  + factor.levels().size()
                  + " levels but "
                  + line.levels().size()
                  + " summaries");
        }
      }
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Line> finished =
        data.lines().stream()
            .filter(line -> line.levels().stream().anyMatch(cell -> cell.n() > 0))
            .toList();
    if (finished.isEmpty()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Chosen<Line> lines = Chosen.evenly(finished, Ink.COUNT, "lines", data.caption());
    FactorAxis axis = FactorAxis.of(data.factor(), lines.shown().size());
    String spacing =
        data.factor().levels().size() > 1 && data.factor().isNumeric() && !axis.toScale()
            ? " Levels evenly spaced, not to scale."
            : "";
    return House.chart(
        data.title(),
        data.measure().text(),
        plot(data, lines.shown(), axis),
        Key.lines(data.heading(), lines.shown().stream().map(Line::label).toList()),
        lines.caption().text(BARS + spacing));
  }

  private static XYPlot plot(Data data, List<Line> lines, FactorAxis axis) {
    Extent extent = Extent.of(lines.stream().flatMap(line -> line.levels().stream()).toList());
    Range range = Axes.range(data.measure(), extent);
    NumberAxis outcome = Axes.unlabelled(range);
    XYPlot plot = House.plot(axis.axis(), outcome);
    if (axis.lying()) {
      plot.setOrientation(PlotOrientation.HORIZONTAL);
    }
    plot.setDataset(dataset(axis, lines));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1.8f));
    renderer.setCapLength(7);
    renderer.setDefaultLinesVisible(data.factor().isNumeric());
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, Ink.colour(i));
      renderer.setSeriesStroke(i, Ink.line(i));
      renderer.setSeriesShape(i, Ink.shape(i));
    }
    plot.setRenderer(renderer);
    return plot;
  }

  /** Lines are shifted a little against each other so that their bars do not overlap. */
  private static YIntervalSeriesCollection dataset(FactorAxis axis, List<Line> lines) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      double offset = (i - (lines.size() - 1) / 2.0) * axis.shift();
      YIntervalSeries series = new YIntervalSeries(i);
      for (int level = 0; level < axis.positions().size(); level++) {
        Series.add(series, axis.positions().get(level) + offset, lines.get(i).levels().get(level));
      }
      dataset.addSeries(series);
    }
    return dataset;
  }
}
