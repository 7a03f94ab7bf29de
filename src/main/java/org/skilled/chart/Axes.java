package org.skilled.chart;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes in house style. */
final class Axes {
  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_LEVEL = 40;
  private static final int LONGEST_UPRIGHT = 24;
  private static final double MARGIN = 0.025;

  /** Space around tick labels decides how many there are. */
  private static final RectangleInsets HIGH_TICKS = new RectangleInsets(10, 5, 10, 5);

  private static final RectangleInsets WIDE_TICKS = new RectangleInsets(3, 14, 3, 14);

  /** Rough width of a plot, in units. */
  static final double PLOT_WIDTH = 850;

  private Axes() {}

  /** Whether the levels' names would run into each other on an axis of this width. */
  static boolean crowded(List<String> levels, double width) {
    int longest = levels.stream().mapToInt(String::length).max().orElse(0);
    return levels.size() * (Math.min(longest, LONGEST_LEVEL) * 8.6 + 14) > width;
  }

  /** An upright axis without label, for a measure whose name stands elsewhere. */
  static NumberAxis unlabelled(Range range) {
    NumberAxis axis = new NumberAxis();
    axis.setStandardTickUnits(Numbers.ticks());
    axis.setRange(range);
    style(axis);
    axis.setTickLabelInsets(HIGH_TICKS);
    return axis;
  }

  /** The axes of a small plot have room for few words and no names. */
  static void shrink(NumberAxis axis) {
    axis.setLabel(null);
    axis.setTickLabelFont(Fonts.NOTE);
    axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 4));
  }

  /** An axis with its name, lying below the plot. */
  static NumberAxis labelled(String label, Range range) {
    NumberAxis axis = unlabelled(range);
    axis.setTickLabelInsets(WIDE_TICKS);
    axis.setLabel(Words.shorten(label, LONGEST_LABEL));
    return axis;
  }

  static NumberAxis weeks(double first, double last, int mostTicks) {
    double end = last > first ? last : first + 1;
    NumberAxis axis = labelled("Week", new Range(first, end));
    axis.setTickUnit(Numbers.weekTick(end - first, mostTicks));
    return axis;
  }

  /** An axis of levels at 0, 1, 2, ... */
  static SymbolAxis levels(String label, List<String> levels) {
    String[] symbols =
        levels.stream().map(level -> Words.shorten(level, LONGEST_LEVEL)).toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(Words.shorten(label, LONGEST_LABEL), symbols);
    style(axis);
    axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
    axis.setGridBandsVisible(false);
    axis.setAutoRange(false);
    axis.setRange(-0.5, levels.size() - 0.5);
    return axis;
  }

  /** A lying axis of levels at 0, 1, 2, ...; their names stand upright if they need to. */
  static SymbolAxis levelsBelow(String label, List<String> levels, double width) {
    if (!crowded(levels, width)) {
      return levels(label, levels);
    }
    List<String> shortened =
        levels.stream().map(level -> Words.shorten(level, LONGEST_UPRIGHT)).toList();
    SymbolAxis axis = levels(label, shortened);
    axis.setVerticalTickLabels(true);
    return axis;
  }

  /**
   * The range of an axis for values from {@code low} to {@code high}: all of the declared range
   * where values spread over a fair part of it, else as much as lets the differences be seen. A
   * margin keeps points at the bounds whole.
   */
  static Range range(Measure measure, Extent extent) {
    Range bare = bareRange(measure, extent.low(), extent.high());
    double margin = MARGIN * bare.getLength();
    return new Range(bare.getLowerBound() - margin, bare.getUpperBound() + margin);
  }

  /** The range of a colour scale: as {@link #range}, without any margin. */
  static Range scaleRange(Measure measure, Extent extent) {
    Range range = bareRange(measure, extent.low(), extent.high());
    boolean zoomed =
        range.getLength() < (measure.max() - measure.min()) && extent.high() > extent.low();
    return zoomed ? new Range(extent.low(), extent.high()) : range;
  }

  private static Range bareRange(Measure measure, double low, double high) {
    double declared = measure.max() - measure.min();
    boolean bounded = Double.isFinite(declared) && declared > 0;
    if (!(low <= high)) {
      return bounded ? new Range(measure.min(), measure.max()) : new Range(0, 1);
    }
    double span = high - low;
    boolean within = low >= measure.min() && high <= measure.max();
    if (bounded && within && span >= declared / 4) {
      return new Range(measure.min(), measure.max());
    }
    double least = bounded ? declared / 50 : Math.max(Math.abs(low), 1) * 1e-9;
    double pad = span > least ? span * 0.08 : span == 0 ? unvaryingPad(low, declared) : least / 2;
    double from = low - measure.min() < span / 2 ? measure.min() : low - pad;
    double to = measure.max() - high < span / 2 ? measure.max() : high + pad;
    return within
        ? new Range(Math.max(from, measure.min()), Math.min(to, measure.max()))
        : new Range(from, to);
  }

  private static double unvaryingPad(double value, double declared) {
    if (Double.isFinite(declared) && declared > 0) {
      return declared / 10;
    }
    return value == 0 ? 1 : Math.abs(value) / 10;
  }

  private static void style(ValueAxis axis) {
    axis.setLabelFont(Fonts.AXIS);
    axis.setLabelPaint(Ink.TEXT);
    axis.setTickLabelFont(Fonts.TICK);
    axis.setTickLabelPaint(Ink.TEXT);
    axis.setAxisLinePaint(Ink.AXIS);
    axis.setTickMarkPaint(Ink.AXIS);
    axis.setLabelInsets(new RectangleInsets(6, 4, 4, 4));
  }
}
