package org.skilled.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.RegressionTable;
import org.skilled.experiment.store.CsvFiles;
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

  /** Writes the tables of these outcomes, whole or not at all, and says where. */
  static Path write(
      Path folder, Results results, List<String> outcomes, List<RegressionTable> tables) {
    Path file = folder.resolve(NAME);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      RegressionTable table = tables.get(i);
      for (RegressionTable.Index index : table.indices()) {
        List<String> row = new ArrayList<>(List.of(outcomes.get(i), index.input()));
        add(row, index.prcc());
        add(row, index.srrc());
        add(row, index.src());
        row.add(String.valueOf(table.matters(index)));
        row.add(rounded(table.dummies().one()));
        row.add(rounded(table.dummies().any()));
        row.add(rounded(table.rankRSquared()));
        row.add(String.valueOf(table.rows()));
        row.add(String.valueOf(table.leftOut()));
        row.add(results.manifest().experiment());
        row.add(results.manifest().modelVersion());
        rows.add(row);
      }
    }
    CsvFiles.write(file, HEADER, rows);
    return file;
  }

  private static void add(List<String> row, Estimate estimate) {
    row.add(rounded(estimate.value()));
    row.add(rounded(estimate.low()));
    row.add(rounded(estimate.high()));
  }

  private static String rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
