package org.skilled.classic.comparison;

import java.util.List;
import org.skilled.analysis.Summary;

/**
 * A figure such as the paper's: means over runs, with their intervals, along a parameter or time.
 *
 * @param name its name, for files
 * @param title what it shows
 * @param quantity what is measured, in words
 * @param min smallest possible value of that; negative infinity if it does not matter
 * @param max largest possible value; positive infinity if it does not matter
 * @param along what runs along the axis, in words
 * @param time whether that is time, so that lines are drawn through, or a parameter
 * @param heading what tells the lines apart
 * @param at where along the axis
 * @param lines with one summary for each place
 */
public record Curve(
    String name,
    String title,
    String quantity,
    double min,
    double max,
    String along,
    boolean time,
    String heading,
    List<Double> at,
    List<Line> lines) {
  public Curve {
    at = List.copyOf(at);
    lines = List.copyOf(lines);
  }

  /** One line of the figure. */
  public record Line(String label, List<Summary> means) {
    public Line {
      means = List.copyOf(means);
    }
  }
}
