package org.skilled.experiment.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.skilled.analysis.Summary;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.model.Quantity;

/**
 * {@code points.csv}: one row a design point with its factors, and mean, sd and 95 % interval of
 * each outcome.
 */
final class PointTable implements Closeable {
  static final String FILE = "points.csv";

  private static final int DIGITS = 10;

  private final RunPlan plan;
  private final List<Quantity> outcomes;
  private final boolean labels;
  private final CSVPrinter printer;
  private int next;

  private PointTable(RunPlan plan, List<Quantity> outcomes, CSVPrinter printer) {
    this.plan = plan;
    this.outcomes = List.copyOf(outcomes);
    this.labels = PlanTable.hasLabels(plan);
    this.printer = printer;
  }

  /** Starts the table. */
  static PointTable create(Path file, RunPlan plan, List<Quantity> outcomes) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format);
    PointTable table = new PointTable(plan, outcomes, printer);
    printer.printRecord(table.header());
    return table;
  }

  /**
   * Adds the next point.
   *
   * @param values {@code [outcome][run]} of the runs that succeeded
   * @param failed number of runs that did not
   */
  void add(double[][] values, int succeeded, int failed) throws IOException {
    DesignPoint point = plan.points().get(next++);
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(point.index()));
    if (labels) {
      row.add(point.label() == null ? "" : point.label());
    }
    for (Object value : point.values()) {
      row.add(StableNumber.exact(value));
    }
    row.add(String.valueOf(succeeded));
    row.add(String.valueOf(failed));
    for (int o = 0; o < outcomes.size(); o++) {
      Summary summary = Summary.of(values[o], outcomes.get(o).min(), outcomes.get(o).max());
      row.add(StableNumber.rounded(summary.mean(), DIGITS));
      row.add(StableNumber.rounded(summary.sd(), DIGITS));
      row.add(StableNumber.rounded(summary.low(), DIGITS));
      row.add(StableNumber.rounded(summary.high(), DIGITS));
    }
    printer.printRecord(row);
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    header.add("point");
    if (labels) {
      header.add("label");
    }
    header.addAll(plan.experiment().design().paths());
    header.add("n");
    header.add("failed");
    for (Quantity outcome : outcomes) {
      for (String statistic : List.of("mean", "sd", "low", "high")) {
        header.add(outcome.selector() + "." + statistic);
      }
    }
    return header;
  }
}
