package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.ScenarioDocument;

/** The field {@code scenario}: one that ships, a file, or one written there. */
public final class ScenarioReference {
  /** The field's name. */
  public static final String FIELD = "scenario";

  private ScenarioReference() {}

  /**
   * The scenario, the default one if the field is not there; null, with problems noted, if faulty.
   */
  public static @Nullable ScenarioDocument read(Fields fields) {
    return fields.noting(FIELD, () -> named(fields));
  }

  private static ScenarioDocument named(Fields fields) {
    JsonNode node = fields.get(FIELD);
    if (node.isObject()) {
      return ScenarioDocument.inside(fields.document(), FIELD);
    }
    if (node.isMissingNode()) {
      return ScenarioDocument.named("two-sites");
    }
    if (!node.isTextual()) {
      throw InputException.of(
          "is "
              + Fields.shown(node)
              + "; give the name of a scenario, a file, or a mapping with 'basedOn'");
    }
    String name = node.textValue();
    if (ScenarioDocument.shippedNames().contains(name)) {
      return ScenarioDocument.named(name);
    }
    Path file = Path.of(fields.document().file()).resolveSibling(name);
    if (!Files.exists(file)) {
      throw InputException.of(
          "'"
              + name
              + "' is neither a scenario that ships"
              + Suggestion.didYouMean(name, ScenarioDocument.shippedNames())
              + " nor a file ("
              + file
              + "); there are "
              + String.join(", ", ScenarioDocument.shippedNames()));
    }
    return ScenarioDocument.read(file);
  }
}
