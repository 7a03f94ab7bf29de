package org.skilled.study.method;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;

/** Figures as cells of tables and as words. */
final class Cells {
  private Cells() {}

  /** Two decimals: {@code 0.42}; a dash for none. */
  static String two(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value + 0.0);
  }

  /** {@code 0.35 to 0.47}; a dash if unknown. */
  static String interval(Estimate estimate) {
    return estimate.hasInterval() ? two(estimate.low()) + " to " + two(estimate.high()) : "-";
  }

  /** {@code 0.41 (0.35 to 0.47)}. */
  static String both(Estimate estimate) {
    return estimate.hasInterval()
        ? two(estimate.value()) + " (" + interval(estimate) + ")"
        : two(estimate.value());
  }

  /** {@code 41 % (35 to 47 %)}, of a share. */
  static String percent(Estimate share) {
    String value = hundredths(share.value()) + " %";
    return share.hasInterval()
        ? value + " (" + hundredths(share.low()) + " to " + hundredths(share.high()) + " %)"
        : value;
  }

  private static String hundredths(double share) {
    String text = String.format(Locale.ROOT, "%.0f", 100 * share);
    return text.equals("-0") ? "0" : text;
  }

  /** Adds value, lower and upper end to a row of a tidy table. */
  static void add(List<@Nullable Object> row, Estimate estimate) {
    row.add(estimate.value());
    row.add(estimate.low());
    row.add(estimate.high());
  }

  /** A count with its noun: 1 run, 1,200 runs. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@code a, b and c}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
