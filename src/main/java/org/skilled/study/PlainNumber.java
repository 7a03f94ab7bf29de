package org.skilled.study;

import java.math.BigDecimal;

/** Numbers as text without superfluous zeros, the same on every platform: 104, 0.25. */
public final class PlainNumber {
  private PlainNumber() {}

  /** All digits of a number, never with an exponent. */
  public static String of(Number value) {
    if (value instanceof Double || value instanceof Float) {
      double number = value.doubleValue();
      return Double.isFinite(number)
          ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
          : String.valueOf(number);
    }
    return value.toString();
  }
}
