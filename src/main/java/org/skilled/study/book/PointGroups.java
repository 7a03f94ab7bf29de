package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.store.Results;
import org.skilled.study.PlainNumber;

/** Design points put together by the levels of factors, with the words that charts use for them. */
public final class PointGroups {
  private final Results results;
  private final List<String> paths;
  private final Map<String, Map<Object, int[]>> levels = new HashMap<>();
  private final Map<String, List<Object>> ordered = new HashMap<>();
  private final Map<List<String>, int[]> comparable = new HashMap<>();

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
    return ordered.computeIfAbsent(factor, this::findLevels);
  }

  private List<Object> findLevels(String factor) {
    List<Object> levels = List.copyOf(index(factor).keySet());
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
    List<String> names = PointNames.of(results.experiment().design(), results.points());
    return results.points().stream()
        .map(point -> new Group(names.get(point.index()), new int[] {point.index()}))
        .toList();
  }

  /**
   * The points at one level of a factor. In a design that varies one factor at a time these are
   * only points at which all other factors are at their base.
   */
  int[] at(String factor, Object level) {
    return both(all(factor, level), comparable(List.of(factor)));
  }

  /** The points at a level of one factor and a level of another, as for one factor. */
  int[] at(String factor, Object level, String second, Object other) {
    int[] cell = both(all(factor, level), all(second, other));
    return both(cell, comparable(List.of(factor, second)));
  }

  /** The points at which two factors can be compared: all but where others leave their base. */
  int[] comparableFor(String factor, String second) {
    return comparable(List.of(factor, second));
  }

  /** All points at one level of a factor. */
  private int[] all(String factor, Object level) {
    return index(factor).getOrDefault(level, new int[0]);
  }

  /** Points that are in both; each in ascending order. */
  private static int[] both(int[] some, int[] others) {
    return Arrays.stream(some).filter(point -> Arrays.binarySearch(others, point) >= 0).toArray();
  }

  /** A value of a factor in words. */
  public static String words(Object level) {
    return level instanceof Number number ? PlainNumber.of(number) : level.toString();
  }

  /** The points at each level of a factor, in the order in which the design first uses them. */
  private Map<Object, int[]> index(String factor) {
    return levels.computeIfAbsent(
        factor,
        path -> {
          int column = paths.indexOf(path);
          Map<Object, List<Integer>> found = new LinkedHashMap<>();
          for (DesignPoint point : results.points()) {
            found
                .computeIfAbsent(point.values().get(column), level -> new ArrayList<>())
                .add(point.index());
          }
          Map<Object, int[]> index = new LinkedHashMap<>();
          found.forEach(
              (level, points) ->
                  index.put(level, points.stream().mapToInt(Integer::intValue).toArray()));
          return index;
        });
  }

  private int[] comparable(List<String> varied) {
    return comparable.computeIfAbsent(varied, this::findComparable);
  }

  private int[] findComparable(List<String> varied) {
    if (!(results.experiment().design() instanceof OneAtATime design)) {
      return IntStream.range(0, results.points().size()).toArray();
    }
    return results.points().stream()
        .filter(
            point ->
                IntStream.range(0, paths.size())
                    .allMatch(
                        f ->
                            varied.contains(paths.get(f))
                                || point.values().get(f).equals(design.base().get(f))))
        .mapToInt(DesignPoint::index)
        .toArray();
  }
}
