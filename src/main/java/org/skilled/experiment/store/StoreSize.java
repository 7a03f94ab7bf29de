package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.skilled.experiment.RunRecord;

/**
 * How much room runs take on disk, by writing a few of them to a scratch file.
 *
 * @param block bytes that each file of a finished block has besides its runs
 * @param run bytes that each run adds to it
 */
public record StoreSize(double block, double run) {

  /**
   * Measures with these runs, of which there must be at least two; nothing is left behind.
   *
   * @throws org.skilled.problem.InputException if a scratch file cannot be written
   */
  public static StoreSize of(List<RunRecord> records, List<String> outcomes, List<String> series) {
    BlockTable table = new BlockTable(outcomes, series);
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
    try {
      Path file = Files.createTempFile("skilled-pilot", ".parquet");
      try (DuckDBConnection connection = Duck.open(Duck.scratch())) {
        int few = records.size() / 2;
        double small = size(connection, table, records.subList(0, few), file);
        double large = size(connection, table, records, file);
        double run = Math.max(1, (large - small) / (records.size() - few));
        return new StoreSize(Math.max(0, large - run * records.size()), run);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | SQLException e) {
      throw WriteFault.of(folder, e);
    }
  }

  private static double size(
      DuckDBConnection connection, BlockTable table, List<RunRecord> records, Path file)
      throws SQLException, IOException {
    table.write(connection, records, file);
    return Files.size(file);
  }
}
