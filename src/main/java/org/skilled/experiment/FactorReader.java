package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Factor;

/**
 * Reads factors: a list of values, a range with or without levels, or a distribution, checked
 * against what is known of each.
 */
final class FactorReader {
  /** How far a number of steps may be from a whole one, for ends that were reckoned in doubles. */
  private static final double WHOLE = 1e-6;

  static final int MOST_LEVELS = 100_000;
  private static final int SCALE = 12;

  private final Fields factors;
  private final Variables variables;

  FactorReader(Fields factors, Variables variables) {
    this.factors = factors;
    this.variables = variables;
  }

  /** All factors that are sound, in the order written. */
  List<Factor> read() {
    List<Factor> read = new ArrayList<>();
    for (String path : factors.names()) {
      Variable variable = factors.noting(path, () -> variables.at(path));
      Factor factor = variable == null ? null : factor(path, variable);
      if (factor != null) {
        read.add(factor);
      }
    }
    return read;
  }

  private @Nullable Factor factor(String path, Variable variable) {
    JsonNode node = factors.get(path);
    if (node.isArray()) {
      return listed(path, variable, node);
    }
    if (node.isObject()) {
      Fields inside = factors.inside(path);
      String kind = DistributionReader.kind(inside);
      return kind == null
          ? range(path, variable)
          : new DistributionReader(inside, variable, variables).read(kind);
    }
    factors.problem(
        path,
        (node.isMissingNode() ? "has no values" : "is " + Fields.shown(node))
            + "; give a list such as [0.2, 0.8], or a range such as {from: 0, to: 1, levels: 5}, or a"
            + " distribution such as {uniform: [0, 1]}");
    return null;
  }

  private Factor.@Nullable Levels listed(String path, Variable variable, JsonNode node) {
    Set<Object> levels = new LinkedHashSet<>();
    for (int i = 0; i < node.size(); i++) {
      JsonNode item = node.get(i);
      String place = path + "[" + i + "]";
      Object value = factors.noting(place, () -> variables.value(variable, item));
      if (value != null && !levels.add(value)) {
        factors.problem(place, Fields.shown(item) + " is given twice; once is enough");
      }
    }
    if (node.isEmpty()) {
      factors.problem(path, "is an empty list; give at least one value, or leave the factor out");
    }
    return levels.isEmpty() ? null : new Factor.Levels(path, List.copyOf(levels));
  }

  private @Nullable Factor range(String path, Variable variable) {
    Fields range = factors.inside(path);
    range.allowOnly(
        Stream.of(
                List.of("from", "to", "levels", "step"),
                variable.type() == Variable.Type.ANY
                    ? List.of(DistributionReader.WHOLE)
                    : List.<String>of(),
                DistributionReader.KINDS.keySet())
            .flatMap(Collection::stream)
            .toList());
    if (!variable.isNumber()) {
      factors.problem(
          path,
          "is no number, so it has no range; list its values"
              + (variable.choices().isEmpty()
                  ? ""
                  : ", of " + String.join(", ", variable.choices())));
      return null;
    }
    Object from = end(range, "from", variable);
    Object to = end(range, "to", variable);
    if (from == null || to == null) {
      return null;
    }
    double low = ((Number) from).doubleValue();
    double high = ((Number) to).doubleValue();
    if (low >= high) {
      range.problem(
          "from",
          Fields.shown(range.get("from"))
              + " is not less than 'to', "
              + Fields.shown(range.get("to"))
              + "; the smaller end comes first");
      return null;
    }
    boolean whole =
        variable.type() == Variable.Type.WHOLE || range.truth(DistributionReader.WHOLE, false);
    if (whole && (low != Math.rint(low) || high != Math.rint(high))) {
      range.problem("from", "and 'to' must be whole, as only whole numbers are meant");
      return null;
    }
    if (range.has("levels") && range.has("step")) {
      range.problem("step", "is given as well as 'levels'; give one of them");
      return null;
    }
    if (range.has("levels")) {
      int levels = range.whole("levels", 2, MOST_LEVELS, 2);
      return new Factor.Levels(path, evenly(range.get("from"), range.get("to"), levels, whole));
    }
    return range.has("step")
        ? stepped(range, path, whole)
        : new Factor.Range(path, low, high, whole);
  }

  private @Nullable Object end(Fields range, String field, Variable variable) {
    if (!range.has(field)) {
      range.problem(field, "is missing; a range has 'from' and 'to'");
      return null;
    }
    Object end = range.noting(field, () -> variables.value(variable, range.get(field)));
    if (end != null && !(end instanceof Number)) {
      range.problem(field, "is " + Fields.shown(range.get(field)) + "; it must be a number");
      return null;
    }
    return end;
  }

  /**
   * In decimal, so that five levels of 0 to 1 are 0, 0.25, 0.5, 0.75 and 1, and thirds are short.
   */
  private static List<Object> evenly(JsonNode from, JsonNode to, int levels, boolean whole) {
    BigDecimal start = from.decimalValue();
    BigDecimal span = to.decimalValue().subtract(start);
    Set<Object> values = new LinkedHashSet<>();
    for (int i = 0; i < levels; i++) {
      BigDecimal value =
          start.add(
              span.multiply(BigDecimal.valueOf(i))
                  .divide(BigDecimal.valueOf(levels - 1L), SCALE, RoundingMode.HALF_UP));
      values.add(number(value, whole));
    }
    return List.copyOf(values);
  }

  private Factor.@Nullable Levels stepped(Fields range, String path, boolean whole) {
    JsonNode step = range.get("step");
    if (!step.isNumber()
        || !(step.doubleValue() > 0)
        || Double.isInfinite(step.doubleValue())
        || (whole && !step.isIntegralNumber())) {
      range.problem(
          "step",
          "is "
              + Fields.shown(step)
              + "; it must be a "
              + (whole ? "whole " : "")
              + "number above 0");
      return null;
    }
    BigDecimal start = range.get("from").decimalValue();
    BigDecimal end = range.get("to").decimalValue();
    BigDecimal width = step.decimalValue();
    double steps = end.subtract(start).doubleValue() / width.doubleValue();
    if (steps > MOST_LEVELS) {
      range.problem(
          "step",
          Fields.shown(step) + " gives more than " + MOST_LEVELS + " levels; take a larger step");
      return null;
    }
    if (Math.abs(steps - Math.rint(steps)) > WHOLE) {
      range.problem(
          "step",
          "is "
              + Fields.shown(step)
              + ", which does not lead from "
              + Fields.shown(range.get("from"))
              + " to "
              + Fields.shown(range.get("to"))
              + "; take a step that does, or give 'levels'");
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (BigDecimal value = start; value.compareTo(end) <= 0; value = value.add(width)) {
      values.add(number(value, whole));
    }
    return new Factor.Levels(path, values);
  }

  private static Object number(BigDecimal value, boolean whole) {
    return whole
        ? (Object) value.setScale(0, RoundingMode.HALF_UP).intValueExact()
        : (Object) value.doubleValue();
  }
}
