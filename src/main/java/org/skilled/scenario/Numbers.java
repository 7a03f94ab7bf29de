package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text: the shortest decimal that reads back as the same double, the same on every Java
 * version.
 */
final class Numbers {
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;
  private static final int MOST_PLAIN_DECIMALS = 20;

  private Numbers() {}

  static String text(double value) {
    return Double.isFinite(value) ? text(shortest(value)) : notFinite(value);
  }

  static String text(JsonNode number) {
    return number.isIntegralNumber() ? number.asText() : text(number.doubleValue());
  }

  /** The decimal of fewest digits that is read as {@code value}, which must be finite. */
  static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return tidy(rounded);
      }
    }
    return tidy(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal tidy(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -MOST_PLAIN_DECIMALS
        ? stripped.setScale(0)
        : stripped;
  }

  private static String text(BigDecimal value) {
    return Math.abs(value.scale()) <= MOST_PLAIN_DECIMALS
        ? value.toPlainString()
        : value.toString();
  }

  private static String notFinite(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return value > 0 ? "infinity" : "-infinity";
  }
}
