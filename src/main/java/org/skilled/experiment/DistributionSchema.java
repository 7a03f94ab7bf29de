package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The part of the experiment's schema that speaks of distributions; that they keep to the ranges of
 * parameters is left to the reader.
 */
final class DistributionSchema {
  /** The definition of a distribution of numbers. */
  static final String NUMBERS = "Distribution";

  /** The definition of a distribution of words. */
  static final String WORDS = "Categories";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DistributionSchema() {}

  /** Adds what others refer to. */
  static void define(ObjectNode definitions) {
    ObjectNode numbers = definitions.putObject(NUMBERS);
    numbers.put("description", "What a number is drawn from.");
    ArrayNode choices = numbers.putArray("oneOf");
    choices.add(drawn(DistributionReader.UNIFORM, 2, false));
    choices.add(drawn(DistributionReader.LOG_UNIFORM, 2, false));
    choices.add(drawn(DistributionReader.TRIANGULAR, 3, false));
    choices.add(drawn(DistributionReader.NORMAL, 2, true));
    ObjectNode beta = drawn(DistributionReader.BETA, 2, true);
    beta.withArray("/required").add("from").add("to");
    choices.add(beta);
    choices.add(weights(DistributionReader.DISCRETE));
    choices.add(weights(DistributionReader.CATEGORICAL));
    definitions.set(
        WORDS,
        weights(DistributionReader.CATEGORICAL).put("description", "What a word is drawn from."));
  }

  private static ObjectNode drawn(String kind, int count, boolean ends) {
    ObjectNode fields = NODES.objectNode();
    ExperimentSchema.field(fields, kind, DistributionReader.KINDS.get(kind) + ".")
        .put("type", "array")
        .put("minItems", count)
        .put("maxItems", count)
        .putObject("items")
        .put("type", "number");
    if (ends) {
      ExperimentSchema.field(fields, "from", "Smallest value.").put("type", "number");
      ExperimentSchema.field(fields, "to", "Largest value.").put("type", "number");
    }
    return ExperimentSchema.closed(fields, kind);
  }

  /** Values with weights, or a list of values. */
  private static ObjectNode weights(String kind) {
    ObjectNode fields = NODES.objectNode();
    ObjectNode either = fields.putObject(kind);
    either.put("description", DistributionReader.KINDS.get(kind) + ".");
    ObjectNode list = NODES.objectNode().put("type", "array");
    list.put("minItems", 1).put("uniqueItems", true);
    ObjectNode weights = NODES.objectNode().put("type", "object").put("minProperties", 1);
    weights.putObject("additionalProperties").put("type", "number").put("exclusiveMinimum", 0);
    either.putArray("oneOf").add(list).add(weights);
    return ExperimentSchema.closed(fields, kind);
  }
}
