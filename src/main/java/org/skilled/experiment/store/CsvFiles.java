package org.skilled.experiment.store;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV, the same bytes on every machine. */
public final class CsvFiles {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private CsvFiles() {}

  /**
   * Writes or replaces a table, whole or not at all; folders that are missing are made.
   *
   * @throws org.skilled.problem.InputException if it cannot be written
   */
  public static void write(Path file, List<String> header, Iterable<? extends List<String>> rows) {
    SafeFiles.writeWithFolders(
        file,
        aside -> {
          try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8);
              CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
              printer.printRecord(row);
            }
          }
        });
  }
}
