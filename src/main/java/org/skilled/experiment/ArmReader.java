package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.finding.Arm;
import org.skilled.problem.Suggestion;

/**
 * Reads which design points make an arm of a comparison: a label, a mapping of factors to values,
 * or a list of these.
 */
final class ArmReader {
  private final List<String> factors;
  private final List<DesignPoint> points;

  ArmReader(List<String> factors, List<DesignPoint> points) {
    this.factors = factors;
    this.points = points;
  }

  /** The arm written in a field; null, with problems noted, if it picks no points. */
  @Nullable Arm read(Fields fields, String field) {
    JsonNode node = fields.get(field);
    if (node.isMissingNode() || (node.isArray() && node.isEmpty())) {
      fields.problem(
          field,
          (node.isMissingNode() ? "is missing" : "is an empty list")
              + "; name design points by label, or by values as in '{site.leadership: 1}'");
      return null;
    }
    List<Arm.Pick> picks = new ArrayList<>();
    TreeSet<Integer> picked = new TreeSet<>();
    int parts = node.isArray() ? node.size() : 1;
    for (int i = 0; i < parts; i++) {
      String place = node.isArray() ? field + "[" + i + "]" : field;
      Fields inside = node.isArray() ? fields.inside(field, i) : fields.inside(field);
      Arm.Pick pick = pick(fields, place, node.isArray() ? node.get(i) : node, inside);
      if (pick == null) {
        return null;
      }
      picks.add(pick);
      picked.addAll(points(pick));
    }
    return new Arm(picks, List.copyOf(picked));
  }

  private Arm.@Nullable Pick pick(Fields fields, String place, JsonNode node, Fields inside) {
    Arm.Pick pick =
        node.isObject() ? having(inside) : node.isTextual() ? labelled(node.textValue()) : null;
    if (pick == null && !node.isObject()) {
      fields.problem(
          place,
          "is "
              + Fields.shown(node)
              + "; it must be a point's label, or values as in '{site.leadership: 1}'");
      return null;
    }
    if (pick == null) {
      return null;
    }
    int found = points(pick).size();
    String label = pick.label();
    if (found == 0) {
      fields.problem(
          place,
          label == null
              ? "is " + Fields.shown(node) + ", but no design point has these values"
              : "there is no design point labelled '" + label + "'" + known(label));
      return null;
    }
    if (label != null && found > 1) {
      fields.problem(
          place, "'" + label + "' is the label of " + found + " design points; labels must differ");
      return null;
    }
    return pick;
  }

  private static Arm.Pick labelled(String label) {
    return Arm.Pick.labelled(label.strip());
  }

  private Arm.@Nullable Pick having(Fields mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean sound = true;
    for (String path : mapping.names()) {
      if (!factors.contains(path)) {
        sound = false;
        mapping.problem(
            path,
            "is not among the experiment's factors"
                + Suggestion.didYouMean(path, factors)
                + "; they are "
                + String.join(", ", factors));
        continue;
      }
      JsonNode written = mapping.get(path);
      Object value = value(path, written);
      if (value == null) {
        sound = false;
        mapping.problem(
            path,
            "is " + Fields.shown(written) + ", a value that the factor has at no design point");
        continue;
      }
      values.put(path, value);
    }
    return sound ? Arm.Pick.having(values) : null;
  }

  /** The factor's own value that is written so; null if it has none. */
  private @Nullable Object value(String path, JsonNode written) {
    int column = factors.indexOf(path);
    return points.stream()
        .map(point -> point.values().get(column))
        .filter(
            value ->
                value instanceof Number number
                    ? written.isNumber() && number.doubleValue() == written.doubleValue()
                    : value.toString().equals(written.asText()))
        .findFirst()
        .orElse(null);
  }

  private List<Integer> points(Arm.Pick pick) {
    return points.stream().filter(point -> isPicked(point, pick)).map(DesignPoint::index).toList();
  }

  private boolean isPicked(DesignPoint point, Arm.Pick pick) {
    return pick.label() != null
        ? pick.label().equals(point.label())
        : pick.values().entrySet().stream()
            .allMatch(
                value ->
                    point.values().get(factors.indexOf(value.getKey())).equals(value.getValue()));
  }

  private String known(String label) {
    List<String> labels = new ArrayList<>();
    for (DesignPoint point : points) {
      String other = point.label();
      if (other != null) {
        labels.add(other);
      }
    }
    return labels.isEmpty()
        ? "; the design's points have no labels, so pick them by values, as in '{site.leadership: 1}'"
        : Suggestion.didYouMean(label, labels) + "; there are " + String.join(", ", labels);
  }
}
