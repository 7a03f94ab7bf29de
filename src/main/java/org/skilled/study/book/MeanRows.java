package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Summary;
import org.skilled.model.Quantity;
import org.skilled.study.DataTable;

/** Rows of a table of means, each over the runs of some points. */
final class MeanRows {
  private final Quantity outcome;
  private final double[][] values;
  private final List<List<@Nullable Object>> cells = new ArrayList<>();
  private final List<ChartTable.Runs> runs = new ArrayList<>();
  private final List<ChartTable.Target> marks = new ArrayList<>();

  MeanRows(ChartContext context, String selector) {
    outcome = context.outcome(selector);
    values = context.results().outcome(selector);
  }

  /** Values of the outcome, {@code [point][replicate]}. */
  double[][] values() {
    return values;
  }

  void add(List<Object> heads, int[] points) {
    add(heads, points, Summary.of(Replicates.means(values, points), outcome.min(), outcome.max()));
  }

  /** A row whose mean and interval were made elsewhere. */
  void add(List<Object> heads, int[] points, Summary summary) {
    List<@Nullable Object> row = new ArrayList<>(heads);
    row.add(summary.mean());
    row.add(summary.low());
    row.add(summary.high());
    row.add(finished(points));
    cells.add(row);
    ChartTable.Runs behind = ChartTable.Runs.of(points);
    runs.add(behind);
    if (summary.n() > 0) {
      marks.add(new ChartTable.Target(summary.mean(), behind));
    }
  }

  ChartTable table(String name, List<String> heads, String says) {
    List<String> columns = new ArrayList<>(heads);
    columns.addAll(List.of(outcome.selector(), "low", "high", "runs"));
    DataTable table =
        new DataTable(
            name,
            "Mean of "
                + outcome.selector()
                + " with its 95 % interval, and the number of finished runs.",
            columns,
            cells);
    return new ChartTable(table, runs, marks, says + " " + range());
  }

  /** The smallest and the largest mean, in a sentence. */
  private String range() {
    return ChartWords.range(outcome.selector(), cells);
  }

  private long finished(int[] points) {
    return IntStream.of(points)
        .mapToLong(point -> java.util.Arrays.stream(values[point]).filter(Double::isFinite).count())
        .sum();
  }
}
