package org.skilled.cli;

import java.util.List;

/**
 * A table of what {@code skilled pyramid} found, every cell as it is shown.
 *
 * @param name its file's name, without ending
 */
record PyramidTable(String name, List<String> header, List<List<String>> rows) {
  PyramidTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
