package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Histogram;
import org.skilled.analysis.Summary;

/**
 * How an outcome spreads over runs, one row a group: a histogram mirrored about the row, every run as a faint dot, the
 * mean with its interval. Outcomes that take few values get one block for each value.
 */
public final class Distribution {
  private static final int MOST_GROUPS = 12;
  private static final double HALF_ROW = 0.42;

  private Distribution() {}

  /**
   * The runs of one design point or group.
   *
   * @param label level or levels of the factors
   * @param values one a run; NaN if the run has none
   */
  public record Group(String label, List<Double> values) {
    public Group {
      values = List.copyOf(values);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param heading what tells the groups apart, usually the factor; may be empty
   */
  public record Data(String title, Measure measure, String heading, List<Group> groups, Caption caption) {
    public Data {
      groups = List.copyOf(groups);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Chosen<Group> chosen = Chosen.evenly(data.groups(), MOST_GROUPS, "groups", data.caption());
    List<Group> groups = chosen.shown();
    Extent extent = Extent.ofValues(groups.stream().flatMap(group -> group.values().stream()).toList());
    if (extent.low() > extent.high()) {
      return House.nothing(data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    List<double[]> samples = groups.stream().map(Distribution::finite).toList();
    List<Histogram> histograms = Histogram.shared(samples);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      labels.add(label(groups.get(i), samples.get(i).length));
    }
    XYPlot plot = plot(data, extent, labels);
    addHistograms(plot, histograms, extent);
    addRuns(plot, samples, histograms);
    addMeans(plot, data.measure(), samples);
    return House.chart(
        data.title(),
        "",
        plot,
        List.of(),
        chosen
            .caption()
            .text("Blocks: number of runs, as width; dot: one run; diamond and bar: mean and its 95 % interval."));
  }

  private static double[] finite(Group group) {
    return group.values().stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
  }

  private static String label(Group group, int n) {
    return group.label() + (group.label().isEmpty() ? "" : "  ") + "n = " + n;
  }

  private static XYPlot plot(Data data, Extent extent, List<String> labels) {
    SymbolAxis rows = Axes.levels(data.heading(), labels);
    rows.setInverted(true);
    Range range = Axes.range(data.measure(), extent.low(), extent.high());
    NumberAxis outcome = Axes.labelled(data.measure().text(), range);
    XYPlot plot = House.plot(rows, outcome);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    return plot;
  }

  private static void addHistograms(XYPlot plot, List<Histogram> histograms, Extent extent) {
    BlockDataset blocks = new BlockDataset();
    for (int row = 0; row < histograms.size(); row++) {
      Histogram histogram = histograms.get(row);
      double thickness = thickness(histogram, extent);
      int most = histogram.bins().stream().mapToInt(Histogram.Bin::count).max().orElse(0);
      for (Histogram.Bin bin : histogram.bins()) {
        if (bin.count() > 0) {
          double half = HALF_ROW * bin.count() / most;
          blocks.add(row - half, row + half, bin.low() - thickness / 2, bin.high() + thickness / 2);
        }
      }
    }
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setSeriesPaint(0, new Color(0xCF, 0xE3, 0xF0));
    renderer.setSeriesOutlinePaint(0, new Color(0x8F, 0xBA, 0xD6));
    renderer.setSeriesOutlineStroke(0, Ink.solid(0.8f));
    plot.setDataset(0, blocks);
    plot.setRenderer(0, renderer);
  }

  /** Blocks of one value need a thickness to be seen: a good part of the least gap between values. */
  private static double thickness(Histogram histogram, Extent extent) {
    if (!histogram.distinct()) {
      return 0;
    }
    double range = extent.high() - extent.low();
    if (range == 0) {
      return Math.max(Math.abs(extent.low()) * 0.01, 0.01);
    }
    double gap = range / 4;
    List<Histogram.Bin> bins = histogram.bins();
    for (int i = 1; i < bins.size(); i++) {
      gap = Math.min(gap, bins.get(i).low() - bins.get(i - 1).low());
    }
    return gap * 0.3;
  }

  /** The runs of a bin side by side across the width of its block, in the order given. */
  private static void addRuns(XYPlot plot, List<double[]> samples, List<Histogram> histograms) {
    XYSeries runs = new XYSeries("runs", false);
    for (int row = 0; row < samples.size(); row++) {
      List<Histogram.Bin> bins = histograms.get(row).bins();
      int most = bins.stream().mapToInt(Histogram.Bin::count).max().orElse(0);
      for (Histogram.Bin bin : bins) {
        int place = 0;
        boolean last = bin.equals(bins.get(bins.size() - 1));
        for (double value : samples.get(row)) {
          boolean inside = value >= bin.low() && (value < bin.high() || value == bin.high() && (last || histograms.get(row).distinct()));
          if (inside) {
            double across = (place++ + 0.5) / bin.count() * 2 - 1;
            runs.add(row + across * HALF_ROW * 0.9 * bin.count() / most, value);
          }
        }
      }
    }
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-1.8, -1.8, 3.6, 3.6));
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(0), 0.45));
    plot.setDataset(1, new XYSeriesCollection(runs));
    plot.setRenderer(1, renderer);
  }

  private static void addMeans(XYPlot plot, Measure measure, List<double[]> samples) {
    YIntervalSeries means = new YIntervalSeries("mean");
    for (int row = 0; row < samples.size(); row++) {
      Series.add(means, row, Summary.of(samples.get(row), measure.min(), measure.max()));
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(means);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(2));
    renderer.setCapLength(10);
    renderer.setSeriesShape(0, Ink.shape(3));
    renderer.setSeriesPaint(0, Ink.TEXT);
    plot.setDataset(2, dataset);
    plot.setRenderer(2, renderer);
  }
}
