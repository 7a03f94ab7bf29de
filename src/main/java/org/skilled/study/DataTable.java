package org.skilled.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tidy table, as it is written to CSV and JSON and shown behind a chart.
 *
 * @param name short, of lower-case letters and dashes; names the file: {@code sobol}
 * @param about what a row is, in a sentence
 * @param columns names of the columns
 * @param rows each with a cell a column: Double, Integer, Long, Boolean, String, or null for none;
 *     NaN is none too
 */
public record DataTable(
    String name, String about, List<String> columns, List<List<@Nullable Object>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> kept = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row has " + row.size() + " cells for " + columns.size() + " columns");
      }
      kept.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(kept);
  }
}
