package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;
import org.skilled.problem.InputException;

/** Spaces for tests of designs. */
final class Designs {
  private Designs() {}

  /** So many factors from 0 to 1, called x0, x1, ... */
  static Space ranges(int number) {
    List<Factor> factors = new ArrayList<>();
    for (int f = 0; f < number; f++) {
      factors.add(new Factor.Range("x" + f, 0, 1, false));
    }
    return Space.of(factors);
  }

  /** The same in groups. */
  static Space grouped(int number, Map<String, List<String>> groups) {
    return new Space(ranges(number).factors(), groups, List.of());
  }

  /** The same, where a weighted sum is at most a bound. */
  static Space constrained(int number, List<Double> weights, double bound) {
    return new Space(
        ranges(number).factors(), Map.of(), List.of(new Constraint("sum", weights, bound, false)));
  }

  /** The first so many points of a stream, {@code [point][dimension]}. */
  static double[][] first(PointStream stream, int points, int dimensions) {
    double[][] rows = new double[points][dimensions];
    Arrays.stream(rows).forEach(stream::next);
    return rows;
  }

  /** That the input is refused, with words that contain these. */
  static void refused(Executable work, String words) {
    InputException refusal = assertThrows(InputException.class, work);
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(words), message);
  }
}
