package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.skilled.analysis.Expectation;

/** The part of the experiment's schema that speaks of the finding it puts to the test. */
final class FindingSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ARM = "Arm";
  private static final String PICK = "Pick";
  private static final String PATTERN = "pattern";
  private static final int PARTS = 3;

  private FindingSchema() {}

  static ObjectNode finding() {
    ObjectNode fields = NODES.objectNode();
    ExperimentSchema.text(fields, "id", "What it is called in tables, such as K1.")
        .put(PATTERN, "\\S");
    ExperimentSchema.text(fields, "says", "The finding in a sentence.").put(PATTERN, "\\S");
    ObjectNode claims =
        ExperimentSchema.field(
                fields,
                FindingReader.CLAIMS,
                "What must be seen for the finding to be shown: all of these.")
            .put("type", "array")
            .put("minItems", 1);
    ArrayNode kinds = claims.putObject("items").putArray("oneOf");
    kinds.add(contrast());
    kinds.add(simplex());
    return ExperimentSchema.closed(fields, "id", "says", FindingReader.CLAIMS)
        .put("description", "A finding that the experiment's runs are to say yes or no to.");
  }

  /** Adds what arms are. */
  static void define(ObjectNode definitions) {
    ObjectNode pick = definitions.putObject(PICK);
    ArrayNode ways = pick.putArray("oneOf");
    ways.addObject()
        .put("type", "string")
        .put(PATTERN, "\\S")
        .put("description", "The label of a design point.");
    ObjectNode values =
        ways.addObject()
            .put("type", "object")
            .put("description", "Values of factors: all design points that have them.");
    ArrayNode types = values.putObject("additionalProperties").putArray("type");
    types.add("number").add("string").add("boolean");
    ObjectNode arm = definitions.putObject(ARM);
    ArrayNode choices = arm.putArray("oneOf");
    choices.add(ExperimentSchema.reference(PICK));
    choices
        .addObject()
        .put("type", "array")
        .put("minItems", 1)
        .set("items", ExperimentSchema.reference(PICK));
  }

  private static ObjectNode contrast() {
    ObjectNode fields = claim();
    difference(fields);
    ObjectNode other = NODES.objectNode();
    difference(other);
    fields.set(
        FindingReader.MORE_THAN,
        ExperimentSchema.closed(other, FindingReader.OF, FindingReader.MINUS)
            .put("description", "Another difference, which is taken off: an interaction."));
    return closed(fields, FindingReader.OF, FindingReader.MINUS);
  }

  private static ObjectNode simplex() {
    ObjectNode fields = claim();
    ExperimentSchema.field(
            fields,
            FindingReader.SIMPLEX,
            "Three factors that share a budget. The effect is the smallest share that a division gives"
                + " to any of them: its mean over the best third of divisions less that over all.")
        .put("type", "array")
        .put("minItems", PARTS)
        .put("maxItems", PARTS)
        .put("uniqueItems", true)
        .putObject("items")
        .put("type", "string");
    return closed(fields, FindingReader.SIMPLEX);
  }

  private static ObjectNode claim() {
    ObjectNode fields = NODES.objectNode();
    ExperimentSchema.text(fields, FindingReader.CLAIM, "The claim in words.").put(PATTERN, "\\S");
    fields.set(FindingReader.OUTCOME, ExperimentSchema.reference(ExperimentSchema.OUTCOME));
    return fields;
  }

  private static void difference(ObjectNode fields) {
    fields.set(FindingReader.OF, ExperimentSchema.reference(ARM));
    fields.set(FindingReader.MINUS, ExperimentSchema.reference(ARM));
  }

  private static ObjectNode closed(ObjectNode fields, String... compared) {
    ArrayNode words =
        ExperimentSchema.field(
                fields,
                FindingReader.EXPECT,
                "Where the effect should lie: above 0, below 0, or so near to 0 that it would hardly"
                    + " matter.")
            .putArray("enum");
    for (Expectation expectation : Expectation.values()) {
      words.add(expectation.word());
    }
    ExperimentSchema.field(
            fields,
            FindingReader.MATTERS,
            "The smallest effect that would matter to a reader, in the outcome's unit: 0.1 of"
                + " 'sustained' is one project in ten.")
        .put("type", "number")
        .put("exclusiveMinimum", 0);
    String[] required = new String[compared.length + 4];
    System.arraycopy(compared, 0, required, 0, compared.length);
    required[compared.length] = FindingReader.CLAIM;
    required[compared.length + 1] = FindingReader.OUTCOME;
    required[compared.length + 2] = FindingReader.EXPECT;
    required[compared.length + 3] = FindingReader.MATTERS;
    return ExperimentSchema.closed(fields, required);
  }
}
