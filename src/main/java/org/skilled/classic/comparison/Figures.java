package org.skilled.classic.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.skilled.analysis.Estimate;

/** Figures as text, the same on every platform. */
public final class Figures {
  private static final MathContext FIVE_DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final double TINY = 1e-4;
  private static final int DECIMALS = 4;

  private Figures() {}

  /** A number: whole numbers in full, others to four decimals, tiny ones with an exponent. */
  public static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "-" : value > 0 ? "infinite" : "-infinite";
    }
    BigDecimal exact = new BigDecimal(value);
    if (value != 0 && Math.abs(value) < TINY) {
      BigDecimal rounded = exact.round(TWO_DIGITS);
      int exponent = rounded.precision() - rounded.scale() - 1;
      return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
    if (value == Math.rint(value)) {
      return exact.toPlainString();
    }
    BigDecimal rounded =
        Math.abs(value) < 1
            ? exact.setScale(DECIMALS, RoundingMode.HALF_EVEN)
            : exact.round(FIVE_DIGITS);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** A figure with its interval, if it has one: {@code 0.8629 (0.8576 to 0.8682)}. */
  public static String text(Estimate estimate) {
    String value = text(estimate.value());
    return estimate.hasInterval()
        ? value + " (" + text(estimate.low()) + " to " + text(estimate.high()) + ")"
        : value;
  }
}
