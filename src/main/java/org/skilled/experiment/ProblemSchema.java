package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON Schema (draft 2020-12) of problem files. */
public final class ProblemSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DEFINITIONS = "$defs";

  private ProblemSchema() {}

  /** The schema, the same on every call; the caller may change it. */
  public static ObjectNode json() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A problem for any simulator, as Skilled designs and analyses it");
    schema.put("type", "object");
    ObjectNode fields = schema.putObject("properties");
    ExperimentSchema.text(fields, "name", "What it is called; the file's own name if left out.")
        .put("pattern", "^" + NameField.PATTERN + "$");
    fields.set(SpaceReader.FACTORS, factors());
    fields.set(GroupReader.FIELD, FactorSchema.groups());
    fields.set(SpaceReader.CONSTRAINTS, FactorSchema.constraints());
    ObjectNode outputs = ExperimentSchema.field(fields, "outputs", "Columns of the results.");
    outputs.put("type", "array").put("uniqueItems", true).putObject("items").put("type", "string");
    schema.putArray("required").add(SpaceReader.FACTORS);
    schema.put("additionalProperties", false);
    ObjectNode definitions = schema.putObject(DEFINITIONS);
    DistributionSchema.define(definitions);
    // Only here: the type of a scenario's parameter is known without it.
    for (var choice : definitions.get(DistributionSchema.NUMBERS).get("oneOf")) {
      ObjectNode drawn = (ObjectNode) choice.get("properties");
      if (!drawn.has(DistributionReader.DISCRETE) && !drawn.has(DistributionReader.CATEGORICAL)) {
        whole(drawn);
      }
    }
    return schema;
  }

  private static ObjectNode factors() {
    ObjectNode node = NODES.objectNode().put("type", "object").put("minProperties", 1);
    node.put("description", "Each factor with values, a range, or what it is drawn from.");
    ArrayNode choices = node.putObject("additionalProperties").putArray("oneOf");
    ObjectNode list = choices.addObject().put("type", "array");
    list.put("minItems", 1).put("uniqueItems", true);
    ObjectNode fields = NODES.objectNode();
    ExperimentSchema.field(fields, "from", "Smallest value.").put("type", "number");
    ExperimentSchema.field(fields, "to", "Largest value.").put("type", "number");
    ExperimentSchema.whole(
        fields, "levels", "Number of evenly spaced values.", 2, FactorReader.MOST_LEVELS);
    ExperimentSchema.field(fields, "step", "Distance between values.")
        .put("type", "number")
        .put("exclusiveMinimum", 0);
    whole(fields);
    ObjectNode range = ExperimentSchema.closed(fields, "from", "to");
    List.of("levels", "step").forEach(range.withObject("/not").withArray("/required")::add);
    choices.add(range);
    choices.add(ExperimentSchema.reference(DistributionSchema.NUMBERS));
    return node;
  }

  private static void whole(ObjectNode fields) {
    ExperimentSchema.field(fields, DistributionReader.WHOLE, "Whether values are whole numbers.")
        .put("type", "boolean");
  }
}
