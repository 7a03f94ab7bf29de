package org.skilled.experiment.design;

import java.util.List;

/**
 * Points that the researcher wrote down, in an experiment file or a table.
 *
 * @param paths the factors
 * @param listed the points, each with one value a factor, numbered from 0
 */
public record PointList(List<String> paths, List<DesignPoint> listed) implements Design {
  /** The name in experiment files. */
  public static final String KIND = "list";

  /** The field, or the column of a table, that names a point instead of setting a parameter. */
  public static final String LABEL = "label";

  /**
   * Whether a column of a table sets nothing and says something about a point instead: {@code
   * weight}, {@code distance} and {@code target:...} of a calibration's sample.
   */
  public static boolean isRemark(String column) {
    return column.equals("weight") || column.equals("distance") || column.startsWith("target:");
  }

  public PointList {
    paths = List.copyOf(paths);
    listed = List.copyOf(listed);
    for (int p = 0; p < listed.size(); p++) {
      DesignPoint point = listed.get(p);
      if (point.index() != p || point.values().size() != paths.size()) {
        throw new IllegalArgumentException(
            "point "
                + p
                + " is numbered "
                + point.index()
                + " and has "
                + point.values().size()
                + " values for "
                + paths.size()
                + " factors");
      }
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long size() {
    return listed.size();
  }

  @Override
  public List<DesignPoint> points(long seed) {
    return listed;
  }
}
