package org.skilled.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.skilled.experiment.store.CsvFiles;
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
    CsvFiles.write(file, rows.get(0), rows.subList(1, rows.size()));
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
