package org.skilled.chart;

import java.awt.Color;
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
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Histogram;
import org.skilled.analysis.Summary;

/**
 * How an outcome spreads over runs, one row a group: a histogram mirrored about the row, every run
 * as a faint dot, the mean with its interval. Outcomes that take few values get one block for each
 * value.
 */
public final class Distribution {
  private static final int MOST_GROUPS = 12;
  private static final int LONGEST_LABEL = 32;

  /** Fewer values than this make no histogram; dots alone show them better. */
  private static final int FEWEST_FOR_BLOCKS = 10;

  /** More dots than this would only hide the histogram. */
  private static final int MOST_DOTS = 1000;

  private static final double HALF_ROW = 0.42;

  private Distribution() {}

  /**
   * The runs of one design point or group.
   *
   * @param label level or levels of the factors
   * @param values one a run; NaN if the run has none
   * @param independent values that mean and interval are made from: the runs' own, or one a
   *     replicate where runs of several design points are put together
   */
  public record Group(String label, List<Double> values, List<Double> independent) {
    public Group {
      values = List.copyOf(values);
      independent = List.copyOf(independent);
    }

    /** A group of runs that are independent. */
    public Group(String label, List<Double> values) {
      this(label, values, values);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param axis a short name of the outcome
   * @param heading what tells the groups apart, usually the factor; may be empty
   */
  public record Data(
      String title,
      Measure measure,
      String axis,
      String heading,
      List<Group> groups,
      Caption caption) {
    public Data {
      groups = List.copyOf(groups);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Chosen<Group> chosen = Chosen.evenly(data.groups(), MOST_GROUPS, "groups", data.caption());
    List<Group> groups = chosen.shown();
    Extent extent =
        Extent.ofValues(groups.stream().flatMap(group -> group.values().stream()).toList());
    if (extent.low() > extent.high()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    List<double[]> samples = groups.stream().map(group -> finite(group.values())).toList();
    Measure measure = data.measure();
    List<Summary> summaries =
        groups.stream()
            .map(group -> finite(group.independent()))
            .map(sample -> Summary.of(sample, measure.min(), measure.max()))
            .toList();
    for (Summary summary : summaries) {
      extent = extent.with(summary);
    }
    List<Histogram> histograms = Histogram.shared(samples);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      labels.add(label(groups.get(i), samples.get(i).length));
    }
    XYPlot plot = plot(data, extent, labels, thickness(histograms.get(0), extent));
    double tallest = tallest(histograms);
    addHistograms(plot, histograms, tallest, extent);
    addRuns(plot, samples, histograms, tallest);
    addMeans(plot, summaries);
    return House.chart(
        data.title(), measure.text(), plot, List.of(), chosen.caption().text(note(histograms)));
  }

  private static String note(List<Histogram> histograms) {
    boolean blocks = histograms.stream().anyMatch(Distribution::hasBlocks);
    boolean dots =
        histograms.stream()
            .anyMatch(histogram -> histogram.total() > 0 && histogram.total() <= MOST_DOTS);
    return (blocks ? "Height of blocks: share of the row's runs, on one scale for all rows. " : "")
        + (dots ? "Dot: one run. " : "")
        + "Diamond and bar: mean and its 95 % interval. In brackets: number of runs.";
  }

  private static double[] finite(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
  }

  private static String label(Group group, int n) {
    return group.label().isEmpty()
        ? "(" + n + ")"
        : Words.shorten(group.label(), LONGEST_LABEL) + " (" + n + ")";
  }

  private static XYPlot plot(Data data, Extent extent, List<String> labels, double thickness) {
    SymbolAxis rows = Axes.levels(data.heading(), labels);
    rows.setInverted(true);
    Range bare = Axes.range(data.measure(), extent);
    double margin = thickness * 0.6;
    Range range =
        Range.expandToInclude(
            Range.expandToInclude(bare, extent.low() - margin), extent.high() + margin);
    NumberAxis outcome = Axes.labelled(data.axis(), range);
    XYPlot plot = House.plot(rows, outcome);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    return plot;
  }

  /** The largest share of a row's runs in one bin: it fills its row, and sets the scale of all. */
  private static double tallest(List<Histogram> histograms) {
    boolean blocks = histograms.stream().anyMatch(Distribution::hasBlocks);
    return histograms.stream()
        .filter(histogram -> !blocks || hasBlocks(histogram))
        .filter(histogram -> histogram.total() > 0)
        .mapToDouble(histogram -> (double) histogram.mostInABin() / histogram.total())
        .max()
        .orElse(1);
  }

  private static boolean hasBlocks(Histogram histogram) {
    return histogram.total() >= FEWEST_FOR_BLOCKS;
  }

  /** Half the height of a bin; rows too small for blocks may not outgrow theirs. */
  private static double half(Histogram histogram, int count, double tallest) {
    return HALF_ROW * Math.min(1, (double) count / histogram.total() / tallest);
  }

  private static void addHistograms(
      XYPlot plot, List<Histogram> histograms, double tallest, Extent extent) {
    BlockDataset blocks = new BlockDataset();
    for (int row = 0; row < histograms.size(); row++) {
      Histogram histogram = histograms.get(row);
      double thickness = thickness(histogram, extent);
      for (Histogram.Bin bin : histogram.bins()) {
        if (bin.count() > 0 && hasBlocks(histogram)) {
          double half = half(histogram, bin.count(), tallest);
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

  /**
   * Blocks of one value need a thickness to be seen: a good part of the least gap between values.
   */
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
  private static void addRuns(
      XYPlot plot, List<double[]> samples, List<Histogram> histograms, double tallest) {
    XYSeries runs = new XYSeries("runs", false);
    for (int row = 0; row < samples.size(); row++) {
      Histogram histogram = histograms.get(row);
      if (histogram.total() > MOST_DOTS) {
        continue;
      }
      int[] placed = new int[histogram.bins().size()];
      for (double value : samples.get(row)) {
        int bin = histogram.binOf(value);
        int count = histogram.bins().get(bin).count();
        double across = (placed[bin]++ + 0.5) / count * 2 - 1;
        runs.add(row + across * 0.9 * half(histogram, count, tallest), value);
      }
    }
    int most = samples.stream().mapToInt(sample -> sample.length).max().orElse(0);
    plot.setDataset(1, new XYSeriesCollection(runs));
    plot.setRenderer(
        1, new DotRenderer(most > 50 ? 1.8 : 2.8, Ink.translucent(Ink.colour(0), 0.45)));
  }

  private static void addMeans(XYPlot plot, List<Summary> summaries) {
    YIntervalSeries means = new YIntervalSeries("mean");
    for (int row = 0; row < summaries.size(); row++) {
      Series.add(means, row, summaries.get(row));
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(means);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setErrorStroke(Ink.solid(2));
    renderer.setCapLength(10);
    renderer.setSeriesShape(0, Ink.shape(3));
    renderer.setSeriesPaint(0, Ink.colour(1));
    plot.setDataset(2, dataset);
    plot.setRenderer(2, renderer);
  }
}
