package org.skilled.analysis.sample;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;

/** One input (factor): its value at every design point. */
public final class Input {
  private final String name;
  private final String label;
  private final double[] values;
  private final List<String> levels;
  private final @Nullable Distribution distribution;

  private Input(
      String name,
      String label,
      double[] values,
      List<String> levels,
      @Nullable Distribution distribution) {
    this.name = name;
    this.label = label;
    this.values = values;
    this.levels = List.copyOf(levels);
    this.distribution = distribution;
  }

  /**
   * An input that is a number.
   *
   * @param name as in tables and files
   * @param label what it means, in words for charts; may equal the name
   * @param values one a design point; NaN where missing
   * @param distribution what the values were drawn from; null if unknown
   */
  public static Input number(
      String name, String label, double[] values, @Nullable Distribution distribution) {
    return new Input(name, label, values.clone(), List.of(), distribution);
  }

  /**
   * An input that is a category, whose values have no order.
   *
   * @param values one a design point: the position of its level in {@code levels}; NaN where
   *     missing
   * @param levels the names of the categories, in the order in which they are shown
   */
  public static Input category(String name, String label, double[] values, List<String> levels) {
    for (double value : values) {
      if (!Double.isNaN(value) && !(value >= 0 && value < levels.size() && value == (int) value)) {
        throw new IllegalArgumentException(
            name + " is " + value + "; it must be the position of one of " + levels.size());
      }
    }
    return new Input(name, label, values.clone(), levels, null);
  }

  /** The name, as in tables and files. */
  public String name() {
    return name;
  }

  /** What it means, in words for charts. */
  public String label() {
    return label;
  }

  /** Number of design points. */
  public int size() {
    return values.length;
  }

  /** The value at a design point; NaN if missing. */
  public double at(int point) {
    return values[point];
  }

  /** A copy of all values. */
  public double[] values() {
    return values.clone();
  }

  /** The same at some of the points, in their order here. */
  public Input at(int[] points) {
    double[] some = Arrays.stream(points).mapToDouble(point -> values[point]).toArray();
    return new Input(name, label, some, levels, distribution);
  }

  /** Whether the values are positions of categories without an order. */
  public boolean isCategory() {
    return !levels.isEmpty();
  }

  /** Names of the categories; empty for a number. */
  public List<String> levels() {
    return levels;
  }

  /** What the values were drawn from; null if unknown. */
  public @Nullable Distribution distribution() {
    return distribution;
  }

  /** Whether all values that are there are equal. */
  public boolean isConstant() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).distinct().count() <= 1;
  }
}
