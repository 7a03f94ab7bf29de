package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.classic.Classic;
import org.skilled.classic.Classics;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.FlatModel;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.YamlDocument;

/**
 * Scenarios of all models: those of the learning community, and of each published model one with
 * the paper's settings, of the model's name.
 *
 * <p>A scenario of a published model says so by {@code model} or {@code basedOn}.
 */
public final class Scenarios {
  /** The field that names the scenario from which another one starts. */
  static final String BASED_ON = "basedOn";

  private Scenarios() {}

  /** Names of the scenarios that ship: those of the learning community, then published models. */
  public static List<String> names() {
    return Stream.concat(ScenarioDocument.shippedNames().stream(), Classics.names().stream())
        .toList();
  }

  /**
   * The scenario of this name that ships.
   *
   * @throws InputException if there is none, with the names that there are
   */
  public static ModelDocument named(String name) {
    if (isClassic(name)) {
      return FlatDocument.of(model(Classics.named(name)));
    }
    if (!ScenarioDocument.shippedNames().contains(name)) {
      throw InputException.of(
          "there is no scenario '"
              + name
              + "'"
              + Suggestion.didYouMean(name, names())
              + "; there are "
              + String.join(", ", names()));
    }
    return ScenarioDocument.named(name);
  }

  /**
   * A scenario file.
   *
   * @throws InputException with all problems found, each with its place in the file
   */
  public static ModelDocument read(Path file) {
    YamlDocument document = YamlDocument.read(file);
    String classic = classic(document, document.root(), "");
    return classic == null
        ? ScenarioDocument.read(file)
        : FlatDocument.read(model(Classics.named(classic)), document);
  }

  /** A scenario written inside another document, such as an experiment, under a field. */
  static ModelDocument inside(YamlDocument document, String field) {
    String classic = classic(document, document.root().path(field), field + ".");
    return classic == null
        ? ScenarioDocument.inside(document, field)
        : FlatDocument.inside(model(Classics.named(classic)), document, field);
  }

  /** Whether a published model has this name. */
  static boolean isClassic(String name) {
    return Classics.names().contains(name);
  }

  /** The published model that a scenario is for; null for the learning community. */
  private static @Nullable String classic(YamlDocument document, JsonNode written, String prefix) {
    String model = written.path(FlatModel.MODEL).asText("");
    String base = written.path(BASED_ON).asText("");
    if (!model.isEmpty() && !isClassic(model)) {
      throw refused(
          document,
          prefix + FlatModel.MODEL,
          "is '"
              + model
              + "', which is no published model"
              + Suggestion.didYouMean(model, Classics.names())
              + "; there are "
              + String.join(", ", Classics.names())
              + "; a scenario of the learning community has no such field");
    }
    if (!model.isEmpty() && !base.isEmpty() && !base.equals(model)) {
      throw refused(
          document,
          prefix + BASED_ON,
          "is '" + base + "', but the model is " + model + "; take it out");
    }
    return !model.isEmpty() ? model : isClassic(base) ? base : null;
  }

  private static InputException refused(YamlDocument document, String field, String message) {
    return new InputException(new Problem(document.file(), document.line(field), field, message));
  }

  private static <P extends Record> FlatModel model(Classic<P> classic) {
    return new FlatModel(
        classic.name(),
        classic.about() + " (" + classic.citation() + ")",
        classic.paper(),
        parameters -> classic.periods(classic.parameters().cast(parameters)));
  }
}
