package org.skilled.study.method;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;

/** Figures as cells of tables and as words. */
final class Cells {
  private Cells() {}

  /** Two decimals, or as many as show a first digit: {@code 0.42}, {@code 0.004}; "-" for none. */
  static String two(double value) {
    return value(Estimate.bare(value));
  }

  /** The figure alone, with the decimals of {@link #both}. */
  static String value(Estimate estimate) {
    return Decimals.text(estimate.value(), Decimals.of(estimate, 2));
  }

  /** {@code 0.35 to 0.47}, {@code 0.001 to 0.009}; a dash if unknown. */
  static String interval(Estimate estimate) {
    int decimals = Decimals.of(estimate, 2);
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

  /** {@code 41 % (35 to 47 %)}, {@code 0.4 % (0.1 to 0.9 %)}, of a share. */
  static String percent(Estimate share) {
    Estimate percent = new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high());
    int decimals = Decimals.of(percent, 0);
    String value = Decimals.text(percent.value(), decimals) + " %";
    return share.hasInterval()
        ? value
            + " ("
            + Decimals.text(percent.low(), decimals)
            + " to "
            + Decimals.text(percent.high(), decimals)
            + " %)"
        : value;
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
