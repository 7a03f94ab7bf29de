package org.skilled.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A weekly series across runs: for every week the mean and the 95 % interval of the mean.
 *
 * @param weeks one summary a week, from the first week on
 */
public record Band(List<Summary> weeks) {
  public Band {
    weeks = List.copyOf(weeks);
  }

  /**
   * Summarises the runs week by week.
   *
   * @param runs {@code [run][week]}; runs may differ in length, and a week counts the runs that
   *     reached it with a finite value
   * @param min smallest possible value; negative infinity if unbounded
   * @param max largest possible value; positive infinity if unbounded
   */
  public static Band of(double[][] runs, double min, double max) {
    int length = 0;
    for (double[] run : runs) {
      length = Math.max(length, run.length);
    }
    List<Summary> weeks = new ArrayList<>(length);
    double[] column = new double[runs.length];
    for (int week = 0; week < length; week++) {
      for (int run = 0; run < runs.length; run++) {
        column[run] = week < runs[run].length ? runs[run][week] : Double.NaN;
      }
      weeks.add(Summary.of(column, min, max));
    }
    return new Band(weeks);
  }
}
