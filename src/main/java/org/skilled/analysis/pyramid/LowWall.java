package org.skilled.analysis.pyramid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.skilled.analysis.prediction.Share;

/**
 * What one low wall does to projects whose other walls are high and whose base is wide: if the
 * pyramid is a law, it brings them down, whichever wall it is.
 *
 * <p>High and wide: at or above the median of all projects. Low and narrow: among the lowest tenth.
 *
 * @param name which projects, in words
 * @param sustained share of them that was sustained
 */
public record LowWall(String name, Share sustained) {
  private static final double HIGH = 0.5;
  private static final double LOW = 0.1;

  /** One part of the pyramid, and where it is high and low. */
  private record Part(String name, double[] values, double high, double low) {
    static Part of(String name, double[] values) {
      return new Part(
          name, values, PyramidCases.quantile(values, HIGH), PyramidCases.quantile(values, LOW));
    }

    boolean isHigh(int i) {
      return values[i] >= high;
    }

    boolean isLow(int i) {
      return values[i] <= low;
    }
  }

  /**
   * First the projects with all three walls high on a wide base, then with one of them low each,
   * then with all walls high on a narrow base.
   */
  static List<LowWall> of(PyramidCases cases) {
    List<Part> parts =
        List.of(
            Part.of("technical wall low", cases.technical()),
            Part.of("soft wall low", cases.soft()),
            Part.of("learning wall low", cases.learning()),
            Part.of("base narrow", cases.base()));
    List<LowWall> groups = new ArrayList<>();
    groups.add(group("all high", cases, i -> parts.stream().allMatch(part -> part.isHigh(i))));
    for (Part low : parts) {
      groups.add(
          group(
              low.name(),
              cases,
              i ->
                  parts.stream()
                      .allMatch(part -> part.equals(low) ? part.isLow(i) : part.isHigh(i))));
    }
    return groups;
  }

  private static LowWall group(String name, PyramidCases cases, IntPredicate belongs) {
    int[] members = IntStream.range(0, cases.size()).filter(belongs).toArray();
    return new LowWall(name, Share.of(cases.sustained().only(members)));
  }
}
