package org.skilled.experiment.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;

/**
 * The results of a finished experiment, read from its folder: tables by column, for charts, reports
 * and replays.
 */
public final class Results implements AutoCloseable {
  private final Path folder;
  private final Experiment experiment;
  private final Manifest manifest;
  private final List<DesignPoint> points;
  private final DuckDBConnection connection;

  private Results(
      Path folder,
      Experiment experiment,
      Manifest manifest,
      List<DesignPoint> points,
      DuckDBConnection connection) {
    this.folder = folder;
    this.experiment = experiment;
    this.manifest = manifest;
    this.points = points;
    this.connection = connection;
  }

  /**
   * Opens the results in a folder.
   *
   * @param simulator the model that the experiment is for
   * @throws InputException if there are none, or the files are not those that the manifest vouches
   *     for
   */
  public static Results open(Path folder, Simulator simulator) {
    Manifest manifest = ResultFiles.manifest(folder);
    ResultFiles.requireUnchanged(folder, manifest);
    Experiment experiment =
        ExperimentReader.read(folder.resolve(ResultWriter.EXPERIMENT), simulator);
    try {
      DuckDBConnection connection = Duck.open(Duck.scratch());
      return new Results(
          folder, experiment, manifest, experiment.design().points(experiment.seed()), connection);
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
  }

  /** The folder that they are in. */
  public Path folder() {
    return folder;
  }

  /** The experiment, as resolved when it was run. */
  public Experiment experiment() {
    return experiment;
  }

  /** What the manifest says. */
  public Manifest manifest() {
    return manifest;
  }

  /** The design points, in order. */
  public List<DesignPoint> points() {
    return points;
  }

  /**
   * An outcome of every run, {@code [point][replicate]}; NaN where a run failed.
   *
   * @throws InputException if the experiment did not record it
   */
  public double[][] outcome(String selector) {
    requireKnown("outcome", selector, experiment.outcomes());
    double[][] values = new double[points.size()][experiment.replications()];
    String sql =
        "SELECT point, replicate, CASE WHEN status = 'ok' THEN "
            + Duck.name(selector)
            + " END FROM "
            + table(ResultTables.RUNS);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values[rows.getInt(1)][rows.getInt(2)] = number(rows, 3);
      }
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
    return values;
  }

  /**
   * A weekly series of every run, {@code [point][replicate][week]}; a run that failed has an empty
   * row.
   *
   * @throws InputException if the experiment did not record it
   */
  public double[][][] weeks(String selector) {
    requireKnown("series", selector, experiment.series());
    int replications = experiment.replications();
    double[][] runs = new double[points.size() * replications][0];
    // In the order of the file, which was checked when the manifest was made.
    weekly("SELECT run, " + Duck.name(selector) + " FROM " + table(ResultTables.WEEKS), runs);
    for (int failed : failed()) {
      runs[failed] = new double[0];
    }
    double[][][] weeks = new double[points.size()][][];
    for (int point = 0; point < weeks.length; point++) {
      weeks[point] = Arrays.copyOfRange(runs, point * replications, (point + 1) * replications);
    }
    return weeks;
  }

  /** What is stored of one run: its reason if it failed, its outcomes and its weekly series. */
  public StoredRun run(int run) {
    List<String> outcomes = experiment.outcomes();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT * FROM " + table(ResultTables.RUNS) + " WHERE run = " + run)) {
      if (!rows.next()) {
        throw InputException.of(
            "there is no run " + run + "; runs are 0 to " + (manifest.runs() - 1));
      }
      double[] values = new double[outcomes.size()];
      for (int o = 0; o < values.length; o++) {
        values[o] = number(rows, rows.findColumn(outcomes.get(o)));
      }
      return new StoredRun(
          run, rows.getString("id"), rows.getString(ResultTables.REASON), values, series(run));
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
  }

  /**
   * Shows runs in their order.
   *
   * @param from number of the first
   * @param count how many at most
   */
  public void visit(int from, int count, RunVisitor visitor) {
    String sql =
        "SELECT run, id, "
            + ResultTables.REASON
            + " FROM "
            + table(ResultTables.RUNS)
            + " WHERE run >= "
            + from
            + " AND run < "
            + ((long) from + count)
            + " ORDER BY run";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        visitor.run(rows.getInt(1), rows.getString(2), rows.getString(3));
      }
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
  }

  /** Why runs failed, with how many did for each reason: the most frequent reasons first. */
  public Map<String, Integer> failures() {
    Map<String, Integer> failures = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT reason, count(*) AS times FROM "
                    + table(ResultTables.RUNS)
                    + " WHERE status <> 'ok' GROUP BY reason ORDER BY times DESC, reason")) {
      while (rows.next()) {
        failures.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
    return failures;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
  }

  /**
   * One run as stored.
   *
   * @param reason why it failed; null if it did not
   * @param outcomes in the order of the experiment's; NaN where there is none
   * @param series {@code [series][week]}; empty arrays where there is none
   */
  public record StoredRun(
      int run, String id, @Nullable String reason, double[] outcomes, double[][] series) {}

  private double[][] series(int run) {
    double[][] series = new double[experiment.series().size()][0];
    for (int s = 0; s < series.length; s++) {
      double[][] row = new double[1][0];
      weekly(
          "SELECT 0, "
              + Duck.name(experiment.series().get(s))
              + " FROM "
              + table(ResultTables.WEEKS)
              + " WHERE run = "
              + run
              + " ORDER BY week",
          row);
      series[s] = row[0];
    }
    return series;
  }

  /** Fills rows from a query of (row, value), in order of rows. */
  private void weekly(String sql, double[][] into) {
    double[] weeks = new double[1024];
    int length = 0;
    int current = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        if (rows.getInt(1) != current) {
          into[current] = Arrays.copyOf(weeks, length);
          current = rows.getInt(1);
          length = 0;
        }
        if (length == weeks.length) {
          weeks = Arrays.copyOf(weeks, 2 * length);
        }
        weeks[length++] = number(rows, 2);
      }
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
    into[current] = Arrays.copyOf(weeks, length);
  }

  private String table(String file) {
    return Duck.parquet(List.of(folder.resolve(file)));
  }

  private List<Integer> failed() {
    List<Integer> failed = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT run FROM " + table(ResultTables.RUNS) + " WHERE status <> 'ok'")) {
      while (rows.next()) {
        failed.add(rows.getInt(1));
      }
    } catch (SQLException e) {
      throw ResultFiles.unreadable(folder, e);
    }
    return failed;
  }

  private static double number(ResultSet rows, int column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? Double.NaN : value;
  }

  private static void requireKnown(String what, String name, List<String> known) {
    if (!known.contains(name)) {
      throw InputException.of(
          "these results have no "
              + what
              + " '"
              + name
              + "'"
              + Suggestion.didYouMean(name, known)
              + (known.isEmpty() ? "; they have none" : "; they have " + String.join(", ", known)));
    }
  }
}
