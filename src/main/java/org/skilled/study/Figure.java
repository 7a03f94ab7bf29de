package org.skilled.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.chart.Page;

/**
 * A chart of a section.
 *
 * @param name short, of letters, digits, dots and dashes; names the file: {@code sobol-sustained}
 * @param says what it shows, in one plain sentence with its interval: also its text for people who
 *     cannot see it
 * @param page the chart
 * @param table name of the section's table that has its data; null if none has
 * @param dots what each row of the table stands on, in order of the rows; empty if rows and dots
 *     stand for all runs together
 */
public record Figure(String name, String says, Page page, @Nullable String table, List<Dot> dots) {
  public Figure {
    dots = List.copyOf(dots);
  }

  /** A chart whose dots stand for all runs together. */
  public Figure(String name, String says, Page page, @Nullable String table) {
    this(name, says, page, table, List.of());
  }

  /**
   * A dot that stands on the runs of some design points.
   *
   * @param value as drawn
   * @param points positions of the points in the sample, ascending
   */
  public record Dot(double value, List<Integer> points) {
    public Dot {
      points = List.copyOf(points);
    }
  }
}
