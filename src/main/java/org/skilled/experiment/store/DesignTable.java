package org.skilled.experiment.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;

/**
 * Design points as a table: a column a factor, in full precision, and one of labels where points
 * have them, as a {@code csv} design takes it.
 */
public final class DesignTable {
  private DesignTable() {}

  /**
   * Writes or replaces a table; folders that are missing are made.
   *
   * @throws org.skilled.problem.InputException if it cannot be written
   */
  public static void write(Path file, List<String> paths, List<DesignPoint> points) {
    SafeFiles.writeWithFolders(file, aside -> print(aside, paths, points));
  }

  static void print(Path file, List<String> paths, List<DesignPoint> points) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    boolean labels = points.stream().anyMatch(point -> point.label() != null);
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, format)) {
      List<String> header = new ArrayList<>(paths);
      if (labels) {
        header.add(PointList.LABEL);
      }
      printer.printRecord(header);
      for (DesignPoint point : points) {
        List<String> row = new ArrayList<>();
        point.values().forEach(value -> row.add(StableNumber.exact(value)));
        if (labels) {
          row.add(point.label() == null ? "" : point.label());
        }
        printer.printRecord(row);
      }
    }
  }
}
