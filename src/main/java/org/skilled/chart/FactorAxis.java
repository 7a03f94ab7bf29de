package org.skilled.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * How the levels of a factor lie along an axis.
 *
 * @param axis the axis
 * @param positions where each level lies
 * @param shift distance between neighbouring lines at one level
 * @param toScale whether positions are the levels' values
 * @param lying whether outcomes run to the right and levels downwards, so that long names can be
 *     read
 */
record FactorAxis(
    NumberAxis axis, List<Double> positions, double shift, boolean toScale, boolean lying) {
  /**
   * Levels further apart than this, widest gap to narrowest, would fall on one another if drawn to
   * scale.
   */
  private static final double MOST_UNEVEN = 25;

  private static final double WIDEST_SHIFT = 0.12;
  private static final double SHARE_OF_GAP = 0.7;

  FactorAxis {
    positions = List.copyOf(positions);
  }

  static FactorAxis of(Factor factor, int lines) {
    Extent extent = Extent.ofValues(factor.values());
    double span = extent.high() - extent.low();
    double gap = narrowestGap(factor.values());
    boolean even = factor.isNumeric() && span > 0 && span <= gap * MOST_UNEVEN;
    return even ? toScale(factor, extent, gap, lines) : inOrder(factor, lines);
  }

  private static FactorAxis toScale(Factor factor, Extent extent, double gap, int lines) {
    double span = extent.high() - extent.low();
    double shift = Math.min(span * 0.013, gap * SHARE_OF_GAP / lines);
    double pad = span * 0.02 + shift * lines / 2;
    Range range = new Range(extent.low() - pad, extent.high() + pad);
    return new FactorAxis(Axes.labelled(factor.text(), range), factor.values(), shift, true, false);
  }

  private static FactorAxis inOrder(Factor factor, int lines) {
    List<String> levels = factor.levels();
    boolean lying = !factor.isNumeric() && Axes.crowded(levels, Axes.PLOT_WIDTH);
    NumberAxis axis =
        lying
            ? Axes.levels(factor.text(), levels)
            : Axes.levelsBelow(factor.text(), levels, Axes.PLOT_WIDTH);
    axis.setInverted(lying);
    List<Double> positions = IntStream.range(0, levels.size()).mapToObj(i -> (double) i).toList();
    return new FactorAxis(
        axis, positions, Math.min(WIDEST_SHIFT, SHARE_OF_GAP / lines), false, lying);
  }

  /** Least distance between two different values; infinite if there are no two. */
  private static double narrowestGap(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double gap = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] > sorted[i - 1]) {
        gap = Math.min(gap, sorted[i] - sorted[i - 1]);
      }
    }
    return gap;
  }
}
