package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;

/** The mean outcome along each input, averaged over the others: a panel an input. */
public final class EffectCurves {
  private static final int MOST = 12;
  private static final int LONGEST_LEVEL = 9;

  private EffectCurves() {}

  /**
   * One input.
   *
   * @param levels names of its levels; empty for a number
   * @param x its values; for a category positions of levels
   * @param y the outcome there
   */
  public record Curve(String label, List<String> levels, double[] x, List<Estimate> y) {
    public Curve {
      levels = List.copyOf(levels);
      y = List.copyOf(y);
    }
  }

  /** What to draw, the strongest curves first; the first 12 are shown. */
  public record Data(String title, Measure measure, List<Curve> curves, Caption caption) {
    public Data {
      curves = List.copyOf(curves);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    String subtitle = data.measure().text() + ", averaged over all other inputs";
    if (data.curves().isEmpty()) {
      return House.nothing(data.title(), subtitle, MessagePlot.NO_RUNS, data.caption());
    }
    List<Curve> shown = data.curves().subList(0, Math.min(MOST, data.curves().size()));
    Extent extent = Extent.EMPTY;
    for (Curve curve : shown) {
      for (Estimate estimate : curve.y()) {
        extent = extent.with(estimate.value()).with(estimate.low()).with(estimate.high());
      }
    }
    Range range = Axes.range(Measure.unbounded("", ""), extent);
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    shown.forEach(
        curve -> panels.add(new SmallMultiples.Panel(curve.label(), panel(curve, range))));
    Caption caption =
        shown.size() == data.curves().size()
            ? data.caption()
            : data.caption()
                .with(
                    "Shown: the "
                        + shown.size()
                        + " strongest of "
                        + data.curves().size()
                        + " inputs.");
    return House.chart(
        data.title(),
        subtitle,
        new SmallMultiples(panels),
        List.of(),
        caption.text("Line: the surrogate; band or bar: 95 % interval. All panels share a scale."));
  }

  private static XYPlot panel(Curve curve, Range range) {
    NumberAxis y = Axes.unlabelled(range);
    Axes.shrink(y);
    boolean category = !curve.levels().isEmpty();
    YIntervalSeries series = new YIntervalSeries("effect");
    Extent extent = Extent.EMPTY;
    for (int k = 0; k < curve.x().length; k++) {
      Series.add(series, curve.x()[k], curve.y().get(k));
      extent = extent.with(curve.x()[k]);
    }
    XYPlot plot = House.plot(category ? levels(curve) : numbers(extent), y);
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    plot.setDataset(dataset);
    if (category) {
      XYErrorRenderer renderer = new XYErrorRenderer();
      renderer.setErrorStroke(Ink.solid(1.8f));
      renderer.setSeriesPaint(0, Ink.colour(0));
      renderer.setSeriesShape(0, Ink.shape(0));
      plot.setRenderer(renderer);
    } else {
      DeviationRenderer renderer = new DeviationRenderer(true, false);
      renderer.setAlpha(0.25f);
      renderer.setSeriesPaint(0, Ink.colour(0));
      renderer.setSeriesFillPaint(0, Ink.colour(0));
      renderer.setSeriesStroke(0, Ink.solid(2.2f));
      plot.setRenderer(renderer);
    }
    return plot;
  }

  private static ValueAxis numbers(Extent extent) {
    NumberAxis x = Axes.unlabelled(Axes.range(Measure.unbounded("", ""), extent));
    Axes.shrink(x);
    x.setTickLabelInsets(new RectangleInsets(3, 10, 3, 10));
    return x;
  }

  private static ValueAxis levels(Curve curve) {
    SymbolAxis x =
        Axes.levels(
            "", curve.levels().stream().map(level -> Words.shorten(level, LONGEST_LEVEL)).toList());
    x.setLabel(null);
    x.setTickLabelFont(Fonts.CAPTION);
    x.setVerticalTickLabels(curve.levels().size() > 3);
    return x;
  }
}
