package org.skilled.study.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.skilled.analysis.Estimate;

/** Figures of any size as words, with as many digits as their intervals justify, or three. */
final class Digits {
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

  private Digits() {}

  /** {@code 0.00123}, {@code 12,300}; a dash for none. */
  static String three(double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    BigDecimal rounded = new BigDecimal(value).round(THREE).stripTrailingZeros();
    return value == 0 ? "0" : Decimals.text(rounded.doubleValue(), Math.max(0, rounded.scale()));
  }

  /** The figure alone, with the decimals of {@link #both}. */
  static String value(Estimate estimate) {
    return estimate.hasInterval()
        ? Decimals.text(estimate.value(), Decimals.byInterval(estimate))
        : three(estimate.value());
  }

  /** {@code 0.35 to 0.47}; a dash if unknown. */
  static String interval(Estimate estimate) {
    int decimals = Decimals.byInterval(estimate);
    return estimate.hasInterval()
        ? Decimals.text(estimate.low(), decimals)
            + " to "
            + Decimals.text(estimate.high(), decimals)
        : "-";
  }

  /** {@code 0.41 (0.35 to 0.47)}. */
  static String both(Estimate estimate) {
    return estimate.hasInterval()
        ? value(estimate) + " (" + interval(estimate) + ")"
        : value(estimate);
  }

  /** {@code +0.31 (0.20 to 0.42)}: a difference with its sign. */
  static String signed(Estimate estimate) {
    return (estimate.value() > 0 ? "+" : "") + both(estimate);
  }
}
