package org.skilled.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skilled.analysis.sensitivity.Estimate;
import org.skilled.analysis.sensitivity.RegressionTable;
import org.skilled.experiment.store.Results;

/** {@code regression.csv}: one row an outcome and factor. */
final class RegressionFile {
  private static final String NAME = "regression.csv";
  private static final int DIGITS = 4;
  private static final List<String> HEADER =
      List.of(
          "outcome",
          "factor",
          "prcc",
          "prcc.low",
          "prcc.high",
          "srrc",
          "srrc.low",
          "srrc.high",
          "src",
          "src.low",
          "src.high",
          "matters",
          "dummy",
          "anyDummy",
          "rankRSquared",
          "n",
          "leftOut",
          "experiment",
          "model");

  private RegressionFile() {}

  /** Writes the tables of these outcomes and says where. */
  static Path write(
      Path folder, Results results, List<String> outcomes, List<RegressionTable> tables)
      throws IOException {
    Path file = folder.resolve(NAME);
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(writer, format)) {
      printer.printRecord(HEADER);
      for (int i = 0; i < outcomes.size(); i++) {
        RegressionTable table = tables.get(i);
        for (RegressionTable.Index index : table.indices()) {
          List<Object> row = new ArrayList<>(List.of(outcomes.get(i), index.input()));
          add(row, index.prcc());
          add(row, index.srrc());
          add(row, index.src());
          row.add(table.matters(index));
          row.add(rounded(table.dummies().one()));
          row.add(rounded(table.dummies().any()));
          row.add(rounded(table.rankRSquared()));
          row.add(table.rows());
          row.add(table.leftOut());
          row.add(results.manifest().experiment());
          row.add(results.manifest().modelVersion());
          printer.printRecord(row);
        }
      }
    }
    return file;
  }

  private static void add(List<Object> row, Estimate estimate) {
    row.add(rounded(estimate.value()));
    row.add(rounded(estimate.low()));
    row.add(rounded(estimate.high()));
  }

  private static String rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
