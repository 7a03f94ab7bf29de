package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.skilled.experiment.RunPlan;

/**
 * Reads the result tables back from disk: what they hold is hashed, and summed up by design point.
 *
 * <p>Rows that are missing or out of order are a fault of the program and stop it here, before a
 * manifest vouches for them.
 */
final class ReadBack {
  private final DuckDBConnection connection;
  private final RunPlan plan;
  private final RowHash hash = new RowHash();
  private int failed;

  ReadBack(DuckDBConnection connection, RunPlan plan) {
    this.connection = connection;
    this.plan = plan;
  }

  /** Runs that failed, once the runs were read. */
  int failed() {
    return failed;
  }

  /** Hash of all that was read. */
  String contentHash() {
    return hash.finish();
  }

  void runs(Path file, PointTable points) throws IOException, SQLException {
    List<String> outcomes = plan.experiment().outcomes();
    int replications = plan.experiment().replications();
    double[][] values = new double[outcomes.size()][replications];
    int succeeded = 0;
    int next = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + Duck.parquet(List.of(file)))) {
      int[] types = RowHash.types(rows.getMetaData());
      hash.header(rows.getMetaData());
      int first = types.length - outcomes.size();
      while (rows.next()) {
        requireOrder(file, next++, rows.getInt(1));
        hash.row(rows, types);
        if ("ok".equals(rows.getString("status"))) {
          for (int o = 0; o < outcomes.size(); o++) {
            values[o][succeeded] = rows.getDouble(first + o);
          }
          succeeded++;
        } else {
          failed++;
        }
        if (next % replications == 0) {
          points.add(cut(values, succeeded), succeeded, replications - succeeded);
          succeeded = 0;
        }
      }
    }
    requireOrder(file, next, plan.runs());
  }

  void weeks(Path file) throws SQLException {
    int run = -1;
    int week = -1;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + Duck.parquet(List.of(file)))) {
      int[] types = RowHash.types(rows.getMetaData());
      hash.header(rows.getMetaData());
      while (rows.next()) {
        int thisRun = rows.getInt(1);
        week = thisRun == run ? week + 1 : 0;
        if (thisRun < run || rows.getInt(4) != week) {
          throw new IllegalStateException(file + ": run " + thisRun + " is out of order");
        }
        run = thisRun;
        hash.row(rows, types);
      }
    }
  }

  private static double[][] cut(double[][] values, int length) {
    double[][] cut = new double[values.length][];
    for (int o = 0; o < values.length; o++) {
      cut[o] = Arrays.copyOf(values[o], length);
    }
    return cut;
  }

  private static void requireOrder(Path file, int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException(file + ": run " + expected + " expected, but found " + found);
    }
  }
}
