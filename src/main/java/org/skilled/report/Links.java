package org.skilled.report;

import java.util.List;
import org.skilled.study.book.ChartTable;

/**
 * Addresses inside the page: {@code #runs:p0-3,7} for all runs of some points, {@code #runs:r17}.
 */
final class Links {
  private Links() {}

  /** The address of the rows of some runs; empty if there are none. */
  static String to(ChartTable.Runs runs) {
    if (runs.run() >= 0) {
      return "#runs:r" + runs.run();
    }
    return runs.points().isEmpty() ? "" : "#runs:p" + ranges(runs.points());
  }

  /** Ascending numbers with those that follow each other drawn together: {@code 0-3,7}. */
  static String ranges(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < numbers.size()) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ",").append(numbers.get(i));
      if (last > i) {
        text.append('-').append(numbers.get(last));
      }
      i = last + 1;
    }
    return text.toString();
  }
}
