package org.skilled.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes tables in Markdown. */
final class MarkdownTable {
  private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

  private MarkdownTable() {}

  /** A table with a header and rows of as many cells each. */
  static String of(List<String> header, Stream<List<String>> rows) {
    String rule = header.stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |"));
    return Stream.concat(Stream.of(line(header), rule), rows.map(row -> line(header, row)))
        .collect(Collectors.joining("\n"));
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** The shortest decimal that reads back as the same number, the same on every Java version. */
  static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN)));
  }

  /** A closed range; an end at infinity is open. */
  static String range(double min, double max) {
    return (Double.isInfinite(min) ? "(" : "[")
        + number(min)
        + ", "
        + number(max)
        + (Double.isInfinite(max) ? ")" : "]");
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String line(List<String> header, List<String> row) {
    if (row.size() != header.size()) {
      throw new IllegalArgumentException(row + " has not the cells " + header);
    }
    return line(row);
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " ").strip())
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
