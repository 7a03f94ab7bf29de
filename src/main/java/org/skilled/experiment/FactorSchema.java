package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.skilled.experiment.design.PointList;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/**
 * The part of the experiment's schema that speaks of factors: every parameter that can be varied,
 * with its range.
 */
final class FactorSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FactorSchema() {}

  /** What varies: parameters with lists of values or ranges. */
  static ObjectNode factors() {
    ObjectNode node =
        mapping(
            FactorSchema::factor, NODES.objectNode().putArray("type").add("array").add("object"));
    return node.put(
        "description",
        "What varies: each parameter with a list of values, a range, or a distribution.");
  }

  /** Factors that are moved together. */
  static ObjectNode groups() {
    ObjectNode node =
        NODES
            .objectNode()
            .put("type", "object")
            .put("description", "Names of groups of factors that are moved together.");
    ObjectNode members = node.putObject("additionalProperties").put("type", "array");
    members.put("minItems", 1).put("uniqueItems", true).putObject("items").put("type", "string");
    return node;
  }

  /** Inequalities between factors. */
  static ObjectNode constraints() {
    ObjectNode node =
        NODES
            .objectNode()
            .put("type", "array")
            .put("description", "What must hold at each point, such as 'a + 2 * b <= 0.6'.");
    node.put("uniqueItems", true).putObject("items").put("type", "string");
    return node;
  }

  /** Points of a list: parameters with single values, and a label. */
  static ObjectNode points() {
    ArrayNode single = NODES.arrayNode().add("number").add("string").add("boolean");
    ObjectNode point = mapping(FactorSchema::reference, single);
    ObjectNode fields = (ObjectNode) point.get("properties");
    ExperimentSchema.text(fields, PointList.LABEL, "What the point is called.")
        .put("pattern", "\\S");
    ObjectNode node = NODES.objectNode().put("type", "array").put("minItems", 1);
    node.set("items", point);
    return node;
  }

  /**
   * Paths in the catalogue are known; those of one site, or one share of a table, are checked by
   * the reader.
   */
  private static ObjectNode mapping(
      Function<ParameterEntry, ObjectNode> parameter, ArrayNode others) {
    ObjectNode node = NODES.objectNode().put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ObjectNode patterns = node.putObject("patternProperties");
    patterns.putObject("^sites\\.[^.]+\\..+$").set("type", others);
    patterns.putObject(ClassicSchema.parameters()).set("type", others.deepCopy());
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      if (isFactor(entry)) {
        ObjectNode schema = parameter.apply(entry);
        if (entry.path().endsWith(".<name>")) {
          patterns.set(
              "^" + entry.path().replace(".", "\\.").replace("<name>", "[^.]+") + "$", schema);
        } else {
          properties.set(entry.path(), schema);
        }
      }
    }
    return node.put("additionalProperties", false);
  }

  private static ObjectNode factor(ParameterEntry entry) {
    ObjectNode list =
        NODES.objectNode().put("type", "array").put("minItems", 1).put("uniqueItems", true);
    list.set("items", reference(entry));
    ObjectNode either = NODES.objectNode().put("description", description(entry));
    if (entry.type() == ParameterType.CATEGORY) {
      either.putArray("anyOf").add(list).add(ExperimentSchema.reference(DistributionSchema.WORDS));
      return either;
    }
    ObjectNode fields = NODES.objectNode();
    fields.set("from", reference(entry));
    fields.set("to", reference(entry));
    ExperimentSchema.whole(
        fields, "levels", "Number of evenly spaced values.", 2, FactorReader.MOST_LEVELS);
    fields
        .putObject("step")
        .put("description", "Distance between values.")
        .put("type", entry.type() == ParameterType.INTEGER ? "integer" : "number")
        .put("exclusiveMinimum", 0);
    ObjectNode range = ExperimentSchema.closed(fields, "from", "to");
    for (String field : List.of("levels", "step")) {
      range.withObject("/not").withArray("/required").add(field);
    }
    either
        .putArray("oneOf")
        .add(list)
        .add(range)
        .add(ExperimentSchema.reference(DistributionSchema.NUMBERS));
    return either;
  }

  /** Adds the value of each factor's parameter to the definitions that others refer to. */
  static void define(ObjectNode definitions) {
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      if (isFactor(entry)) {
        definitions.set(definition(entry), parameter(entry));
      }
    }
  }

  /** A value of a parameter. */
  static ObjectNode parameter(ParameterEntry entry) {
    return value(entry).put("description", description(entry));
  }

  private static boolean isFactor(ParameterEntry entry) {
    return entry.isFactor() && entry.type() != ParameterType.TEXT;
  }

  private static ObjectNode reference(ParameterEntry entry) {
    return ExperimentSchema.reference(definition(entry));
  }

  private static String definition(ParameterEntry entry) {
    return entry.path().replace("<name>", "share");
  }

  private static ObjectNode value(ParameterEntry entry) {
    ObjectNode node = NODES.objectNode();
    if (entry.type() == ParameterType.CATEGORY) {
      entry.choices().forEach(node.putArray("enum")::add);
      return node;
    }
    node.put("type", entry.type() == ParameterType.INTEGER ? "integer" : "number");
    node.put("minimum", bound(Objects.requireNonNull(entry.min())));
    return node.put("maximum", bound(Objects.requireNonNull(entry.max())));
  }

  /** Without a trailing ".0", and the same on every Java version. */
  private static BigDecimal bound(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static String description(ParameterEntry entry) {
    boolean plain = entry.unit().equals("1");
    return entry.about() + (plain ? "." : " (" + entry.unit() + ").");
  }
}
