package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;
import org.skilled.problem.Suggestion;

/**
 * Reads the points of a {@code list} design: mappings of parameters to values, each with an
 * optional label.
 */
final class ListedPoints {
  private static final String POINTS = "points";

  private final Fields design;
  private final Variables variables;

  ListedPoints(Fields design, Variables variables) {
    this.design = design;
    this.variables = variables;
  }

  @Nullable PointList read() {
    JsonNode node = design.get(POINTS);
    if (!node.isArray() || node.isEmpty()) {
      design.problem(
          POINTS,
          (node.isMissingNode() ? "is missing" : "is " + Fields.shown(node))
              + "; give a list of points such as '- {site.culture: 0.2, site.resources: 0.8}'");
      return null;
    }
    int sound = design.problems().size();
    Map<String, Variable> factors = factors(design.inside(POINTS, 0));
    if (factors.isEmpty() && design.problems().size() == sound) {
      design.problem(
          POINTS + "[0]",
          "is "
              + Fields.shown(node.get(0))
              + "; it must set at least one parameter, as in '{site.culture: 0.2}'");
      return null;
    }
    List<DesignPoint> points = new ArrayList<>();
    for (int p = 0; p < node.size(); p++) {
      DesignPoint point = point(p, design.inside(POINTS, p), factors);
      if (point != null) {
        points.add(point);
      }
    }
    return points.size() == node.size()
        ? new PointList(List.copyOf(factors.keySet()), points)
        : null;
  }

  /** The first point says which parameters vary. */
  private Map<String, Variable> factors(Fields first) {
    Map<String, Variable> factors = new LinkedHashMap<>();
    for (String path : first.names()) {
      if (!path.equals(PointList.LABEL)) {
        Variable variable = first.noting(path, () -> variables.at(path));
        if (variable != null) {
          factors.put(path, variable);
        }
      }
    }
    return factors;
  }

  private @Nullable DesignPoint point(int index, Fields point, Map<String, Variable> factors) {
    int before = design.problems().size();
    List<Object> set = new ArrayList<>();
    for (Map.Entry<String, Variable> factor : factors.entrySet()) {
      String path = factor.getKey();
      if (!point.has(path)) {
        point.problem(
            path,
            "is missing, but the first point sets it; every point must set the same parameters");
      } else {
        Object value =
            point.noting(path, () -> variables.value(factor.getValue(), point.get(path)));
        if (value != null) {
          set.add(value);
        }
      }
    }
    for (String path : point.names()) {
      if (index > 0 && !path.equals(PointList.LABEL) && !factors.containsKey(path)) {
        point.problem(
            path,
            "is not set by the first point"
                + Suggestion.didYouMean(path, factors.keySet())
                + "; every point must set the same parameters");
      }
    }
    String label = point.text(PointList.LABEL);
    return design.problems().size() == before
        ? new DesignPoint(index, label == null ? null : label.strip(), set)
        : null;
  }
}
