package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How well known values were recovered, one panel a parameter. */
public final class RecoveryPanels {
  private RecoveryPanels() {}

  /**
   * One known value and what was recovered.
   *
   * @param known the known value
   * @param low 2.5 % quantile of its posterior
   * @param median the median
   * @param high 97.5 % quantile
   * @param rank share of the posterior below the known value
   */
  public record Trial(double known, double low, double median, double high, double rank) {}

  /**
   * One parameter.
   *
   * @param label its name, and in a few words how it was recovered
   * @param low smallest value held possible
   * @param high largest
   */
  public record Parameter(String label, double low, double high, List<Trial> trials) {
    public Parameter {
      trials = List.copyOf(trials);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   */
  public record Data(String title, List<Parameter> parameters, Caption caption) {
    public Data {
      parameters = List.copyOf(parameters);
    }
  }

  /** Recovered against known values. */
  public static JFreeChart values(Data data) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Parameter parameter : data.parameters()) {
      panels.add(new SmallMultiples.Panel(parameter.label(), values(parameter)));
    }
    return House.chart(
        data.title(),
        "Recovered (upright) against known values (across)",
        new SmallMultiples(panels),
        List.of(),
        data.caption()
            .text("Dot and bar: posterior median and 95 % interval. Dashed: recovered exactly."));
  }

  /**
   * Histograms of the known values' ranks in their posteriors.
   *
   * @param bins number of bins, at least 2
   * @param least smallest count that chance gives a bin, in 95 of 100 bins
   * @param most largest
   */
  public static JFreeChart ranks(Data data, int bins, double least, double most) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Parameter parameter : data.parameters()) {
      panels.add(new SmallMultiples.Panel(parameter.label(), ranks(parameter, bins, least, most)));
    }
    return House.chart(
        data.title(),
        "Ranks of known values in their posteriors, 0 to 1: even if intervals say what they should",
        new SmallMultiples(panels),
        List.of(),
        data.caption()
            .text(
                "Bar: number of known sets. Grey: where 95 % of bars lie if intervals are right."
                    + " A hump in the middle: intervals wider than need be; horns at the ends: too narrow."));
  }

  private static XYPlot values(Parameter parameter) {
    double margin = (parameter.high() - parameter.low()) * 0.03;
    Range range = new Range(parameter.low() - margin, parameter.high() + margin);
    NumberAxis x = Axes.unlabelled(range);
    NumberAxis y = Axes.unlabelled(range);
    Axes.shrink(x);
    Axes.shrink(y);
    XYPlot plot = House.plot(x, y);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    XYSeries exact = new XYSeries("exact", false);
    exact.add(parameter.low(), parameter.low());
    exact.add(parameter.high(), parameter.high());
    plot.setDataset(0, new XYSeriesCollection(exact));
    XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    line.setSeriesPaint(0, Ink.AXIS);
    line.setSeriesStroke(0, Ink.dashed(1.2f));
    plot.setRenderer(0, line);
    YIntervalSeries series = new YIntervalSeries("recovered");
    for (Trial trial : parameter.trials()) {
      series.add(trial.known(), trial.median(), trial.low(), trial.high());
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    plot.setDataset(1, dataset);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(1));
    renderer.setCapLength(0);
    renderer.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-2.5, -2.5, 5, 5));
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(0), 0.7));
    plot.setRenderer(1, renderer);
    return plot;
  }

  private static XYPlot ranks(Parameter parameter, int bins, double least, double most) {
    int[] counts = new int[bins];
    double tallest = most;
    for (Trial trial : parameter.trials()) {
      int bin = (int) Math.max(0, Math.min(bins - 1, Math.floor(trial.rank() * bins)));
      tallest = Math.max(tallest, ++counts[bin]);
    }
    NumberAxis x = Axes.unlabelled(new Range(-0.02, 1.02));
    NumberAxis y = Axes.unlabelled(new Range(0, 1.08 * tallest));
    Axes.shrink(x);
    Axes.shrink(y);
    XYPlot plot = House.plot(x, y);
    plot.addRangeMarker(new IntervalMarker(least, most, Ink.NO_DATA), Layer.BACKGROUND);
    BlockDataset blocks = new BlockDataset();
    for (int bin = 0; bin < bins; bin++) {
      blocks.add((bin + 0.05) / bins, (bin + 0.95) / bins, 0, counts[bin]);
    }
    plot.setDataset(blocks);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(0), 0.8));
    plot.setRenderer(renderer);
    return plot;
  }
}
