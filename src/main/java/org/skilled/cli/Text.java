package org.skilled.cli;

import java.util.Locale;
import org.apache.commons.text.WordUtils;
import org.skilled.study.PlainNumber;

/** Words and numbers as people read them on a terminal. */
final class Text {
  private static final int WIDTH = 100;

  private Text() {}

  /** A paragraph behind a label, with the lines that follow indented by the label's width. */
  static String hanging(String label, String paragraph) {
    String indent = System.lineSeparator() + " ".repeat(label.length());
    String oneLine = paragraph.strip().replaceAll("\\s+", " ");
    return label + WordUtils.wrap(oneLine, WIDTH - label.length(), indent, false);
  }

  /** A number without superfluous zeros: 104, 0.25. */
  static String number(Number value) {
    return PlainNumber.of(value);
  }

  /** A range in words: {@code 0 to 1}, {@code 0 or more}, {@code any number}. */
  static String range(double min, double max) {
    if (Double.isInfinite(min)) {
      return Double.isInfinite(max) ? "any number" : "at most " + number(max);
    }
    return Double.isInfinite(max) ? number(min) + " or more" : number(min) + " to " + number(max);
  }

  /** What something means, with its unit in brackets if it has one. */
  static String meaning(String about, String unit) {
    return unit.equals("1") ? about : about + " [" + unit + "]";
  }

  /** A count with its noun: 1 run, 1,200 runs. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
