package org.skilled.chart;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes in house style. */
final class Axes {
  /** The step of time of which quarters and years are marked. */
  static final String WEEK = "Week";

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

  /**
   * Weeks, or other steps of time, up to the end of the last one, with room for markers at both
   * ends.
   */
  static NumberAxis weeks(String label, double first, double last, int mostTicks) {
    double end = last + 1;
    double room = (end - first) * 0.01;
    NumberAxis axis = new WeekAxis(first, end);
    axis.setRange(new Range(first - room, end + room));
    style(axis);
    axis.setTickLabelInsets(WIDE_TICKS);
    axis.setLabel(label);
    axis.setTickUnit(
        label.equals(WEEK)
            ? Numbers.weekTick(end - first, mostTicks)
            : Numbers.countTick(end - first, mostTicks));
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
    Range bare = bareRange(measure, extent);
    double margin = MARGIN * bare.getLength();
    return new Range(bare.getLowerBound() - margin, bare.getUpperBound() + margin);
  }

  /** The range of a colour scale: as {@link #range}, without any margin. */
  static Range scaleRange(Measure measure, Extent extent) {
    Range range = bareRange(measure, extent);
    boolean zoomed =
        range.getLength() < (measure.max() - measure.min()) && extent.high() > extent.low();
    return zoomed ? new Range(extent.low(), extent.high()) : range;
  }

  private static Range bareRange(Measure measure, Extent extent) {
    double min = measure.min();
    double max = measure.max();
    double declared = max - min;
    boolean bounded = Double.isFinite(declared) && declared > 0;
    double low = extent.low();
    double high = extent.high();
    if (!(low <= high)) {
      return bounded ? new Range(min, max) : new Range(0, 1);
    }
    boolean within = low >= min && high <= max;
    if (bounded && within && high - low >= declared / 4) {
      return new Range(min, max);
    }
    double near = (high - low) / 2;
    double pad = bounded ? pad(low, high, declared) : pad(low, high);
    double from = low < min ? low - pad : low - min < near ? min : Math.max(low - pad, min);
    double to = high > max ? high + pad : max - high < near ? max : Math.min(high + pad, max);
    return new Range(from, to);
  }

  /**
   * Space beyond values of a bounded measure: differences under a fiftieth of its range stay small.
   */
  private static double pad(double low, double high, double declared) {
    double span = high - low;
    if (span == 0) {
      return declared / 10;
    }
    return span > declared / 50 ? span * 0.08 : declared / 100;
  }

  /** Space beyond values without bounds: differences that rounding can make stay invisible. */
  private static double pad(double low, double high) {
    double span = high - low;
    double size = Math.max(Math.abs(low), Math.abs(high));
    if (span > size * 1e-9) {
      return span * 0.08;
    }
    return size == 0 ? 1 : size / 10;
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
