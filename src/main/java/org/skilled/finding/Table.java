package org.skilled.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skilled.experiment.store.SafeFiles;
import org.skilled.experiment.store.StableNumber;

/** Tables as files. */
final class Table {
  private static final int DIGITS = 6;

  private Table() {}

  /** A number for a file, empty if it is none. */
  static String number(double value) {
    return StableNumber.rounded(value, DIGITS);
  }

  /** Writes rows, of which the first is the header. */
  static void csv(Path file, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    SafeFiles.text(file, text.toString());
  }

  /** Writes a mapping as JSON. */
  static void json(Path file, Map<String, Object> content) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      SafeFiles.text(
          file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers are always JSON", impossible);
    }
  }
}
