package org.skilled.study.book;

import java.util.List;
import org.skilled.study.DataTable;

/**
 * The table behind a chart.
 *
 * @param table what the chart shows, as figures
 * @param rows the runs behind each row of the table, in order; {@link Runs#NONE} where a row has
 *     none of its own
 * @param marks the runs behind each dot or cell, in the order in which the chart draws them
 * @param says what the chart shows, in a plain sentence
 */
public record ChartTable(DataTable table, List<Runs> rows, List<Target> marks, String says) {
  public ChartTable {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * A dot or a cell.
   *
   * @param value as drawn
   */
  public record Target(double value, Runs runs) {}

  /**
   * Some runs: all of some design points, or a single one.
   *
   * @param points indices of design points; empty if it is a single run
   * @param run number of the run; -1 if it is all of some points
   */
  public record Runs(List<Integer> points, int run) {
    /** No runs. */
    public static final Runs NONE = new Runs(List.of(), -1);

    public Runs {
      points = List.copyOf(points);
    }

    static Runs of(int... points) {
      return new Runs(java.util.Arrays.stream(points).boxed().toList(), -1);
    }

    static Runs single(int run) {
      return new Runs(List.of(), run);
    }
  }
}
