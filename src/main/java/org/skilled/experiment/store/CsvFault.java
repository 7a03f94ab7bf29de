package org.skilled.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.skilled.problem.Problem;

/** Why the database could not read a CSV file, in words for whoever has to mend it. */
final class CsvFault {
  private static final String SEPARATORS = "[,;\t|]";

  private CsvFault() {}

  /**
   * The first line that differs from the others in how it ends or in its number of cells; else what
   * the database said.
   */
  static Problem of(Path file, String said) {
    List<String> lines;
    try {
      lines = List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1));
    } catch (IOException | UncheckedIOException unreadable) {
      return new Problem(file.toString(), 0, null, "is no text in UTF-8; save it as that");
    }
    boolean returned = lines.get(0).endsWith("\r");
    int cells = cells(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      if (line.isBlank()) {
        continue;
      }
      if (!last && line.endsWith("\r") != returned) {
        return new Problem(
            file.toString(),
            i + 1,
            null,
            "ends otherwise than the first line (CR LF in one, LF in the other); save the table"
                + " with one kind of line end");
      }
      if (line.indexOf('"') < 0 && cells(line) != cells) {
        return new Problem(
            file.toString(),
            i + 1,
            null,
            "has "
                + cells(line)
                + (cells(line) == 1 ? " cell" : " cells")
                + ", but the first line names "
                + cells
                + " columns; leave a cell empty where there is no value");
      }
    }
    return new Problem(file.toString(), 0, null, "is no table that can be read as CSV: " + said);
  }

  /** Whether what was taken for the name of a column looks like names of several. */
  static boolean hasSeparator(Set<String> names) {
    return names.stream().anyMatch(name -> cells(name) > 1);
  }

  private static int cells(String line) {
    return line.split(SEPARATORS, -1).length;
  }
}
