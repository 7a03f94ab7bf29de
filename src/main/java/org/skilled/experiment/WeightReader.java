package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Factor;

/** Reads a factor of some values, with weights or all alike. */
final class WeightReader {
  private final Fields factor;
  private final Variable variable;
  private final Variables variables;

  WeightReader(Fields factor, Variable variable, Variables variables) {
    this.factor = factor;
    this.variable = variable;
    this.variables = variables;
  }

  /** The factor; null, with problems noted, if it is not sound. */
  @Nullable Factor read(String kind) {
    JsonNode node = factor.get(kind);
    if (node.isEmpty() || (!node.isArray() && !node.isObject())) {
      factor.problem(
          kind,
          (node.isMissingNode() ? "is empty" : "is " + Fields.shown(node))
              + "; it must be "
              + DistributionReader.KINDS.get(kind));
      return null;
    }
    int before = factor.problems().size();
    Map<Object, Double> weights = node.isArray() ? listed(kind, node) : weighted(kind);
    if (kind.equals(DistributionReader.DISCRETE)) {
      requireNumbers(weights);
    }
    if (factor.problems().size() > before) {
      return null;
    }
    List<Object> values = new ArrayList<>(weights.keySet());
    if (node.isArray()) {
      return new Factor.Levels(variable.name(), values);
    }
    if (values.stream().allMatch(Number.class::isInstance)) {
      List<Integer> order = DistributionReader.ascending(values);
      values = order.stream().map(new ArrayList<>(weights.keySet())::get).toList();
    }
    return new Factor.Weighted(variable.name(), values, values.stream().map(weights::get).toList());
  }

  private Map<Object, Double> listed(String kind, JsonNode node) {
    Map<Object, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < node.size(); i++) {
      JsonNode item = node.get(i);
      String place = kind + "[" + i + "]";
      Object value = factor.noting(place, () -> variables.value(variable, item));
      if (value != null && weights.put(value, 1.0) != null) {
        factor.problem(place, Fields.shown(item) + " is given twice; once is enough");
      }
    }
    return weights;
  }

  private Map<Object, Double> weighted(String kind) {
    Fields inside = factor.inside(kind);
    Map<Object, Double> weights = new LinkedHashMap<>();
    for (String name : inside.names()) {
      Object value = inside.noting(name, () -> variables.value(variable, name));
      double weight = inside.number(name);
      if (!(weight > 0)) {
        if (!Double.isNaN(weight)) {
          inside.problem(
              name, "has the weight " + Fields.shown(inside.get(name)) + "; it must be above 0");
        }
      } else if (value != null && weights.put(value, weight) != null) {
        inside.problem(name, "is given twice; once is enough");
      }
    }
    return weights;
  }

  private void requireNumbers(Map<Object, Double> weights) {
    for (Object value : weights.keySet()) {
      if (!(value instanceof Number)) {
        factor.problem(
            DistributionReader.DISCRETE,
            "has '" + value + "', which is no number; write 'categorical' for words");
        return;
      }
    }
  }
}
