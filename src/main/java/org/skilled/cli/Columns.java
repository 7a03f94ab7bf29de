package org.skilled.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** A table on the screen: columns as wide as they must be, the last one wrapped. */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /** The lines of a table; all rows have as many cells, but one without any is a blank line. */
  static List<String> lines(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns).map(column -> width(rows, column)).toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> !row.isEmpty())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }

  private static String line(List<String> row, int[] widths) {
    if (row.isEmpty()) {
      return "";
    }
    int last = row.size() - 1;
    StringBuilder label = new StringBuilder();
    for (int column = 0; column < last; column++) {
      label.append(StringUtils.rightPad(row.get(column), widths[column])).append(GAP);
    }
    return Text.hanging(label.toString(), row.get(last)).stripTrailing();
  }
}
