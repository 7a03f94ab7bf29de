package org.skilled.network;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skilled.problem.Suggestion;

/**
 * A CSV file with a header (RFC 4180), read row by row; columns that nobody asks for are ignored.
 */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setTrim(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(false)
          .get();

  private final String file;
  private final String text;
  private final Problems problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private int width;
  private int line = 1;
  private int counted;

  CsvTable(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** One row: its line in the file, and its values by column name. */
  record Row(int line, Map<String, Integer> columns, CSVRecord values) {

    /** The value in a column, or the empty text if the file has no such column. */
    String get(String column) {
      Integer k = columns.get(column);
      return k == null ? "" : values.get(k);
    }
  }

  /**
   * Hands each well-formed row to the consumer, and reports the others. If a required column is
   * missing, or one that is asked for is there twice, no rows are read; says whether the header was
   * good.
   */
  boolean read(List<String> required, Collection<String> optional, Consumer<Row> rows) {
    boolean headerRead = false;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord record : parser) {
        advanceTo((int) record.getCharacterPosition());
        if (record.size() == 1 && record.get(0).isEmpty()) {
          continue;
        }
        if (!headerRead) {
          headerRead = true;
          if (!readHeader(record, required, optional)) {
            return false;
          }
        } else if (record.size() != width) {
          problems.add(
              file,
              line,
              null,
              "this row has " + values(record.size()) + "; the header names " + width + " columns");
        } else {
          rows.accept(new Row(line, columns, record));
        }
      }
    } catch (UncheckedIOException | IOException e) {
      problems.add(
          file, line, null, "after this line the file is not proper CSV: " + e.getMessage());
    }
    return headerRead;
  }

  private void advanceTo(int position) {
    for (; counted < position; counted++) {
      char c = text.charAt(counted);
      boolean windowsEnd =
          c == '\r' && counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
      if (c == '\n' || (c == '\r' && !windowsEnd)) {
        line++;
      }
    }
  }

  private boolean readHeader(CSVRecord header, List<String> required, Collection<String> optional) {
    width = header.size();
    boolean good = true;
    for (int k = 0; k < width; k++) {
      String name = header.get(k);
      boolean asked = required.contains(name) || optional.contains(name);
      if (columns.putIfAbsent(name, k) != null && asked) {
        problems.add(file, line, name, "the header names this column twice");
        good = false;
      }
    }
    for (String name : required) {
      if (!columns.containsKey(name)) {
        problems.add(file, line, name, missing(name, header));
        good = false;
      }
    }
    return good;
  }

  private String missing(String name, CSVRecord header) {
    String only = header.get(0);
    if (width == 1 && (only.contains(";") || only.contains("\t"))) {
      return "the header has no such column; separate columns by commas";
    }
    return "the header has no such column"
        + Suggestion.didYouMean(name, columns.keySet())
        + "; the first line must name the columns";
  }

  private static String values(int count) {
    return count == 1 ? "1 value" : count + " values";
  }
}
