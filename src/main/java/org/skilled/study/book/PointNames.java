package org.skilled.study.book;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.SpaceDesign;

/**
 * Names of design points that tell them apart in a chart: the researcher's own; else what differs
 * from the baseline or between points; else, where that takes more room than a chart has, the
 * number of the point in {@code points.csv}.
 */
public final class PointNames {
  /** What a row of a chart has room for. */
  private static final int LONGEST = 32;

  private PointNames() {}

  /** One name a point, in order; the empty name if there is only one point without a label. */
  public static List<String> of(Design design, List<DesignPoint> points) {
    List<String> paths = design.paths();
    List<Integer> varied =
        IntStream.range(0, paths.size())
            .filter(f -> points.stream().map(p -> p.values().get(f)).distinct().count() > 1)
            .boxed()
            .toList();
    List<String> names = points.stream().map(point -> name(design, point, varied)).toList();
    boolean numbered =
        design instanceof SpaceDesign
            || (!(design instanceof OneAtATime)
                && IntStream.range(0, names.size())
                    .filter(i -> points.get(i).label() == null)
                    .anyMatch(i -> names.get(i).length() > LONGEST));
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                numbered && points.get(i).label() == null
                    ? "point " + points.get(i).index()
                    : names.get(i))
        .toList();
  }

  private static String name(Design design, DesignPoint point, List<Integer> varied) {
    if (point.label() != null) {
      return Objects.requireNonNull(point.label());
    }
    List<String> paths = design.paths();
    if (design instanceof OneAtATime oneAtATime) {
      return varied.stream()
          .filter(f -> !point.values().get(f).equals(oneAtATime.base().get(f)))
          .findFirst()
          .map(f -> shortest(paths.get(f), paths) + " = " + level(point, f))
          .orElse("baseline");
    }
    return varied.stream()
        .map(f -> shortest(paths.get(f), paths) + " " + level(point, f))
        .collect(Collectors.joining(", "));
  }

  private static String level(DesignPoint point, int factor) {
    return PointGroups.words(point.values().get(factor));
  }

  /** The fewest last parts of a path that no other path ends in. */
  public static String shortest(String path, List<String> paths) {
    for (int dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
      String end = path.substring(dot);
      if (paths.stream().noneMatch(other -> !other.equals(path) && ("." + other).endsWith(end))) {
        return end.substring(1);
      }
    }
    return path;
  }
}
