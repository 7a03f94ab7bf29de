package org.skilled.experiment.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunRecord;

/**
 * The layout of a block of runs: one row a run, each outcome a column, each weekly series a column
 * of lists.
 *
 * <p>NaN is written as NULL, so that SQL on the files averages what there is.
 */
final class BlockTable {
  private final List<String> outcomes;
  private final List<String> series;

  BlockTable(List<String> outcomes, List<String> series) {
    this.outcomes = List.copyOf(outcomes);
    this.series = List.copyOf(series);
  }

  /** Selectors of the outcomes, in order. */
  List<String> outcomes() {
    return outcomes;
  }

  /** The column of an outcome. */
  static String outcome(String selector) {
    return "outcome:" + selector;
  }

  /** The column of a weekly series; an outcome may have the same name. */
  static String series(String selector) {
    return "week:" + selector;
  }

  /** Columns that a file must have to hold what is asked for. */
  Set<String> columns() {
    Set<String> columns = new HashSet<>();
    outcomes.forEach(selector -> columns.add(outcome(selector)));
    series.forEach(selector -> columns.add(series(selector)));
    return columns;
  }

  void write(DuckDBConnection connection, List<RunRecord> block, Path file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE TABLE block (" + declaration() + ")");
      try (DuckDBAppender rows = connection.createAppender("main", "block")) {
        for (RunRecord record : block) {
          append(rows, record);
        }
      }
      statement.execute(
          "COPY block TO " + Duck.text(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
      statement.execute("DROP TABLE block");
    }
  }

  private String declaration() {
    StringBuilder sql = new StringBuilder("id VARCHAR, seed BIGINT, reason VARCHAR, again BOOLEAN");
    for (String selector : outcomes) {
      sql.append(", ").append(Duck.name(outcome(selector))).append(" DOUBLE");
    }
    for (String selector : series) {
      sql.append(", ").append(Duck.name(series(selector))).append(" DOUBLE[]");
    }
    return sql.toString();
  }

  private void append(DuckDBAppender rows, RunRecord record) throws SQLException {
    rows.beginRow();
    rows.append(record.id().toString()).append(record.seed());
    appendText(rows, record.thrown());
    rows.append(record.again());
    for (int i = 0; i < outcomes.size(); i++) {
      double value = record.outcomes()[i];
      if (Double.isNaN(value)) {
        rows.appendNull();
      } else {
        rows.append(value);
      }
    }
    for (int i = 0; i < series.size(); i++) {
      if (record.series().length == 0) {
        rows.appendNull();
      } else {
        rows.append(record.series()[i], missing(record.series()[i]));
      }
    }
    rows.endRow();
  }

  private static boolean[] missing(double[] weeks) {
    boolean[] missing = new boolean[weeks.length];
    for (int week = 0; week < weeks.length; week++) {
      missing[week] = Double.isNaN(weeks[week]);
    }
    return missing;
  }

  private static void appendText(DuckDBAppender rows, @Nullable String text) throws SQLException {
    if (text == null) {
      rows.appendNull();
    } else {
      rows.append(text);
    }
  }
}
