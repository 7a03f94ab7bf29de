package org.skilled.scenario;

import java.io.Serializable;
import java.util.List;

/**
 * Institutional support over time.
 *
 * @param path points of a piecewise linear path; used, and needed, only by the pattern {@code path}
 */
public record SupportPath(
    @Parameter(
            about =
                "Shape over time: steady (level), growing (from level to later at changeWeek), "
                    + "withdrawn (level, then later from changeWeek), pulsed (level and later in turn, "
                    + "each for pulseWeeks), path (the points given)")
        Pattern pattern,
    @Parameter(about = "Support at the start") double level,
    @Parameter(about = "Support after the change, or between pulses") double later,
    @Parameter(about = "Week of the change, or in which growth ends", unit = "week", max = 5200)
        int changeWeek,
    @Parameter(about = "Length of a pulse", unit = "weeks", min = 1, max = 520) int pulseWeeks,
    @Parameter(about = "Points of a piecewise linear path, for the pattern path", unit = "points")
        List<Point> path)
    implements Serializable {

  /** The shapes that support can take. */
  public enum Pattern {
    STEADY,
    GROWING,
    WITHDRAWN,
    PULSED,
    PATH
  }

  /** One point of a piecewise linear path. */
  public record Point(
      @Parameter(about = "Week of the point", unit = "week", max = 5200) int week,
      @Parameter(about = "Support at that week") double level)
      implements Serializable {}

  public SupportPath {
    path = List.copyOf(path);
    if (pattern == Pattern.PATH && path.isEmpty()) {
      throw new IllegalArgumentException(
          "support.path is empty, but pattern is 'path': give at least one point");
    }
    for (int i = 1; i < path.size(); i++) {
      if (path.get(i).week() <= path.get(i - 1).week()) {
        throw new IllegalArgumentException(
            "support.path: week "
                + path.get(i).week()
                + " follows week "
                + path.get(i - 1).week()
                + "; weeks must rise");
      }
    }
  }

  /** Support in [0, 1] in the given week (0 is the first). */
  public double at(int week) {
    return switch (pattern) {
      case STEADY -> level;
      case GROWING ->
          week >= changeWeek ? later : level + (later - level) * ((double) week / changeWeek);
      case WITHDRAWN -> week < changeWeek ? level : later;
      case PULSED -> (week / pulseWeeks) % 2 == 0 ? level : later;
      case PATH -> interpolated(week);
    };
  }

  private double interpolated(int week) {
    Point before = path.get(0);
    for (Point point : path) {
      if (point.week() >= week) {
        int span = point.week() - before.week();
        return span <= 0
            ? point.level()
            : before.level() + (point.level() - before.level()) * (week - before.week()) / span;
      }
      before = point;
    }
    return before.level();
  }
}
