package org.skilled.analysis.discovery;

import java.util.List;

/**
 * What a box asks of one input.
 *
 * @param input position of the input
 * @param low smallest value inside; minus infinity if there is no such end; for a category without
 *     meaning
 * @param high largest value inside; infinity if there is no such end
 * @param levels positions of the levels inside; empty for a number
 */
public record Restriction(int input, double low, double high, List<Integer> levels) {
  public Restriction {
    levels = List.copyOf(levels);
  }

  /** Whether a value of the input lies inside. */
  public boolean holds(double value) {
    return levels.isEmpty() ? value >= low && value <= high : levels.contains((int) value);
  }
}
