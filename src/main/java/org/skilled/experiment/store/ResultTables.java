package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;

/**
 * Makes {@code runs.parquet} and {@code weeks.parquet} from a store: rows in the order of the plan.
 */
final class ResultTables {
  static final String RUNS = "runs.parquet";
  static final String WEEKS = "weeks.parquet";

  /** The column that says why a run failed. */
  static final String REASON = "reason";

  private static final String PARQUET = " (FORMAT parquet, COMPRESSION zstd)";

  private final RunStore store;
  private final RunPlan plan;

  ResultTables(RunStore store, RunPlan plan) {
    this.store = store;
    this.plan = plan;
  }

  /** Writes both tables, the second only if weekly series were asked for. */
  void write(Path folder) throws IOException, SQLException {
    DuckDBConnection connection = store.connection();
    PlanTable.create(connection, plan);
    SafeFiles.write(folder.resolve(RUNS), aside -> copy(connection, runs(), aside));
    if (plan.experiment().series().isEmpty()) {
      Files.deleteIfExists(folder.resolve(WEEKS));
    } else {
      SafeFiles.write(folder.resolve(WEEKS), aside -> copy(connection, weeks(), aside));
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE plan");
    }
  }

  private static void copy(DuckDBConnection connection, String query, Path file)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + query + ") TO " + Duck.text(file.toString()) + PARQUET);
    }
  }

  private String runs() {
    String factors = columns(plan.experiment().design().paths(), path -> "p." + Duck.name(path));
    String outcomes =
        columns(
            plan.experiment().outcomes(),
            selector ->
                "s." + Duck.name(BlockTable.outcome(selector)) + " AS " + Duck.name(selector));
    String label = PlanTable.hasLabels(plan) ? ", p.label" : "";
    String reason = reason(plan.experiment().outcomes());
    return "SELECT p.run, p.point, p.replicate, p.seed, CASE WHEN "
        + reason
        + " IS NULL THEN 'ok' ELSE 'failed' END AS status, "
        + reason
        + " AS "
        + REASON
        + label
        + factors
        + outcomes
        + ", p.id FROM plan p JOIN "
        + store.rows()
        + " s USING (id) ORDER BY p.run";
  }

  private String weeks() {
    List<String> series = plan.experiment().series();
    String first = Duck.name(BlockTable.series(series.get(0)));
    String values =
        columns(
            series,
            selector ->
                "unnest(" + Duck.name(BlockTable.series(selector)) + ") AS " + Duck.name(selector));
    return "SELECT run, point, replicate, unnest(range(len("
        + first
        + ")))::INTEGER AS week"
        + values
        + " FROM (SELECT p.run, p.point, p.replicate, s.* FROM plan p JOIN "
        + store.rows()
        + " s USING (id) WHERE "
        + first
        + " IS NOT NULL ORDER BY p.run)";
  }

  /**
   * What a run threw, or the first outcome asked for that is no finite number. Not stored with the
   * run: that another outcome, asked for at another time, was undefined is no reason.
   */
  private static String reason(List<String> outcomes) {
    StringBuilder sql = new StringBuilder("COALESCE(s.reason");
    for (String selector : outcomes) {
      String value = "s." + Duck.name(BlockTable.outcome(selector));
      sql.append(", CASE WHEN ").append(value).append(" IS NULL THEN ");
      sql.append(undefined(selector, Double.NaN));
      for (double infinite : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
        sql.append(" WHEN ").append(value).append(" = '").append(infinite);
        sql.append("'::DOUBLE THEN ").append(undefined(selector, infinite));
      }
      sql.append(" END");
    }
    return sql.append(")").toString();
  }

  private static String undefined(String selector, double value) {
    return Duck.text(RunRecord.undefined(selector, String.valueOf(value)));
  }

  private static String columns(List<String> names, java.util.function.UnaryOperator<String> sql) {
    return names.stream().map(name -> ", " + sql.apply(name)).collect(Collectors.joining());
  }
}
