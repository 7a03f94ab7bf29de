package org.skilled.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Numbers as text, the same on every platform and in every locale. */
final class Numbers {
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private Numbers() {}

  /** Up to 4 significant digits, without trailing zeros; large and tiny ones as 1.2E6. */
  static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "minus infinite";
    }
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    if (size >= 1e7 || size < 1e-6) {
      return new DecimalFormat("0.###E0", SYMBOLS).format(value);
    }
    if (size >= 1e4 || value == Math.rint(value)) {
      return new DecimalFormat(size >= 1e4 ? "#,##0" : "0", SYMBOLS).format(value);
    }
    return new BigDecimal(value)
        .round(new MathContext(4, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A value of a cell: with as many decimals as tell values apart that span {@code range}. */
  static String cell(double value, double range) {
    double size = Math.max(Math.abs(value), range);
    if (!Double.isFinite(size) || size >= 1e5 || (size > 0 && size < 1e-3)) {
      return plain(value);
    }
    int decimals = 0;
    for (double step = 1; decimals < 6 && step * 20 > range; step /= 10) {
      decimals++;
    }
    return format(range > 0 ? decimals : 2).format(value + 0.0);
  }

  /** Tick units of 1, 2 and 5 times powers of ten. */
  static TickUnits ticks() {
    TickUnits units = new TickUnits();
    for (int power = -12; power <= 15; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        double size = new BigDecimal(digit).scaleByPowerOfTen(power).doubleValue();
        boolean extreme = power > 6;
        DecimalFormat format =
            extreme ? new DecimalFormat("0.##E0", SYMBOLS) : format(Math.max(0, -power));
        units.add(new NumberTickUnit(size, format));
      }
    }
    return units;
  }

  /**
   * The smallest tick unit that gives at most {@code most} ticks: weeks, quarters, halves or years.
   */
  static NumberTickUnit weekTick(double weeks, int most) {
    return wholeTick(new int[] {1, 2, 4, 13, 26, 52, 104, 260, 520, 1040, 2600, 5200}, weeks, most);
  }

  /** A distance of ticks that are whole numbers: 1, 2 or 5 times a power of 10. */
  static NumberTickUnit countTick(double length, int most) {
    int[] sizes = {
      1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000
    };
    return wholeTick(sizes, length, most);
  }

  private static NumberTickUnit wholeTick(int[] sizes, double length, int most) {
    int at = sizes.length - 1;
    while (at > 0 && length / sizes[at - 1] <= most) {
      at--;
    }
    return new NumberTickUnit(sizes[at], format(0));
  }

  private static DecimalFormat format(int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals);
    return new DecimalFormat(pattern, SYMBOLS);
  }
}
