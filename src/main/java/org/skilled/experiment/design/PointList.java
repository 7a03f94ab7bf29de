package org.skilled.experiment.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.sample.Layout;

/**
 * Points that the researcher wrote down, in an experiment file or a table.
 *
 * @param paths the factors
 * @param listed the points, each with one value a factor, numbered from 0
 * @param groups factors that were moved together, as {@link Design#groups()} has them
 * @param layout how the points belong together, if they were made by a design
 */
public record PointList(
    List<String> paths, List<DesignPoint> listed, Map<String, List<String>> groups, Layout layout)
    implements Design {
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
    Map<String, List<String>> kept = new LinkedHashMap<>();
    groups.forEach((name, members) -> kept.put(name, List.copyOf(members)));
    groups = Collections.unmodifiableMap(kept);
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

  /** Points that stand alone. */
  public PointList(List<String> paths, List<DesignPoint> listed) {
    this(paths, listed, Map.of(), new Layout.Free());
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
