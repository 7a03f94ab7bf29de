package org.skilled.experiment.calibration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentSchema;

/**
 * The JSON Schema (draft 2020-12) of calibration files, composed from the experiment's, so that an
 * editor completes and checks them. What several fields say together is beyond a schema and left to
 * the reader.
 */
public final class CalibrationSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DEFINITIONS = "$defs";
  private static final String PROPERTIES = "properties";
  private static final String DESCRIPTION = "description";

  private CalibrationSchema() {}

  /** The schema, the same on every call; the caller may change it. */
  public static ObjectNode json() {
    ObjectNode experiment = ExperimentSchema.json();
    ObjectNode theirs = (ObjectNode) experiment.get(PROPERTIES);
    ObjectNode schema = NODES.objectNode();
    schema.set("$schema", experiment.get("$schema"));
    schema.put("title", "A calibration of Skilled");
    schema.put("type", "object");
    ObjectNode fields = schema.putObject(PROPERTIES);
    fields.set("name", theirs.get("name"));
    fields
        .putObject("question")
        .put(DESCRIPTION, "What the calibration asks, in a sentence.")
        .put("type", "string")
        .put("pattern", "\\S");
    fields.set("scenario", theirs.get("scenario"));
    fields.set(
        "set",
        settings(experiment, "Parameters that are fixed at other values than the scenario's."));
    fields.set("free", free(theirs));
    fields.set("arms", arms(experiment));
    fields.set("targets", targets());
    whole(
        fields,
        "replications",
        "Runs of each parameter set in each arm; 20 if left out.",
        2,
        Experiment.MOST_RUNS);
    fields.set("seed", theirs.get("seed"));
    fields.set("method", method());
    whole(
        fields,
        "predictive",
        "Parameter sets of the check with fresh seeds; 100 if left out.",
        2,
        CalibrationReader.MOST_SETS);
    schema.putArray("required").add("question").add("free").add("targets");
    schema.put("additionalProperties", false);
    schema.set(DEFINITIONS, experiment.get(DEFINITIONS));
    return schema;
  }

  /** Parameters with single values, as in the points of an experiment's list, without the label. */
  private static ObjectNode settings(ObjectNode experiment, String description) {
    ObjectNode settings = null;
    for (var choice : experiment.get(PROPERTIES).get("design").get("oneOf")) {
      if (choice.path(PROPERTIES).has("points") && choice.at("/properties/points").has("items")) {
        settings = choice.at("/properties/points/items").deepCopy();
      }
    }
    if (settings == null) {
      throw new IllegalStateException("the experiment's schema has no list of points");
    }
    ((ObjectNode) settings.get(PROPERTIES)).remove("label");
    return settings.put(DESCRIPTION, description);
  }

  private static ObjectNode arms(ObjectNode experiment) {
    ObjectNode node = NODES.objectNode().put("type", "object");
    node.put(
        DESCRIPTION,
        "Ways in which every parameter set is run, such as without facilitators; base, which sets"
            + " nothing, is always there.");
    ObjectNode arm = settings(experiment, "Parameters that this arm sets.");
    arm.putArray("type").add("object").add("null");
    node.set("additionalProperties", arm);
    return node;
  }

  /** The experiment's factors that are numbers, with priors in place of values. */
  private static ObjectNode free(ObjectNode experiment) {
    ObjectNode factors = (ObjectNode) experiment.get("factors");
    ObjectNode node = NODES.objectNode().put("type", "object").put("minProperties", 1);
    node.put(DESCRIPTION, "What is free: each parameter with its prior.");
    ObjectNode properties = node.putObject(PROPERTIES);
    ObjectNode patterns = node.putObject("patternProperties");
    factors
        .get(PROPERTIES)
        .properties()
        .forEach(
            factor -> {
              if (factor.getValue().has("oneOf")) {
                ObjectNode prior = prior();
                prior.set(DESCRIPTION, factor.getValue().get(DESCRIPTION));
                properties.set(factor.getKey(), prior);
              }
            });
    factors
        .get("patternProperties")
        .properties()
        .forEach(pattern -> patterns.set(pattern.getKey(), prior()));
    return node.put("additionalProperties", false);
  }

  private static ObjectNode prior() {
    ObjectNode node = NODES.objectNode();
    ArrayNode choices = node.putArray("oneOf");
    for (Map.Entry<String, List<String>> kind : PriorReader.KINDS.entrySet()) {
      ObjectNode choice = choices.addObject().put("type", "object");
      ObjectNode fields = choice.putObject(PROPERTIES);
      fields.putObject(PriorReader.KIND).put("const", kind.getKey());
      ArrayNode required = choice.putArray("required").add(PriorReader.KIND);
      for (String field : kind.getValue()) {
        ObjectNode number = fields.putObject(field).put("type", "number");
        if (field.equals("sd")) {
          number.put("exclusiveMinimum", 0);
        }
        required.add(field);
      }
      choice.put("additionalProperties", false);
    }
    return node;
  }

  private static ObjectNode targets() {
    ObjectNode node = NODES.objectNode().put("type", "array").put("minItems", 1);
    node.put(DESCRIPTION, "What the simulation should agree with.");
    ArrayNode choices = node.putObject("items").putArray("oneOf");
    for (Map.Entry<String, List<String>> kind : TargetReader.KINDS.entrySet()) {
      ObjectNode choice = choices.addObject().put("type", "object");
      ObjectNode fields = choice.putObject(PROPERTIES);
      ArrayNode required = choice.putArray("required");
      common(fields, kind.getKey());
      List.of("name", "kind", "range", "source").forEach(required::add);
      for (String field : kind.getValue()) {
        own(fields, field);
        if (!field.equals("arm") && !field.equals("per")) {
          required.add(field);
        }
      }
      choice.put("additionalProperties", false);
    }
    return node;
  }

  private static void common(ObjectNode fields, String kind) {
    text(fields, "name", "What is aimed at, in a word or two.");
    fields.putObject("kind").put("const", kind);
    ObjectNode range = fields.putObject("range").put(DESCRIPTION, "The range aimed at.");
    range.put("type", "array").put("minItems", 2).put("maxItems", 2);
    range.putObject("items").put("type", "number");
    fields
        .putObject("scale")
        .put(DESCRIPTION, "Distance outside that counts as 1; half the range's width if left out.")
        .put("type", "number")
        .put("exclusiveMinimum", 0);
    text(fields, "source", "Where the range comes from.");
  }

  private static void own(ObjectNode fields, String field) {
    switch (field) {
      case "outcome", "numerator", "denominator" ->
          fields.putObject(field).put("$ref", "#/" + DEFINITIONS + "/Outcome");
      case "per" ->
          fields
              .putObject(field)
              .put(DESCRIPTION, "What the standard deviation is between; community if left out.")
              .putArray("enum")
              .add(TargetReader.COMMUNITY)
              .add(TargetReader.PROJECT);
      case "arm" -> text(fields, field, "Name of an arm; base if left out.");
      case "versus" -> text(fields, field, "Name of the arm that is taken away.");
      default -> text(fields, field, "Path of a free parameter.");
    }
  }

  private static ObjectNode method() {
    ObjectNode fields = NODES.objectNode();
    int most = CalibrationReader.MOST_SETS;
    whole(fields, "first", "Parameter sets drawn from the priors; 600 if left out.", 2, most);
    whole(fields, "each", "Parameter sets of each further generation; 200 if left out.", 1, most);
    whole(fields, "keep", "How many sets the tolerance lets in; 150 if left out.", 2, most);
    whole(fields, "most", "Parameter sets in all; 2000 if left out.", 2, most);
    fields
        .putObject("tolerance")
        .put(DESCRIPTION, "Distance at which the search ends; 0, all ranges met, if left out.")
        .put("type", "number")
        .put("minimum", 0);
    fields
        .putObject("acceptance")
        .put(
            DESCRIPTION,
            "The search also ends when a smaller share of a generation came nearer; 0.02 if left out.")
        .put("type", "number")
        .put("minimum", 0)
        .put("maximum", 0.99);
    ObjectNode node = NODES.objectNode().put("type", "object");
    node.put(DESCRIPTION, "How long and how hard to search.");
    node.set(PROPERTIES, fields);
    return node.put("additionalProperties", false);
  }

  private static void text(ObjectNode fields, String name, String description) {
    fields
        .putObject(name)
        .put(DESCRIPTION, description)
        .put("type", "string")
        .put("pattern", "\\S");
  }

  private static void whole(
      ObjectNode fields, String name, String description, long least, long most) {
    fields
        .putObject(name)
        .put(DESCRIPTION, description)
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", most);
  }
}
