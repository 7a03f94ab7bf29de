package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.skilled.classic.Classics;
import org.skilled.model.Quantity;
import org.skilled.scenario.FlatModel;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ParameterEntry;

/** What schemas say of scenarios of published models. */
final class ClassicSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClassicSchema() {}

  /** Adds the scenario of each model to the definitions, under the model's name. */
  static void define(ObjectNode definitions) {
    for (String name : Classics.names()) {
      definitions.set(name, scenario(Scenarios.named(name)));
    }
  }

  /** References to these definitions. */
  static List<ObjectNode> references() {
    return Classics.names().stream().map(ExperimentSchema::reference).toList();
  }

  /** A pattern of the names of all parameters: which of them a model has, the reader checks. */
  static String parameters() {
    Stream<String> names =
        Classics.names().stream()
            .flatMap(name -> Scenarios.named(name).parameters().stream())
            .map(ParameterEntry::path)
            .distinct();
    return "^(" + String.join("|", names.toList()) + ")$";
  }

  /** What all models report, without doubles. */
  static List<String> quantities() {
    return Classics.all().stream()
        .flatMap(model -> new ClassicSimulator<>(model).outcomes().stream())
        .map(Quantity::selector)
        .distinct()
        .toList();
  }

  private static ObjectNode scenario(ModelDocument document) {
    ObjectNode fields = NODES.objectNode();
    ExperimentSchema.text(fields, "name", "The scenario's name.");
    ExperimentSchema.text(fields, "about", "What it shows, in a sentence or two.");
    for (String field : List.of(FlatModel.MODEL, Scenarios.BASED_ON)) {
      fields
          .putObject(field)
          .put("description", "The published model that the scenario is for.")
          .put("const", document.model());
    }
    for (ParameterEntry entry : document.parameters()) {
      fields.set(entry.path(), FactorSchema.parameter(entry));
    }
    ObjectNode node = ExperimentSchema.closed(fields);
    node.remove("required");
    ArrayNode either = node.putArray("anyOf");
    for (String field : List.of(FlatModel.MODEL, Scenarios.BASED_ON)) {
      either.addObject().putArray("required").add(field);
    }
    return node;
  }
}
