package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.ModelDocument;

/** The field {@code scenario}: one that ships, a file, or one written there. */
public final class ScenarioReference {
  /** The field's name. */
  public static final String FIELD = "scenario";

  private ScenarioReference() {}

  /**
   * The scenario, the default one if the field is not there; null, with problems noted, if faulty.
   */
  public static @Nullable ModelDocument read(Fields fields) {
    return fields.noting(FIELD, () -> named(fields));
  }

  private static ModelDocument named(Fields fields) {
    JsonNode node = fields.get(FIELD);
    if (node.isObject()) {
      return Scenarios.inside(fields.document(), FIELD);
    }
    if (node.isMissingNode()) {
      return Scenarios.named("two-sites");
    }
    if (!node.isTextual()) {
      throw InputException.of(
          "is "
              + Fields.shown(node)
              + "; give the name of a scenario, a file, or a mapping with 'basedOn'");
    }
    String name = node.textValue();
    if (Scenarios.names().contains(name)) {
      return Scenarios.named(name);
    }
    Path file = Path.of(fields.document().file()).resolveSibling(name);
    if (!Files.exists(file)) {
      throw InputException.of(
          "'"
              + name
              + "' is neither a scenario that ships"
              + Suggestion.didYouMean(name, Scenarios.names())
              + " nor a file ("
              + file
              + "); there are "
              + String.join(", ", Scenarios.names()));
    }
    return Scenarios.read(file);
  }
}
