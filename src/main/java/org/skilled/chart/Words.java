package org.skilled.chart;

import java.awt.Graphics2D;
import java.util.Locale;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;

/** Texts on charts. */
final class Words {
  private Words() {}

  /**
   * Capital first letter and unit in brackets; a parameter's path, known by its dots, keeps its
   * case.
   */
  static String withUnit(String label, String unit) {
    boolean path = label.matches("\\S*\\.\\S*");
    String text =
        path || label.isEmpty()
            ? label
            : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    return unitAfter(text, unit);
  }

  /** The text and its unit in brackets, which join those that the text ends in. */
  static String unitAfter(String text, String unit) {
    String brackets = inBrackets(unit);
    boolean join = text.endsWith(")") && !brackets.isEmpty();
    return join ? text.substring(0, text.length() - 1) + ", " + unit + ")" : text + brackets;
  }

  /** A space and the unit in brackets; nothing for pure numbers. */
  private static String inBrackets(String unit) {
    return unit.isEmpty() || unit.equals("1") ? "" : " (" + unit + ")";
  }

  /**
   * The text, or its beginning and end around an ellipsis if it is longer than {@code most}
   * characters.
   */
  static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int tail = (most - 1) / 2;
    int head = most - 1 - tail;
    return text.substring(0, head) + "\u2026" + text.substring(text.length() - tail);
  }

  /** A mean as a figure. */
  static Estimate estimate(Summary summary) {
    return new Estimate(summary.mean(), summary.low(), summary.high());
  }

  /**
   * A figure with its interval, for use in a sentence: "0.42 (95 % interval 0.38 to 0.46)".
   *
   * @param spread what differences are to be told apart by the decimals
   */
  static String estimate(Estimate estimate, double spread) {
    String value = number(estimate.value(), spread);
    return estimate.hasInterval()
        ? value
            + " (95 % interval "
            + number(estimate.low(), spread)
            + " to "
            + number(estimate.high(), spread)
            + ")"
        : value + " (no interval)";
  }

  /** A figure with its interval in brackets, where a sentence has said before which it is. */
  static String brief(Estimate estimate, double spread) {
    return estimate(estimate, spread).replace("95 % interval ", "");
  }

  private static String number(double value, double spread) {
    return Numbers.cell(value, spread).replace('-', '\u2212');
  }

  /** The text, shortened as much as must be to be no wider than {@code width} in the font set. */
  static String fitting(Graphics2D g2, String text, double width) {
    String shown = text;
    for (int most = text.length();
        most > 3 && g2.getFontMetrics().stringWidth(shown) > width;
        most--) {
      shown = shorten(text, most);
    }
    return shown;
  }

  /**
   * The text broken into lines of at most {@code most} characters, after a space, a dot or an
   * equals sign.
   */
  static String wrap(String text, int most) {
    StringBuilder wrapped = new StringBuilder();
    int length = 0;
    for (String part : text.split("(?<=[ .=])", -1)) {
      if (length > 0 && length + part.stripTrailing().length() > most) {
        wrapped.append('\n');
        length = 0;
      }
      wrapped.append(part);
      length += part.length();
    }
    return wrapped.toString();
  }
}
