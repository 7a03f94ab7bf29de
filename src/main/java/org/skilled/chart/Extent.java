package org.skilled.chart;

import java.util.Collection;
import org.skilled.analysis.Summary;

/** The smallest interval that holds all values seen; empty (low above high) before the first. */
record Extent(double low, double high) {
  static final Extent EMPTY = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** Grown to hold a value; NaN and infinities change nothing. */
  Extent with(double value) {
    return Double.isFinite(value) ? new Extent(Math.min(low, value), Math.max(high, value)) : this;
  }

  /** Grown to hold mean and interval of a summary. */
  Extent with(Summary summary) {
    return with(summary.mean()).with(summary.low()).with(summary.high());
  }

  static Extent of(Collection<Summary> summaries) {
    Extent extent = EMPTY;
    for (Summary summary : summaries) {
      extent = extent.with(summary);
    }
    return extent;
  }

  static Extent ofValues(Collection<Double> values) {
    Extent extent = EMPTY;
    for (double value : values) {
      extent = extent.with(value);
    }
    return extent;
  }
}
