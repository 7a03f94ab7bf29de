package org.skilled.experiment.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.design.DesignPoint;

/**
 * The plan of an experiment as a table {@code plan}, one row a run, to which stored runs are
 * joined.
 */
final class PlanTable {
  private PlanTable() {}

  static void create(DuckDBConnection connection, RunPlan plan) throws SQLException {
    List<String> paths = plan.experiment().design().paths();
    List<String> types = new ArrayList<>();
    StringBuilder sql =
        new StringBuilder(
            "CREATE OR REPLACE TABLE plan (run INTEGER, point INTEGER, replicate INTEGER, seed BIGINT, id VARCHAR,"
                + " label VARCHAR");
    for (int f = 0; f < paths.size(); f++) {
      types.add(type(plan.points(), f));
      sql.append(", ").append(Duck.name(paths.get(f))).append(' ').append(types.get(f));
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.append(')').toString());
    }
    try (DuckDBAppender rows = connection.createAppender("main", "plan")) {
      for (int run = 0; run < plan.runs(); run++) {
        append(rows, plan, plan.run(run), types);
      }
    }
  }

  /** Whether any point has a name of its own. */
  static boolean hasLabels(RunPlan plan) {
    return plan.points().stream().anyMatch(point -> point.label() != null);
  }

  private static void append(DuckDBAppender rows, RunPlan plan, RunSpec spec, List<String> types)
      throws SQLException {
    DesignPoint point = plan.points().get(spec.point());
    rows.beginRow();
    rows.append(spec.run()).append(spec.point()).append(spec.replicate()).append(spec.seed());
    rows.append(spec.id().toString());
    String label = point.label();
    if (label == null) {
      rows.appendNull();
    } else {
      rows.append(label);
    }
    for (int f = 0; f < types.size(); f++) {
      Object value = point.values().get(f);
      switch (types.get(f)) {
        case "INTEGER" -> rows.append(((Number) value).intValue());
        case "DOUBLE" -> rows.append(((Number) value).doubleValue());
        case "BOOLEAN" -> rows.append(((Boolean) value).booleanValue());
        default -> rows.append(value.toString());
      }
    }
    rows.endRow();
  }

  private static String type(List<DesignPoint> points, int factor) {
    if (all(points, factor, Integer.class)) {
      return "INTEGER";
    }
    if (all(points, factor, Number.class)) {
      return "DOUBLE";
    }
    return all(points, factor, Boolean.class) ? "BOOLEAN" : "VARCHAR";
  }

  private static boolean all(List<DesignPoint> points, int factor, Class<?> type) {
    return points.stream().allMatch(point -> type.isInstance(point.values().get(factor)));
  }
}
