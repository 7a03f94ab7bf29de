package org.skilled.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.store.Results;

/** Design points put together by the levels of factors, with the words that charts use for them. */
final class PointGroups {
  private final Results results;
  private final List<String> paths;

  PointGroups(Results results) {
    this.results = results;
    this.paths = results.experiment().design().paths();
  }

  /**
   * Some points and what they have in common.
   *
   * @param label words for a chart; empty if there is nothing to tell apart
   */
  record Group(String label, int[] points) {}

  /** The levels of a factor: numbers from the smallest on, words as the design has them. */
  List<Object> levels(String factor) {
    List<Object> levels = results.levels(factor);
    if (!levels.stream().allMatch(Number.class::isInstance)) {
      return levels;
    }
    return levels.stream()
        .sorted(Comparator.comparingDouble(level -> ((Number) level).doubleValue()))
        .toList();
  }

  /** One group a level of a factor; one a design point if none is given. */
  List<Group> by(@Nullable String factor) {
    if (factor != null) {
      return levels(factor).stream()
          .map(level -> new Group(words(level), at(factor, level)))
          .toList();
    }
    return results.points().stream()
        .map(point -> new Group(words(point), new int[] {point.index()}))
        .toList();
  }

  /**
   * One group a level of a second factor; a single one of all points, without a label, if none is
   * given.
   */
  List<Group> lines(String factor, @Nullable String second) {
    if (second == null) {
      return List.of(new Group("", comparable(factor)));
    }
    return by(second);
  }

  /**
   * The points at one level of a factor. In a design that varies one factor at a time these are
   * only points at which all other factors are at their base.
   */
  int[] at(String factor, Object level) {
    return both(results.pointsWhere(factor, level), comparable(factor));
  }

  /** Points that are in both, in order. */
  static int[] both(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(point -> IntStream.of(others).anyMatch(other -> other == point))
        .toArray();
  }

  /** A value of a factor in words. */
  static String words(Object level) {
    return level instanceof Number number ? Text.number(number) : level.toString();
  }

  private int[] comparable(String factor) {
    if (!(results.experiment().design() instanceof OneAtATime design)) {
      return IntStream.range(0, results.points().size()).toArray();
    }
    int varied = paths.indexOf(factor);
    return results.points().stream()
        .filter(
            point ->
                IntStream.range(0, paths.size())
                    .allMatch(
                        f -> f == varied || point.values().get(f).equals(design.base().get(f))))
        .mapToInt(DesignPoint::index)
        .toArray();
  }

  /** The label that the researcher gave, or the levels of all factors that vary. */
  private String words(DesignPoint point) {
    String label = point.label();
    if (label != null) {
      return label;
    }
    List<String> parts = new ArrayList<>();
    for (int f = 0; f < paths.size(); f++) {
      if (results.levels(paths.get(f)).size() > 1) {
        String path = paths.get(f);
        String last = path.substring(path.lastIndexOf('.') + 1);
        parts.add(String.format(Locale.ROOT, "%s %s", last, words(point.values().get(f))));
      }
    }
    return String.join(", ", parts);
  }
}
