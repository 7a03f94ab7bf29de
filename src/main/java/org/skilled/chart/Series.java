package org.skilled.chart;

import org.jfree.data.xy.YIntervalSeries;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;

/** Summaries as items of JFreeChart's series. */
final class Series {
  private Series() {}

  /**
   * Adds a mean with its interval; nothing without values, the mean alone where the interval is
   * unknown.
   */
  static void add(YIntervalSeries series, double x, Summary summary) {
    if (summary.n() == 0) {
      return;
    }
    boolean known = summary.hasInterval();
    double mean = summary.mean();
    series.add(x, mean, known ? summary.low() : mean, known ? summary.high() : mean);
  }

  /**
   * Adds a figure with its interval; nothing where it is NaN, alone where the interval is unknown.
   */
  static void add(YIntervalSeries series, double x, Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return;
    }
    boolean known = estimate.hasInterval();
    double value = estimate.value();
    series.add(x, value, known ? estimate.low() : value, known ? estimate.high() : value);
  }
}
