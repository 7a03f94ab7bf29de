package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.prediction.Calibration;

/**
 * How far probabilities can be taken at their word: the share of cases that came about against the
 * probability given, with the diagonal on which the two are the same.
 */
public final class Reliability {
  private static final String NOTE =
      "Point: cases of like probability, as many for each point; bar: 95 % interval of the share."
          + " Dashed: where both are the same.";

  private Reliability() {}

  /** One set of probabilities. */
  public record Line(String label, Calibration calibration) {}

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param observed what came about, as a share: "share of projects sustained"
   * @param lines up to 8
   */
  public record Data(String title, String observed, List<Line> lines, Caption caption) {
    public Data {
      lines = List.copyOf(lines);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Chosen<Line> lines = Chosen.evenly(data.lines(), Ink.COUNT, "lines", data.caption());
    return House.chart(
        data.title(),
        Measure.share(data.observed()).text(),
        plot(lines.shown()),
        Key.lines("", lines.shown().stream().map(Line::label).toList()),
        lines.caption().text(NOTE));
  }

  private static XYPlot plot(List<Line> lines) {
    Extent all = Extent.EMPTY.with(0).with(1);
    Measure given = Measure.share("probability given");
    XYPlot plot =
        House.plot(
            Axes.labelled(given.text(), Axes.range(given, all)),
            Axes.unlabelled(Axes.range(given, all)));
    plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, Ink.dashed(1.4f), Ink.AXIS));
    plot.setDataset(dataset(lines));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1.6f));
    renderer.setCapLength(5);
    renderer.setDefaultLinesVisible(true);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, Ink.colour(i));
      renderer.setSeriesStroke(i, Ink.line(i));
      renderer.setSeriesShape(i, Ink.shape(i));
    }
    plot.setRenderer(renderer);
    return plot;
  }

  private static YIntervalSeriesCollection dataset(List<Line> lines) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (Calibration.Bin bin : lines.get(i).calibration().bins()) {
        Series.add(series, bin.predicted(), bin.observed().share());
      }
      dataset.addSeries(series);
    }
    return dataset;
  }
}
