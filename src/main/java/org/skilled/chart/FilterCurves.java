package org.skilled.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Inputs whose values differ between two kinds of runs: for each input the share of runs of either
 * kind up to a value; for a category, the share at each category.
 */
public final class FilterCurves {
  private static final int MOST_PANELS = 6;
  private static final int MOST_STEPS = 200;
  private static final double PANEL_WIDTH = 280;

  private FilterCurves() {}

  /**
   * One input.
   *
   * @param label its name
   * @param first its values in runs of the first kind
   * @param second its values in other runs
   * @param levels names of its categories; empty for a number
   */
  public record Curves(String label, double[] first, double[] second, List<String> levels) {
    public Curves {
      levels = List.copyOf(levels);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle how runs are split
   * @param kinds the two kinds in words
   * @param curves strongest first; the first six are shown
   * @param note what a reader must know of the split
   */
  public record Data(
      String title,
      String subtitle,
      List<String> kinds,
      List<Curves> curves,
      String note,
      Caption caption) {
    public Data {
      kinds = List.copyOf(kinds);
      curves = List.copyOf(curves);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Curves> known =
        data.curves().stream()
            .filter(curves -> curves.first().length > 0 && curves.second().length > 0)
            .toList();
    if (known.isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    boolean category = false;
    for (Curves curves : known.subList(0, Math.min(MOST_PANELS, known.size()))) {
      boolean levels = !curves.levels().isEmpty();
      category |= levels;
      panels.add(
          new SmallMultiples.Panel(
              curves.label(), levels ? categories(curves) : cumulative(curves)));
    }
    Caption caption =
        known.size() > panels.size()
            ? data.caption()
                .with("Shown: the " + panels.size() + " strongest of " + known.size() + " inputs.")
            : data.caption();
    return House.chart(
        data.title(),
        data.subtitle(),
        new SmallMultiples(panels),
        Key.below(data.kinds()),
        caption.text(
            "Line: share of points up to a value"
                + (category
                    ? ", or at each category, numbered from 0 where names have no room. "
                    : ". ")
                + data.note()));
  }

  private static XYPlot cumulative(Curves curves) {
    Extent extent = Extent.EMPTY;
    for (double[] values : List.of(curves.first(), curves.second())) {
      for (double value : values) {
        extent = extent.with(value);
      }
    }
    double span = extent.high() > extent.low() ? extent.high() - extent.low() : 1;
    Range range = new Range(extent.low() - 0.02 * span, extent.high() + 0.02 * span);
    XYPlot plot = plot(range);
    XYSeriesCollection dataset = new XYSeriesCollection();
    dataset.addSeries(steps("first", curves.first(), range));
    dataset.addSeries(steps("second", curves.second(), range));
    plot.setDataset(dataset);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // As one path, so that dashes show on short steps too.
    renderer.setDrawSeriesLineAsPath(true);
    ink(renderer);
    plot.setRenderer(renderer);
    return plot;
  }

  private static XYPlot categories(Curves curves) {
    int size = curves.levels().size();
    XYPlot plot = plot(new Range(-0.5, size - 0.5));
    boolean named = !Axes.crowded(curves.levels(), PANEL_WIDTH);
    if (named) {
      SymbolAxis axis = Axes.levels("", curves.levels());
      Axes.shrink(axis);
      plot.setDomainAxis(axis);
    } else {
      NumberAxis axis = (NumberAxis) plot.getDomainAxis();
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (double[] values : List.of(curves.first(), curves.second())) {
      XYSeries series = new XYSeries(dataset.getSeriesCount());
      for (int level = 0; level < size; level++) {
        int at = level;
        double count = Arrays.stream(values).filter(value -> value == at).count();
        series.add(level, count / values.length);
      }
      dataset.addSeries(series);
    }
    plot.setDataset(dataset);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    ink(renderer);
    renderer.setSeriesShape(0, Ink.shape(0));
    renderer.setSeriesShape(1, Ink.shape(1));
    plot.setRenderer(renderer);
    return plot;
  }

  private static void ink(XYLineAndShapeRenderer renderer) {
    for (int kind = 0; kind < 2; kind++) {
      renderer.setSeriesPaint(kind, Ink.colour(kind));
      renderer.setSeriesStroke(kind, Ink.line(kind));
    }
  }

  private static XYPlot plot(Range range) {
    NumberAxis x = Axes.unlabelled(range);
    NumberAxis y = Axes.unlabelled(new Range(-0.02, 1.03));
    Axes.shrink(x);
    Axes.shrink(y);
    return House.plot(x, y);
  }

  /** The share up to a value, at no more places than can be seen. */
  private static XYSeries steps(String name, double[] values, Range range) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    XYSeries series = new XYSeries(name, false);
    series.add(range.getLowerBound(), 0);
    double height = 0;
    int stride = Math.max(1, sorted.length / MOST_STEPS);
    for (int i = 0; i < sorted.length; i++) {
      boolean lastOfEqual = i + 1 == sorted.length || sorted[i + 1] != sorted[i];
      if (lastOfEqual && (i % stride == 0 || sorted.length <= MOST_STEPS || repeats(sorted, i))) {
        series.add(sorted[i], height);
        height = (i + 1.0) / sorted.length;
        series.add(sorted[i], height);
      }
    }
    series.add(sorted[sorted.length - 1], 1);
    series.add(range.getUpperBound(), 1);
    return series;
  }

  private static boolean repeats(double[] sorted, int at) {
    return at > 0 && sorted[at - 1] == sorted[at];
  }
}
