package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.PointList;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.scenario.ScenarioSchema;

/**
 * The JSON Schema (draft 2020-12) of experiment files, composed from the declared parameters and
 * quantities, so that an editor completes and checks them. What several fields say together is
 * beyond a schema and left to the reader.
 */
public final class ExperimentSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DEFINITIONS = "$defs";
  private static final String SCENARIO = "Scenario";

  /** The definition of an outcome's selector. */
  static final String OUTCOME = "Outcome";

  /** The definition of a weekly series' selector. */
  static final String SERIES = "Series";

  private static final String GROUPS = "(@(site|project|discipline|sector):.+)?";

  private ExperimentSchema() {}

  /** The schema, the same on every call; the caller may change it. */
  public static ObjectNode json() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "An experiment of Skilled");
    schema.put("type", "object");
    ObjectNode fields = schema.putObject("properties");
    text(fields, "name", "Names the results folder; the file's own name if left out.")
        .put("pattern", "^" + NameField.PATTERN + "$");
    text(fields, "question", "What the experiment asks, in a sentence.").put("pattern", "\\S");
    fields.set("scenario", scenario());
    whole(fields, "weeks", "Length of every run in weeks, instead of the scenario's.", 1, 5200);
    fields.set("factors", FactorSchema.factors());
    fields.set(GroupReader.FIELD, FactorSchema.groups());
    fields.set(SpaceReader.CONSTRAINTS, FactorSchema.constraints());
    fields.set(DesignReader.FIELD, design());
    whole(fields, "replications", "Runs at each design point.", 1, Experiment.MOST_RUNS);
    whole(
        fields,
        "seed",
        "Decides all luck of the experiment; 0 is an ordinary seed.",
        Long.MIN_VALUE,
        Long.MAX_VALUE);
    field(
            fields,
            "commonRandomNumbers",
            "Whether a replicate has the same luck at every design point; true if left out.")
        .put("type", "boolean");
    fields.set("outcomes", selectors("End-of-run values to record; all if left out.", OUTCOME, 1));
    fields.set(
        "series",
        selectors("Weekly series to keep; those that charts show if left out.", SERIES, 0));
    fields.set("charts", ChartSchema.charts());
    fields.set(FindingReader.FINDING, FindingSchema.finding());
    schema.putArray("required").add("question").add("replications");
    schema.put("additionalProperties", false);
    schema.set(DEFINITIONS, definitions());
    return schema;
  }

  /** A field with its description. */
  static ObjectNode field(ObjectNode fields, String name, String description) {
    return fields.putObject(name).put("description", description);
  }

  /** A field that holds a text. */
  static ObjectNode text(ObjectNode fields, String name, String description) {
    return field(fields, name, description).put("type", "string");
  }

  /** A field that holds a whole number. */
  static void whole(ObjectNode fields, String name, String description, long least, long most) {
    field(fields, name, description)
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", most);
  }

  /** A mapping with these fields and no others. */
  static ObjectNode closed(ObjectNode properties, String... required) {
    ObjectNode node = NODES.objectNode().put("type", "object");
    node.set("properties", properties);
    ArrayNode names = node.putArray("required");
    for (String name : required) {
      names.add(name);
    }
    return node.put("additionalProperties", false);
  }

  private static ObjectNode scenario() {
    ObjectNode node =
        NODES
            .objectNode()
            .put(
                "description",
                "A scenario that ships, a scenario file, or a scenario written here.");
    ArrayNode choices = node.putArray("anyOf");
    choices.addObject().put("type", "string").put("pattern", "\\S");
    choices.add(reference(SCENARIO));
    ClassicSchema.references().forEach(choices::add);
    return node;
  }

  /** The scenario's schema with its parts, moved to where this schema's references find them. */
  private static ObjectNode definitions() {
    ObjectNode scenario = ScenarioSchema.json();
    ObjectNode definitions = (ObjectNode) scenario.remove(DEFINITIONS);
    scenario.remove("$schema");
    definitions.set(SCENARIO, scenario);
    definitions.set(OUTCOME, selector(Quantities.outcomes()));
    definitions.set(SERIES, selector(Quantities.series()));
    ClassicSchema.define(definitions);
    FactorSchema.define(definitions);
    DistributionSchema.define(definitions);
    FindingSchema.define(definitions);
    return definitions;
  }

  private static ObjectNode design() {
    ObjectNode node =
        NODES
            .objectNode()
            .put("description", "Which points are tried; full-factorial if left out.");
    ArrayNode choices = node.putArray("oneOf");
    List<String> factorials = List.of(FullFactorial.KIND, OneAtATime.KIND);
    ArrayNode plain = choices.addObject().put("type", "string").putArray("enum");
    factorials.forEach(plain::add);
    DesignKinds.plain().forEach(plain::add);
    ObjectNode factorial = NODES.objectNode();
    factorials.forEach(factorial.putObject("kind").putArray("enum")::add);
    choices.add(closed(factorial, "kind"));
    DesignKinds.ALL.forEach(kind -> choices.add(kind.schema()));
    ObjectNode list = kind(PointList.KIND);
    list.set("points", FactorSchema.points());
    list.set(LayoutReader.FIELD, layout());
    choices.add(closed(list, "kind", "points"));
    ObjectNode csv = kind(DesignReader.CSV);
    text(
            csv,
            "file",
            "A table with a column a parameter, and optionally one called label; relative to this file.")
        .put("pattern", "\\S");
    csv.set(LayoutReader.FIELD, layout());
    choices.add(closed(csv, "kind", "file"));
    return node;
  }

  private static ObjectNode layout() {
    ObjectNode node =
        NODES
            .objectNode()
            .put("description", "How the points belong together, if a design made them.");
    ArrayNode choices = node.putArray("oneOf");
    ObjectNode radial = kind(LayoutReader.RADIAL);
    whole(radial, "blocks", "Number of blocks.", 1, Experiment.MOST_RUNS);
    field(radial, "secondOrder", "Whether blocks have the points for second order.")
        .put("type", "boolean");
    choices.add(closed(radial, "kind", "blocks"));
    ObjectNode trajectories = kind(LayoutReader.TRAJECTORIES);
    whole(trajectories, "trajectories", "Number of trajectories.", 1, Experiment.MOST_RUNS);
    choices.add(closed(trajectories, "kind", "trajectories"));
    ObjectNode curves = kind(LayoutReader.CURVES);
    whole(curves, "phases", "How often all curves are there.", 1, Experiment.MOST_RUNS);
    whole(curves, "size", "Points of a curve.", 1, Experiment.MOST_RUNS);
    whole(curves, "harmonics", "Interference factor.", 1, Experiment.MOST_RUNS);
    choices.add(closed(curves, "kind", "size"));
    return node;
  }

  /** Fields with a fixed kind. */
  static ObjectNode kind(String kind) {
    ObjectNode fields = NODES.objectNode();
    fields.putObject("kind").put("const", kind);
    return fields;
  }

  private static ObjectNode selectors(String description, String selector, int least) {
    ObjectNode node = NODES.objectNode().put("description", description);
    ArrayNode choices = node.putArray("oneOf");
    choices.add(reference(selector));
    ObjectNode list = choices.addObject().put("type", "array");
    list.put("minItems", least).put("uniqueItems", true).set("items", reference(selector));
    return node;
  }

  /** A reference to a definition. */
  static ObjectNode reference(String definition) {
    return NODES.objectNode().put("$ref", "#/" + DEFINITIONS + "/" + definition);
  }

  /** A quantity of the whole community, which an editor can complete, or of a group. */
  private static ObjectNode selector(List<Quantity> known) {
    ObjectNode node = NODES.objectNode().put("type", "string");
    ArrayNode choices = node.putArray("anyOf");
    List<String> names = known.stream().map(Quantity::selector).toList();
    ArrayNode whole = choices.addObject().putArray("enum");
    names.forEach(whole::add);
    ClassicSchema.quantities().stream().filter(name -> !names.contains(name)).forEach(whole::add);
    choices
        .addObject()
        .put("pattern", "^(" + String.join("|", names).replace(".", "\\.") + ")" + GROUPS + "$");
    return node;
  }
}
