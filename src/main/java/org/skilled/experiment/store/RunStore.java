package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.duckdb.DuckDBConnection;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunRecord;

/**
 * The finished runs of one experiment, one Parquet file a block, keyed by run identity.
 *
 * <p>A run counts as done if it is stored with at least the outcomes and series asked for now; one
 * that is stored with fewer is done again, and both are kept. Thread-safe in {@link #write}.
 */
public final class RunStore implements AutoCloseable {
  private final Path folder;
  private final BlockTable table;
  private final DuckDBConnection connection;
  private final List<Path> usable;
  private final List<String> warnings;

  private RunStore(
      Path folder,
      BlockTable table,
      DuckDBConnection connection,
      List<Path> usable,
      List<String> warnings) {
    this.folder = folder;
    this.table = table;
    this.connection = connection;
    this.usable = usable;
    this.warnings = warnings;
  }

  /**
   * Opens the store of a folder, which is made if it is not there. What a killed process left half
   * written is removed; files that are no longer as they were written are set aside.
   *
   * @throws org.skilled.problem.InputException if the folder cannot be read or written
   */
  public static RunStore open(Path folder, List<String> outcomes, List<String> series) {
    try {
      Files.createDirectories(folder);
      SafeFiles.removeLeftovers(folder);
      BlockFiles.Checked files = BlockFiles.check(folder);
      List<String> warnings = new ArrayList<>();
      for (Path damaged : files.damaged()) {
        warnings.add(
            damaged
                + " is damaged (its bytes are not those that were written); it is kept as "
                + BlockFiles.setAside(damaged).getFileName()
                + " and its runs are done again");
      }
      BlockTable table = new BlockTable(outcomes, series);
      DuckDBConnection connection = Duck.open(folder.resolve("spill.aside"));
      try {
        List<Path> usable =
            new ArrayList<>(withColumns(connection, files.sound(), table.columns()));
        return new RunStore(folder, table, connection, usable, List.copyOf(warnings));
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw WriteFault.of(folder, e);
    }
  }

  /**
   * Identities of the runs that a results folder has and that need not be done again, as bits,
   * sorted, without taking the folder or changing anything; files are not checked for damage.
   *
   * @throws org.skilled.problem.InputException if the folder cannot be read
   */
  public static long[] peek(Path results, List<String> outcomes, List<String> series) {
    Path folder = results.resolve(ResultsFolder.STORE);
    if (!Files.isDirectory(folder)) {
      return new long[0];
    }
    BlockTable table = new BlockTable(outcomes, series);
    try (DuckDBConnection connection = Duck.open(Duck.scratch())) {
      List<Path> usable = withColumns(connection, BlockFiles.all(folder), table.columns());
      return done(connection, usable);
    } catch (IOException | SQLException e) {
      throw WriteFault.of(folder, e);
    }
  }

  /** What the user should know about the store's files. */
  public List<String> warnings() {
    return warnings;
  }

  /** Identities of the runs that need not be done again, as bits, sorted. */
  public long[] done() {
    try {
      return done(connection, usable);
    } catch (SQLException e) {
      throw WriteFault.of(folder, e);
    }
  }

  private static long[] done(DuckDBConnection connection, List<Path> usable) throws SQLException {
    if (usable.isEmpty()) {
      return new long[0];
    }
    LongStream.Builder done = LongStream.builder();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT id FROM " + Duck.parquet(usable) + " WHERE NOT again")) {
      while (rows.next()) {
        RunId id = RunId.parse(rows.getString(1));
        if (id != null) {
          done.add(id.bits());
        }
      }
    }
    return done.build().sorted().distinct().toArray();
  }

  /** All runs that need not be done again, without their weekly series. */
  public List<RunRecord> records() {
    List<RunRecord> records = new ArrayList<>();
    if (usable.isEmpty()) {
      return records;
    }
    List<String> outcomes = table.outcomes();
    StringBuilder sql = new StringBuilder("SELECT id, seed, reason");
    outcomes.forEach(name -> sql.append(", ").append(Duck.name(BlockTable.outcome(name))));
    sql.append(" FROM ").append(rows()).append(" WHERE NOT again");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.toString())) {
      while (rows.next()) {
        RunId id = RunId.parse(rows.getString(1));
        if (id != null) {
          double[] values = new double[outcomes.size()];
          for (int o = 0; o < values.length; o++) {
            double value = rows.getDouble(4 + o);
            values[o] = rows.wasNull() ? Double.NaN : value;
          }
          records.add(
              new RunRecord(
                  id, rows.getLong(2), rows.getString(3), false, values, new double[0][]));
        }
      }
    } catch (SQLException e) {
      throw WriteFault.of(folder, e);
    }
    return records;
  }

  /**
   * Writes a finished block; when this returns, it is safe on disk.
   *
   * @throws org.skilled.problem.InputException if it cannot be written, as when the disk is full
   */
  public synchronized void write(List<RunRecord> block) {
    if (block.isEmpty()) {
      return;
    }
    Path written =
        SafeFiles.write(
            BlockFiles.draft(folder),
            aside -> table.write(connection, block, aside),
            BlockFiles::named);
    if (!usable.contains(written)) {
      usable.add(written);
    }
  }

  DuckDBConnection connection() {
    return connection;
  }

  /** SQL of all usable rows, each identity once. */
  String rows() {
    if (usable.isEmpty()) {
      throw new IllegalStateException("the store has no runs yet");
    }
    // A run that failed for lack of memory and was done again is there twice: the real result
    // counts. The order is complete, so that files may come in any.
    return "(SELECT DISTINCT ON (id) * FROM "
        + Duck.parquet(usable)
        + " ORDER BY id, again, reason NULLS FIRST)";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw WriteFault.of(folder, e);
    }
  }

  private static List<Path> withColumns(
      DuckDBConnection connection, List<Path> files, Set<String> wanted) throws SQLException {
    if (files.isEmpty()) {
      return files;
    }
    Map<String, Set<String>> columns = new HashMap<>();
    String list =
        String.join(", ", files.stream().map(file -> Duck.text(file.toString())).toList());
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT file_name, name FROM parquet_schema([" + list + "])")) {
      while (rows.next()) {
        columns.computeIfAbsent(rows.getString(1), file -> new HashSet<>()).add(rows.getString(2));
      }
    }
    return files.stream()
        .filter(file -> columns.getOrDefault(file.toString(), Set.of()).containsAll(wanted))
        .toList();
  }
}
