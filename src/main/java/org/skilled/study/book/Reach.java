package org.skilled.study.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.skilled.analysis.Summary;
import org.skilled.chart.Caption;
import org.skilled.model.Quantity;

/** How far the 95 % intervals of the means on a map reach, which its colours cannot show. */
public final class Reach {
  private static final MathContext UPWARDS = new MathContext(2, RoundingMode.UP);

  private final double min;
  private final double max;
  private double furthest = Double.NEGATIVE_INFINITY;

  Reach(Quantity outcome) {
    this(outcome.min(), outcome.max());
  }

  Reach(double min, double max) {
    this.min = min;
    this.max = max;
  }

  /** The mean of one cell, whose interval is taken note of; NaN without values. */
  double mean(double[] replicates) {
    Summary summary = Summary.of(replicates, min, max);
    if (summary.hasInterval()) {
      double reach = Math.max(summary.high() - summary.mean(), summary.mean() - summary.low());
      furthest = Math.max(furthest, reach);
    }
    return summary.mean();
  }

  /**
   * The caption with the largest distance, rounded up to two digits; as it is without intervals.
   */
  Caption in(Caption caption) {
    return Double.isFinite(furthest) ? caption.with(sentence(furthest)) : caption;
  }

  /** The caption with a distance, rounded up to two digits. */
  public static Caption in(Caption caption, double furthest) {
    return caption.with(sentence(furthest));
  }

  private static String sentence(double furthest) {
    String distance =
        BigDecimal.valueOf(furthest).round(UPWARDS).stripTrailingZeros().toPlainString();
    return "95 % intervals reach at most \u00b1" + distance + ".";
  }
}
