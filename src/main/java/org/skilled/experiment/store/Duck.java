package org.skilled.experiment.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** What all users of DuckDB here share: how it is opened, and how names and texts are quoted. */
final class Duck {
  private Duck() {}

  /**
   * An in-memory database.
   *
   * @param spill folder for what does not fit into memory
   */
  static DuckDBConnection open(Path spill) throws SQLException {
    Properties options = new Properties();
    // Rows are read as they come, instead of all of them into memory first.
    options.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", options);
    try (Statement statement = connection.createStatement()) {
      // The runs need the cores; and with one thread, rows keep their order.
      statement.execute("SET threads = 1");
      statement.execute("SET temp_directory = " + text(spill.toString()));
    }
    return connection.unwrap(DuckDBConnection.class);
  }

  /** A folder for what does not fit into memory while results are read, which changes nothing. */
  static Path scratch() {
    String name = "skilled-" + ProcessHandle.current().pid() + ".aside";
    return Path.of(System.getProperty("java.io.tmpdir", "."), name);
  }

  /** A name for SQL. */
  static String name(String raw) {
    return '"' + raw.replace("\"", "\"\"") + '"';
  }

  /** A text for SQL. */
  static String text(String raw) {
    return "'" + raw.replace("'", "''") + "'";
  }

  /** A table made of these Parquet files. */
  static String parquet(Collection<Path> files) {
    return "read_parquet(["
        + files.stream().map(file -> text(file.toString())).collect(Collectors.joining(", "))
        + "], union_by_name = true)";
  }
}
