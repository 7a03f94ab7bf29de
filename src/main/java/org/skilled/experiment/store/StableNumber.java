package org.skilled.experiment.store;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text, the same on every JVM ({@code Double.toString} changed in JDK 19). */
public final class StableNumber {
  private static final int MOST_DIGITS = 17;
  private static final int MANY_DIGITS = 15;
  private static final double SMALL = 1e-9;

  private StableNumber() {}

  /**
   * Rounded to this many significant digits, without needless zeros; empty for NaN and infinities.
   * Sizes below 1e-9 with a power of ten: {@code 6.02E-45}.
   */
  public static String rounded(double value, int digits) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    return Math.abs(value) < SMALL && value != 0
        ? rounded.stripTrailingZeros().toString()
        : plain(rounded);
  }

  /** With as few digits as lead back to the same number. */
  public static String exact(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal all = new BigDecimal(value);
    // Numbers that people write have few digits, drawn ones have 16 or 17; and if some lead back to
    // the number, more do.
    int least = leadsBack(all, value, MANY_DIGITS) ? 1 : MANY_DIGITS + 1;
    for (int digits = least; digits < MOST_DIGITS; digits++) {
      if (leadsBack(all, value, digits)) {
        return plain(all.round(new MathContext(digits)));
      }
    }
    return plain(all.round(new MathContext(MOST_DIGITS)));
  }

  private static boolean leadsBack(BigDecimal all, double value, int digits) {
    return all.round(new MathContext(digits)).doubleValue() == value;
  }

  /** The value of a factor: a number {@linkplain #exact(double) exactly}, a word as it is. */
  public static String exact(Object value) {
    return value instanceof Double number ? exact(number.doubleValue()) : value.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
