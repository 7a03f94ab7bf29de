package org.skilled.study.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.skilled.analysis.Estimate;

/** How many decimals show both a figure and its interval, and figures with so many. */
final class Decimals {
  private static final int MOST = 8;

  private Decimals() {}

  /**
   * Decimals that show a first digit of what is smallest, up to one more than half of the interval
   * justifies: that is where its ends are told from 0.
   *
   * @param least the fewest that are used
   */
  static int of(Estimate estimate, int least) {
    double smallest = size(estimate.value(), Double.POSITIVE_INFINITY);
    if (!estimate.hasInterval()) {
      return Math.max(least, Math.min(MOST, first(smallest)));
    }
    smallest = size(estimate.low(), smallest);
    smallest = size(estimate.high(), smallest);
    double half = (estimate.high() - estimate.low()) / 2;
    int justified = half > 0 ? first(half) + 1 : MOST;
    return Math.max(least, Math.min(MOST, Math.min(justified, first(smallest))));
  }

  /** Two digits of half the interval, and one more where that tells an end from 0. */
  static int byInterval(Estimate estimate) {
    double half = (estimate.high() - estimate.low()) / 2;
    if (!(half > 0)) {
      return of(estimate, 2);
    }
    int usual = first(half) + 1;
    double end = size(estimate.high(), size(estimate.low(), Double.POSITIVE_INFINITY));
    return Math.max(0, Math.min(MOST, Math.max(usual, Math.min(usual + 1, first(end)))));
  }

  private static double size(double value, double smallest) {
    double size = Math.abs(value);
    return size > 0 && Double.isFinite(size) ? Math.min(size, smallest) : smallest;
  }

  /** Decimals up to the first digit of a number above 0; negative for 10 and more. */
  private static int first(double size) {
    return Double.isInfinite(size) ? 0 : -(int) Math.floor(StrictMath.log10(size));
  }

  /** With so many decimals and commas between thousands; never a negative nothing. */
  static String text(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    String text = format.format(new BigDecimal(value));
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }
}
