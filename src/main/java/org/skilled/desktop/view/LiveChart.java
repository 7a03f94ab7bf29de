package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.World;
import org.skilled.model.Quantity;

/** A chart of values over time that grows with a run, the band of other runs behind it. */
public final class LiveChart {
  private static final int MOST_POINTS = 4000;

  /** The least width of a band, as a share of its axis: wider than the line that is before it. */
  private static final double LEAST_BAND = 0.03;

  private final JFreeChart chart;
  private final XYPlot plot = new XYPlot();
  private final ValueMarker now = new ValueMarker(0, Palette.WEDGE, new BasicStroke(1));
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final XYSeriesCollection besides = new XYSeriesCollection();
  private final YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
  private List<String> selectors = List.of();
  private int stride = 1;
  private int banded;

  /** An empty chart. */
  public LiveChart(String title) {
    NumberAxis time = new NumberAxis("week");
    time.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    plot.setDomainAxis(time);
    plot.setRangeAxis(new NumberAxis());
    plot.setDataset(0, lines);
    plot.setDataset(1, besides);
    plot.setDataset(2, bands);
    plot.setBackgroundPaint(Palette.PAPER);
    plot.setDomainGridlinePaint(Palette.SITE);
    plot.setRangeGridlinePaint(new Color(0xE2, 0xE2, 0xE2));
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(0, 0, 0, 14));
    plot.addDomainMarker(now);
    chart = new JFreeChart(null, Palette.font(Font.BOLD, 13), plot, false);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(new RectangleInsets(3, 4, 2, 4));
    TextTitle words = new TextTitle(title, Palette.font(Font.BOLD, 13));
    words.setHorizontalAlignment(HorizontalAlignment.LEFT);
    words.setPaint(Palette.TEXT);
    chart.setTitle(words);
    for (NumberAxis axis : List.of(time, (NumberAxis) plot.getRangeAxis())) {
      axis.setTickLabelFont(Palette.font(Font.PLAIN, 11));
      axis.setLabelFont(Palette.font(Font.PLAIN, 11));
      axis.setTickLabelPaint(Palette.FAINT_TEXT);
      axis.setLabelPaint(Palette.FAINT_TEXT);
      axis.setLabelInsets(new RectangleInsets(0, 0, 0, 0));
    }
  }

  /** The chart, to be put into a panel. */
  public JFreeChart chart() {
    return chart;
  }

  /** Which values it shows from now on; nothing is drawn until the next {@link #update}. */
  public void show(World world, List<String> wanted) {
    show(world, wanted, false);
  }

  /**
   * As {@link #show(World, List)}, with room for a twin.
   *
   * @param twins whether there is one: lines are then whole, and its own are dashed
   */
  public void show(World world, List<String> wanted, boolean twins) {
    selectors = List.copyOf(wanted);
    lines.removeAllSeries();
    besides.removeAllSeries();
    bands.removeAllSeries();
    XYLineAndShapeRenderer pen = new XYLineAndShapeRenderer(true, false);
    XYLineAndShapeRenderer dashed = new XYLineAndShapeRenderer(true, false);
    DeviationRenderer brush = new DeviationRenderer(true, false);
    for (int s = 0; s < selectors.size(); s++) {
      lines.addSeries(new XYSeries(s, true, false));
      pen.setSeriesPaint(s, Palette.line(s));
      pen.setSeriesStroke(s, twins ? Palette.stroke(0) : Palette.stroke(s));
      if (twins) {
        besides.addSeries(new XYSeries(s, true, false));
        dashed.setSeriesPaint(s, Palette.twin(s, selectors.size()));
        dashed.setSeriesStroke(s, Palette.stroke(1));
      }
      brush.setSeriesPaint(s, Palette.faint(Palette.line(s), 0));
      brush.setSeriesFillPaint(s, selectors.size() == 1 ? Palette.WEDGE : Palette.line(s));
    }
    brush.setAlpha(selectors.size() == 1 ? 0.5f : 0.16f);
    plot.setRenderer(0, pen);
    plot.setRenderer(1, dashed);
    plot.setRenderer(2, brush);
    plot.getDomainAxis().setLabel(world.step());
    banded = 0;
    fitTime(world);
    Quantity first =
        world.quantities().stream()
            .filter(q -> !selectors.isEmpty() && q.selector().equals(selectors.get(0)))
            .findFirst()
            .orElse(null);
    if (first != null && Double.isFinite(first.min()) && Double.isFinite(first.max())) {
      plot.getRangeAxis().setRange(first.min(), first.max() * 1.02);
    } else {
      plot.getRangeAxis().setAutoRange(true);
    }
  }

  /** Draws what is new since the last time; all anew if the run has begun again. */
  public void update(World world) {
    update(world, null);
  }

  /** As {@link #update(World)}, with its twin if there is one. */
  public void update(World world, @Nullable World twin) {
    chart.setNotify(false);
    now.setValue(world.time());
    fitTime(world);
    extend(lines, world);
    if (twin != null && besides.getSeriesCount() > 0) {
      extend(besides, twin);
    }
    chart.setNotify(true);
  }

  private void extend(XYSeriesCollection all, World world) {
    for (int s = 0; s < selectors.size(); s++) {
      XYSeries line = all.getSeries(s);
      if (line.getItemCount() > points(world.values())) {
        line.clear();
      }
      for (int step = line.getItemCount() * stride; step < world.values(); step += stride) {
        line.add(step, world.value(selectors.get(s), step), false);
      }
    }
  }

  /** Room for all steps; of very many, only every so manieth is drawn. */
  private void fitTime(World world) {
    int steps = Math.max(1, Math.max(world.horizon(), banded));
    if (plot.getDomainAxis().getUpperBound() != steps) {
      plot.getDomainAxis().setRange(0, steps);
      // An automatic range is that of what lies within the steps shown.
      plot.configureRangeAxes();
    }
    int wanted = 1 + steps / MOST_POINTS;
    if (wanted != stride) {
      stride = wanted;
      for (XYSeriesCollection all : List.of(lines, besides)) {
        for (int s = 0; s < all.getSeriesCount(); s++) {
          all.getSeries(s).clear();
        }
      }
    }
  }

  private int points(int values) {
    return (values + stride - 1) / stride;
  }

  /** Puts the band of other runs behind. */
  public void showBand(List<Replications.Band> wanted) {
    chart.setNotify(false);
    bands.removeAllSeries();
    List<YIntervalSeries> all = new ArrayList<>();
    for (int s = 0; s < wanted.size(); s++) {
      YIntervalSeries series = new YIntervalSeries(s, true, false);
      Replications.Band band = wanted.get(s);
      int each = 1 + band.low().length / MOST_POINTS;
      banded = Math.max(s == 0 ? 0 : banded, band.settled());
      for (int step = 0; step < band.low().length; step += each) {
        series.add(step, band.middle()[step], band.low()[step], band.high()[step]);
      }
      all.add(series);
    }
    all.forEach(bands::addSeries);
    double thin = LEAST_BAND * plot.getRangeAxis().getRange().getLength();
    bands.removeAllSeries();
    all.forEach(series -> bands.addSeries(visible(series, thin)));
    chart.setNotify(true);
  }

  /** Where all runs do the same, a band has no width; it is drawn as a line. */
  private static YIntervalSeries visible(YIntervalSeries band, double thin) {
    YIntervalSeries drawn = new YIntervalSeries(band.getKey(), true, false);
    for (int i = 0; i < band.getItemCount(); i++) {
      double low = band.getYLowValue(i);
      double high = band.getYHighValue(i);
      double more = Math.max(0, thin - (high - low)) / 2;
      drawn.add(band.getX(i).doubleValue(), band.getYValue(i), low - more, high + more);
    }
    return drawn;
  }

  /** Number of values drawn of a line, for tests. */
  int drawn(int line) {
    return lines.getItemCount(line);
  }

  /** As {@link #drawn}, of the twin's lines. */
  int drawnBeside(int line) {
    return besides.getItemCount(line);
  }
}
