package org.skilled.cli;

import java.nio.file.Path;
import java.util.List;

/** How chart files are listed: {@code chart charts/NAME.png, .svg}, one line a chart. */
final class ChartFiles {
  private static final String PNG = ".png";

  private ChartFiles() {}

  /** A line for each chart, of files of which each PNG has an SVG of the same name. */
  static List<String> lines(List<Path> files) {
    return files.stream()
        .map(Path::toString)
        .filter(file -> file.endsWith(PNG))
        .map(file -> "chart    " + file + ", .svg")
        .toList();
  }
}
