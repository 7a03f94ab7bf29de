package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The part of the experiment's schema that speaks of distributions. */
final class DistributionSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DistributionSchema() {}

  /**
   * Every distribution of a number.
   *
   * @param list the schema of a list of values
   * @param value the schema of one value, which is that of ends too
   */
  static List<ObjectNode> all(ObjectNode list, ObjectNode value) {
    List<ObjectNode> all = new ArrayList<>();
    all.add(numbers(DistributionReader.UNIFORM, 2, value));
    all.add(numbers(DistributionReader.LOG_UNIFORM, 2, value));
    ObjectNode triangular = numbers(DistributionReader.TRIANGULAR, 3, value);
    all.add(triangular);
    all.add(ended(DistributionReader.NORMAL, value, List.of()));
    all.add(ended(DistributionReader.BETA, value, List.of("from", "to")));
    all.add(weights(DistributionReader.DISCRETE, list));
    all.add(weights(DistributionReader.CATEGORICAL, list));
    return all;
  }

  /** Values with weights, or a list of values. */
  static ObjectNode weights(String kind, ObjectNode list) {
    ObjectNode fields = NODES.objectNode();
    ObjectNode either = fields.putObject(kind);
    either.put("description", DistributionReader.KINDS.get(kind) + ".");
    ObjectNode weights = NODES.objectNode().put("type", "object").put("minProperties", 1);
    weights.putObject("additionalProperties").put("type", "number").put("exclusiveMinimum", 0);
    either.putArray("oneOf").add(list.deepCopy()).add(weights);
    return ExperimentSchema.closed(fields, kind);
  }

  private static ObjectNode numbers(String kind, int count, ObjectNode value) {
    ObjectNode fields = NODES.objectNode();
    list(fields, kind, count).set("items", value.deepCopy());
    return ExperimentSchema.closed(fields, kind);
  }

  private static ObjectNode ended(String kind, ObjectNode value, List<String> required) {
    ObjectNode fields = NODES.objectNode();
    list(fields, kind, 2).putObject("items").put("type", "number");
    fields.set("from", value.deepCopy());
    fields.set("to", value.deepCopy());
    List<String> all = new ArrayList<>(List.of(kind));
    all.addAll(required);
    return ExperimentSchema.closed(fields, all.toArray(String[]::new));
  }

  private static ObjectNode list(ObjectNode fields, String kind, int count) {
    return ExperimentSchema.field(fields, kind, DistributionReader.KINDS.get(kind) + ".")
        .put("type", "array")
        .put("minItems", count)
        .put("maxItems", count);
  }
}
