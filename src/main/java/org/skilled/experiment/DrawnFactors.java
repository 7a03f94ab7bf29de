package org.skilled.experiment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;

/** The factors of a design as charts need them: what about them cannot be drawn, and why. */
final class DrawnFactors {
  /** Share of a map's cells that must have runs, where there are many cells. */
  private static final int FEWEST_FILLED = 4;

  private static final int FEW_CELLS = 100;

  private final List<String> paths;
  private final List<DesignPoint> points;
  private final Map<String, Set<Object>> levels = new HashMap<>();

  DrawnFactors(List<String> paths, List<DesignPoint> points) {
    this.paths = List.copyOf(paths);
    this.points = points;
  }

  /** The different values of a factor, in the order in which the design first uses them. */
  Set<Object> levels(String factor) {
    return levels.computeIfAbsent(
        factor,
        path -> {
          int column = paths.indexOf(path);
          return points.stream()
              .map(point -> point.values().get(column))
              .collect(Collectors.toCollection(LinkedHashSet::new));
        });
  }

  /** Whether a factor was sampled. */
  boolean isSampled(String factor) {
    return FactorLevels.areSampled(levels(factor));
  }

  /** Why the levels of a factor cannot be told apart as lines or rows; null if they can. */
  @Nullable String faultOfGroups(String factor) {
    int levels = levels(factor).size();
    return levels <= FactorLevels.MOST
        ? null
        : "'"
            + factor
            + "' has "
            + levels
            + " values, but at most "
            + FactorLevels.MOST
            + " can be told apart; ask for a scatter of an outcome against it, or take fewer levels";
  }

  /** Why an effect of a factor cannot be drawn for the levels of another; null if it can. */
  @Nullable String faultOfLines(String factor) {
    return isSampled(factor)
        ? "cannot be told apart where '"
            + factor
            + "' was sampled ("
            + levels(factor).size()
            + " values), because no value has runs at every level; leave out 'by', or ask for a"
            + " contour of both"
        : null;
  }

  /** Why a factor cannot be the axis of a scatter; null if it can. */
  @Nullable String faultOfScatter(String factor) {
    return faultOfWords(factor, "scatter", "an effect or a distribution");
  }

  /** Why a tornado cannot be drawn; null if it can. */
  @Nullable String faultOfTornado() {
    return faultOfAll("tornado", varied());
  }

  /** Why a spider cannot be drawn; null if it can. */
  @Nullable String faultOfSpider() {
    List<String> numeric =
        varied().stream().filter(path -> FactorLevels.areNumbers(levels(path))).toList();
    if (numeric.isEmpty() && !varied().isEmpty()) {
      return "needs a factor whose levels are numbers, for only these have a range; ask for a"
          + " tornado";
    }
    return faultOfAll("spider", varied());
  }

  /** Why a factor cannot be the axis of a contour; null if it can. */
  @Nullable String faultOfContour(String factor) {
    if (levels(factor).size() < 2) {
      return "'" + factor + "' has the same value at every point; a contour needs two at least";
    }
    return faultOfWords(factor, "contour", "a heat-map");
  }

  /**
   * Why a contour of two factors has no line: no two neighbouring values of one of them have runs
   * at two neighbouring values of the other; null if it has.
   */
  @Nullable String faultOfField(String x, String y) {
    if (isSampled(x) || isSampled(y) || hasSquare(x, y)) {
      return null;
    }
    return "no square of four neighbouring regions has runs, because '"
        + x
        + "' and '"
        + y
        + "' are not varied together; take a full-factorial or a sampled design, or ask for effects";
  }

  /** Why a map of two factors would be all but empty; null if it would not. */
  @Nullable String faultOfCells(String x, String y) {
    long cells = (long) levels(x).size() * levels(y).size();
    long filled = pairs(x, y).size();
    return cells <= FEW_CELLS || filled * FEWEST_FILLED >= cells
        ? null
        : "only "
            + filled
            + " of "
            + cells
            + " cells would have runs, because the factors were sampled; ask for a contour";
  }

  private @Nullable String faultOfWords(String factor, String kind, String remedy) {
    return levels(factor).stream()
        .filter(level -> !(level instanceof Number))
        .findFirst()
        .map(
            level ->
                "'"
                    + factor
                    + "' has levels such as '"
                    + level
                    + "', but a "
                    + kind
                    + " needs numbers; ask for "
                    + remedy)
        .orElse(null);
  }

  private @Nullable String faultOfAll(String kind, List<String> varied) {
    if (varied.isEmpty()) {
      return "no factor varies, so there is nothing that a " + kind + " could show";
    }
    return points.size() > varied.size()
        ? null
        : points.size()
            + (points.size() == 1 ? " point tells" : " points tell")
            + " nothing about each of "
            + varied.size()
            + " factors alone; a "
            + kind
            + " needs more points than factors, such as design: one-at-a-time";
  }

  private List<String> varied() {
    return paths.stream().filter(path -> levels(path).size() > 1).toList();
  }

  private Set<List<Object>> pairs(String x, String y) {
    int across = paths.indexOf(x);
    int up = paths.indexOf(y);
    return points.stream()
        .map(point -> List.of(point.values().get(across), point.values().get(up)))
        .collect(Collectors.toSet());
  }

  private boolean hasSquare(String x, String y) {
    List<Double> columns = numbers(x);
    List<Double> rows = numbers(y);
    Set<List<Double>> pairs = new HashSet<>();
    for (List<Object> pair : pairs(x, y)) {
      if (pair.get(0) instanceof Number first && pair.get(1) instanceof Number second) {
        pairs.add(List.of(first.doubleValue(), second.doubleValue()));
      }
    }
    return IntStream.range(1, columns.size())
        .anyMatch(
            i ->
                IntStream.range(1, rows.size())
                    .anyMatch(
                        j ->
                            pairs.contains(List.of(columns.get(i - 1), rows.get(j - 1)))
                                && pairs.contains(List.of(columns.get(i), rows.get(j - 1)))
                                && pairs.contains(List.of(columns.get(i - 1), rows.get(j)))
                                && pairs.contains(List.of(columns.get(i), rows.get(j)))));
  }

  private List<Double> numbers(String factor) {
    Set<Double> sorted = new TreeSet<>();
    for (Object level : levels(factor)) {
      if (level instanceof Number number) {
        sorted.add(number.doubleValue());
      }
    }
    return List.copyOf(sorted);
  }
}
