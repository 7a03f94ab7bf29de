package org.skilled.study.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.skilled.analysis.Estimate;

/** Figures of any size as words, with three significant digits. */
final class Digits {
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

  private Digits() {}

  /** {@code 0.00123}, {@code 12300}; a dash for none. */
  static String three(double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    return value == 0
        ? "0"
        : new BigDecimal(value).round(THREE).stripTrailingZeros().toPlainString();
  }

  /** {@code 0.35 to 0.47}; a dash if unknown. */
  static String interval(Estimate estimate) {
    return estimate.hasInterval() ? three(estimate.low()) + " to " + three(estimate.high()) : "-";
  }

  /** {@code 0.41 (0.35 to 0.47)}. */
  static String both(Estimate estimate) {
    return estimate.hasInterval()
        ? three(estimate.value()) + " (" + interval(estimate) + ")"
        : three(estimate.value());
  }
}
