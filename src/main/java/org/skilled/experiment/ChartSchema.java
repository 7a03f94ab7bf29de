package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The part of the experiment's schema that speaks of charts. */
final class ChartSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String OUTCOME = "outcome";
  private static final int CORNERS = 3;

  private ChartSchema() {}

  static ObjectNode charts() {
    ObjectNode node =
        NODES
            .objectNode()
            .put("description", "Charts to draw; the usual ones if left out.")
            .put("type", "array");
    ArrayNode kinds = node.putObject("items").putArray("oneOf");
    kinds.add(timeCourse());
    kinds.add(effect());
    kinds.add(overTwo(ChartRequest.HeatMap.KIND));
    kinds.add(ternary());
    kinds.add(distribution());
    kinds.add(scatter());
    kinds.add(ExperimentSchema.closed(withOutcome(ChartRequest.Tornado.KIND), "kind", OUTCOME));
    kinds.add(ExperimentSchema.closed(withOutcome(ChartRequest.Spider.KIND), "kind", OUTCOME));
    kinds.add(overTwo(ChartRequest.Contour.KIND));
    return node;
  }

  private static ObjectNode timeCourse() {
    ObjectNode fields = ExperimentSchema.kind(ChartRequest.TimeCourse.KIND);
    fields.set("series", ExperimentSchema.reference(ExperimentSchema.SERIES));
    factor(
        fields, "by", "Factor whose levels are told apart; one line a design point if left out.");
    return ExperimentSchema.closed(fields, "kind", "series");
  }

  private static ObjectNode effect() {
    ObjectNode fields = withOutcome(ChartRequest.Effect.KIND);
    factor(fields, "factor", "Factor along the axis.");
    factor(fields, "by", "Second factor, one line for each of its levels.");
    return ExperimentSchema.closed(fields, "kind", OUTCOME, "factor");
  }

  private static ObjectNode overTwo(String kind) {
    ObjectNode fields = withOutcome(kind);
    factor(fields, "x", "Factor along the horizontal axis.");
    factor(fields, "y", "Factor along the vertical axis.");
    return ExperimentSchema.closed(fields, "kind", OUTCOME, "x", "y");
  }

  private static ObjectNode ternary() {
    ObjectNode fields = withOutcome(ChartRequest.Ternary.KIND);
    ExperimentSchema.field(
            fields,
            "factors",
            "The three factors at the corners; their sum is the same at every point.")
        .put("type", "array")
        .put("minItems", CORNERS)
        .put("maxItems", CORNERS)
        .put("uniqueItems", true)
        .putObject("items")
        .put("type", "string");
    return ExperimentSchema.closed(fields, "kind", OUTCOME, "factors");
  }

  private static ObjectNode distribution() {
    ObjectNode fields = withOutcome(ChartRequest.Distribution.KIND);
    factor(
        fields,
        "by",
        "Factor whose levels are told apart; one distribution a design point if left out.");
    return ExperimentSchema.closed(fields, "kind", OUTCOME);
  }

  private static ObjectNode scatter() {
    ObjectNode fields = withOutcome(ChartRequest.Scatter.KIND);
    factor(fields, "factor", "Numeric factor along the axis.");
    ArrayNode words =
        ExperimentSchema.field(
                fields, "dots", "What a dot is: a design point, unless it says runs.")
            .putArray("enum");
    for (ChartRequest.Scatter.Dots dots : ChartRequest.Scatter.Dots.values()) {
      words.add(dots.word());
    }
    return ExperimentSchema.closed(fields, "kind", OUTCOME, "factor");
  }

  private static ObjectNode withOutcome(String kind) {
    ObjectNode fields = ExperimentSchema.kind(kind);
    fields.set(OUTCOME, ExperimentSchema.reference(ExperimentSchema.OUTCOME));
    return fields;
  }

  private static void factor(ObjectNode fields, String name, String description) {
    ExperimentSchema.text(fields, name, description).put("pattern", "\\S");
  }
}
