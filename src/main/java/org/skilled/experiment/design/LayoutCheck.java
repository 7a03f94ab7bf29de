package org.skilled.experiment.design;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;

/** Whether points are laid out as is said of them. */
public final class LayoutCheck {
  private LayoutCheck() {}

  /**
   * What is not as the layout says; null if all is.
   *
   * @param subjects the columns that were moved together
   */
  public static @Nullable String fault(
      Layout layout, List<DesignPoint> points, List<int[]> subjects) {
    if (layout instanceof Layout.Radial radial) {
      long size = (long) radial.blocks() * radial.pointsPerBlock();
      return points.size() == size
          ? radial(radial, points, subjects)
          : count(points, size, "radial", radial.blocks() + " blocks");
    }
    if (layout instanceof Layout.Trajectories trajectories) {
      long size = (long) trajectories.trajectories() * (trajectories.groups() + 1);
      return points.size() == size
          ? trajectories(trajectories, points, subjects)
          : count(points, size, "trajectories", trajectories.trajectories() + " of them");
    }
    if (layout instanceof Layout.Curves curves) {
      long size = (long) curves.phases() * curves.inputs() * curves.size();
      return points.size() == size
          ? null
          : count(points, size, "curves", curves.size() + " points a curve");
    }
    return null;
  }

  private static String count(List<DesignPoint> points, long size, String kind, String detail) {
    return "is "
        + kind
        + " with "
        + detail
        + ", which makes "
        + size
        + " points, but there are "
        + points.size();
  }

  private static @Nullable String radial(
      Layout.Radial radial, List<DesignPoint> points, List<int[]> subjects) {
    int step = radial.pointsPerBlock();
    for (int block = 0; block < radial.blocks(); block++) {
      List<Object> a = points.get(block * step).values();
      List<Object> b = points.get(block * step + step - 1).values();
      for (int row = 1; row < step - 1; row++) {
        boolean fromA = row <= subjects.size();
        int[] taken = subjects.get((row - 1) % subjects.size());
        List<Object> values = points.get(block * step + row).values();
        if (!isMixed(values, fromA ? a : b, fromA ? b : a, taken)) {
          return "is radial, but point "
              + (block * step + row)
              + " is not made of the first and last points of its block";
        }
      }
    }
    return null;
  }

  private static boolean isMixed(
      List<Object> values, List<Object> of, List<Object> with, int[] taken) {
    for (int f = 0; f < values.size(); f++) {
      List<Object> source = contains(taken, f) ? with : of;
      if (!values.get(f).equals(source.get(f))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String trajectories(
      Layout.Trajectories layout, List<DesignPoint> points, List<int[]> subjects) {
    int step = layout.groups() + 1;
    for (int trajectory = 0; trajectory < layout.trajectories(); trajectory++) {
      boolean[] moved = new boolean[subjects.size()];
      for (int row = 1; row < step; row++) {
        int at = trajectory * step + row;
        int mover = mover(points.get(at - 1).values(), points.get(at).values(), subjects);
        if (mover < 0 || moved[mover]) {
          return "is trajectories, but from point "
              + (at - 1)
              + " to "
              + at
              + " not exactly one factor or group moves that has not moved before";
        }
        moved[mover] = true;
      }
    }
    return null;
  }

  /** The only subject of which values differ; negative if there is not exactly one. */
  private static int mover(List<Object> before, List<Object> after, List<int[]> subjects) {
    int mover = -1;
    for (int s = 0; s < subjects.size(); s++) {
      for (int f : subjects.get(s)) {
        if (!before.get(f).equals(after.get(f))) {
          if (mover >= 0 && mover != s) {
            return -1;
          }
          mover = s;
        }
      }
    }
    return mover;
  }

  private static boolean contains(int[] columns, int column) {
    for (int each : columns) {
      if (each == column) {
        return true;
      }
    }
    return false;
  }
}
