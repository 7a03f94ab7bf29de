package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A factor of an experiment and its levels.
 *
 * @param label what it is, in words or as a parameter's path: "project.practitioners.roleShare"
 * @param unit its unit; "1" or empty for a pure number or a category
 * @param levels the levels as shown, in the order of the axis
 * @param values the levels as numbers, as many as {@code levels}; empty if the factor is
 *     categorical
 */
public record Factor(String label, String unit, List<String> levels, List<Double> values) {
  public Factor {
    levels = List.copyOf(levels);
    values = List.copyOf(values);
    if (!values.isEmpty() && values.size() != levels.size()) {
      throw new IllegalArgumentException(
          label + ": " + levels.size() + " levels but " + values.size() + " values");
    }
  }

  /** A numeric factor; levels are shown as short as their values allow. */
  public static Factor numeric(String label, String unit, List<Double> values) {
    List<String> levels = new ArrayList<>();
    values.forEach(value -> levels.add(Numbers.plain(value)));
    return new Factor(label, unit, levels, values);
  }

  /** A factor with named levels. */
  public static Factor categorical(String label, List<String> levels) {
    return new Factor(label, "1", levels, List.of());
  }

  boolean isNumeric() {
    return !values.isEmpty();
  }

  /** The label with the unit. Paths of parameters keep their case. */
  String text() {
    return Words.withUnit(label, unit);
  }
}
