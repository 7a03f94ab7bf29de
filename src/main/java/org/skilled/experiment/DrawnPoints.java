package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;

/** The points of a design as a chart needs them: what about them cannot be drawn. */
final class DrawnPoints {
  /** Most levels that an axis of a map has cells for. */
  static final int MOST_CELLS = 200;

  private static final double ROUNDING = 1e-9;

  private final List<String> paths;
  private final List<DesignPoint> points;

  DrawnPoints(List<String> paths, List<DesignPoint> points) {
    this.paths = List.copyOf(paths);
    this.points = points;
  }

  /** Why a factor cannot be an axis of a map; null if it can. */
  @Nullable String faultOfAxis(String factor) {
    int column = paths.indexOf(factor);
    long levels = points.stream().map(point -> point.values().get(column)).distinct().count();
    return levels <= MOST_CELLS
        ? null
        : "'"
            + factor
            + "' has "
            + levels
            + " levels, but a heat map shows at most "
            + MOST_CELLS
            + "; ask for a contour, or take fewer levels";
  }

  /**
   * Why the shares of three factors cannot be drawn; null if they can: all are numbers from 0 on
   * and their sum is the same at every point, and not 0.
   */
  @Nullable String faultOfShares(List<String> factors) {
    int[] columns = factors.stream().mapToInt(paths::indexOf).toArray();
    double first = Double.NaN;
    for (DesignPoint point : points) {
      double sum = 0;
      for (int column : columns) {
        Object value = point.values().get(column);
        if (!(value instanceof Number part) || part.doubleValue() < 0) {
          return paths.get(column)
              + " is "
              + value
              + at(point)
              + "; a ternary map shows shares, which are numbers from 0 on";
        }
        sum += part.doubleValue();
      }
      first = Double.isNaN(first) ? sum : first;
      if (sum <= 0 || Math.abs(sum - first) > ROUNDING * first) {
        return "sum to "
            + Fields.shown(sum)
            + at(point)
            + (sum <= 0 ? "" : ", but to " + Fields.shown(first) + at(points.get(0)))
            + "; a ternary map shows shares, so the sum must be above 0 and the same at every point";
      }
    }
    return null;
  }

  private static String at(DesignPoint point) {
    String label = point.label() == null ? "" : " ('" + point.label() + "')";
    return " at design point " + point.index() + label;
  }
}
