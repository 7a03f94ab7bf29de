package org.skilled.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.skilled.analysis.Effect;

/** Figures in sentences, with as many digits as their intervals justify. */
public final class Amount {
  private static final int DIGITS = 3;
  private static final int MOST_DECIMALS = 6;

  private Amount() {}

  /** Three significant digits: 0.0123, 4.57, 1,235; "unknown" for NaN. */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "unknown" : value > 0 ? "infinite" : "minus infinite";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, rounded.stripTrailingZeros().scale()));
    return Math.abs(value) >= 1000 ? fixed(value, 0) : fixed(value, decimals);
  }

  /** {@code 0.412 (95 % interval 0.35 to 0.47)}; the figure alone if the interval is unknown. */
  public static String withInterval(double value, double low, double high) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return of(value);
    }
    int decimals = decimals(high - low);
    return fixed(value, decimals)
        + " (95 % interval "
        + fixed(low, decimals)
        + " to "
        + fixed(high, decimals)
        + ")";
  }

  /** A difference with its sign and its interval. */
  public static String signed(Effect effect) {
    String text = withInterval(effect.estimate(), effect.low(), effect.high());
    return effect.estimate() > 0 && !text.startsWith("0 ") ? "+" + text : text;
  }

  /** Decimals that show two digits of half an interval. */
  private static int decimals(double width) {
    if (!(width > 0) || Double.isInfinite(width)) {
      return DIGITS;
    }
    BigDecimal half = new BigDecimal(width / 2).round(new MathContext(2, RoundingMode.HALF_EVEN));
    int wanted = 1 - (half.precision() - half.scale() - 1);
    return Math.max(0, Math.min(MOST_DECIMALS, wanted));
  }

  private static String fixed(double value, int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    String text = format.format(new BigDecimal(value));
    // A small negative figure may round to -0.
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }
}
