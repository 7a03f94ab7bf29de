package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.LayoutCheck;
import org.skilled.problem.Suggestion;

/**
 * Reads how the points of a list or a table belong together, if a design made them, as in {@code
 * layout: {kind: radial, blocks: 64}}; the points must be as it says.
 */
final class LayoutReader {
  static final String FIELD = "layout";
  static final String RADIAL = "radial";
  static final String TRAJECTORIES = "trajectories";
  static final String CURVES = "curves";
  static final List<String> KINDS = List.of(RADIAL, TRAJECTORIES, CURVES);

  private LayoutReader() {}

  /**
   * The layout; free if none is written, null, with problems noted, if the points are not so.
   *
   * @param subjects the columns that were moved together
   */
  static @Nullable Layout read(Fields design, List<DesignPoint> points, List<int[]> subjects) {
    if (!design.has(FIELD)) {
      return new Layout.Free();
    }
    Fields layout = design.inside(FIELD);
    String known = "give one of " + String.join(", ", KINDS);
    if (!design.get(FIELD).isObject()) {
      design.problem(
          FIELD, "is " + Fields.shown(design.get(FIELD)) + "; write {kind: radial, blocks: 64}");
      return null;
    }
    String kind = layout.requiredText("kind", known);
    if (kind == null) {
      return null;
    }
    int before = design.problems().size();
    int most = (int) Experiment.MOST_RUNS;
    int groups = subjects.size();
    Layout read =
        switch (kind) {
          case RADIAL -> {
            layout.allowOnly(List.of("kind", "blocks", "secondOrder"));
            yield new Layout.Radial(
                required(layout, "blocks", most), groups, layout.truth("secondOrder", false));
          }
          case TRAJECTORIES -> {
            layout.allowOnly(List.of("kind", "trajectories"));
            yield new Layout.Trajectories(required(layout, "trajectories", most), groups);
          }
          case CURVES -> {
            layout.allowOnly(List.of("kind", "phases", "size", "harmonics"));
            yield new Layout.Curves(
                layout.whole("phases", 1, most, 1),
                groups,
                required(layout, "size", most),
                layout.whole("harmonics", 1, most, 4));
          }
          default -> {
            layout.problem(
                "kind", "is '" + kind + "'" + Suggestion.didYouMean(kind, KINDS) + "; " + known);
            yield new Layout.Free();
          }
        };
    if (design.problems().size() > before) {
      return null;
    }
    String fault = LayoutCheck.fault(read, points, subjects);
    if (fault != null) {
      design.problem(FIELD, fault + "; take the layout out, or give the points as they were made");
      return null;
    }
    return read;
  }

  private static int required(Fields layout, String field, int most) {
    if (!layout.has(field)) {
      layout.problem(field, "is missing; say how many");
    }
    return layout.whole(field, 1, most, 1);
  }
}
