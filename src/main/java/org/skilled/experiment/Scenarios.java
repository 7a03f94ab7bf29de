package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
 * <p>A scenario of a published model says so by {@code model}, or by {@code basedOn} with the
 * model's name or a file that says so.
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
    FlatDocument base = base(document, document.root(), "", List.of(identity(file)));
    return base == null ? ScenarioDocument.read(file) : base.under(document);
  }

  /** A scenario written inside another document, such as an experiment, under a field. */
  static ModelDocument inside(YamlDocument document, String field) {
    FlatDocument base = base(document, document.root().path(field), field + ".", List.of());
    return base == null ? ScenarioDocument.inside(document, field) : base.under(document, field);
  }

  /** Whether a published model has this name. */
  static boolean isClassic(String name) {
    return Classics.names().contains(name);
  }

  /**
   * What a scenario of a published model starts from: the model's own settings, or the file that it
   * is based on; null for the learning community.
   *
   * @param above the files that led here
   */
  private static @Nullable FlatDocument base(
      YamlDocument document, JsonNode written, String prefix, List<Path> above) {
    String model = written.path(FlatModel.MODEL).asText("");
    String base = written.path(BASED_ON).asText("");
    if (written.has(FlatModel.MODEL) && !isClassic(model)) {
      throw refused(
          document,
          prefix + FlatModel.MODEL,
          "is "
              + Fields.shown(written.get(FlatModel.MODEL))
              + ", which is no published model"
              + Suggestion.didYouMean(model, Classics.names())
              + "; there are "
              + String.join(", ", Classics.names())
              + "; a scenario of the learning community has no such field");
    }
    FlatDocument under =
        isClassic(base)
            ? FlatDocument.of(model(Classics.named(base)))
            : file(document, base, prefix, above);
    if (model.isEmpty() || (under != null && under.model().equals(model))) {
      return under;
    }
    if (!base.isEmpty()) {
      throw refused(
          document,
          prefix + BASED_ON,
          "is '" + base + "', but the model is " + model + "; take it out");
    }
    return FlatDocument.of(model(Classics.named(model)));
  }

  /** The scenario of a published model in a file; null if the learning community is to read it. */
  private static @Nullable FlatDocument file(
      YamlDocument document, String base, String prefix, List<Path> above) {
    if (!base.endsWith(".yaml") && !base.endsWith(".yml")) {
      return null;
    }
    Path file = neighbour(document, base);
    if (file == null) {
      return null;
    }
    if (above.contains(identity(file))) {
      throw refused(
          document,
          prefix + BASED_ON,
          "leads back to " + base + ", so that no scenario is the first; base it on another");
    }
    YamlDocument read = YamlDocument.read(file);
    List<Path> path = Stream.concat(above.stream(), Stream.of(identity(file))).toList();
    FlatDocument under = base(read, read.root(), "", path);
    return under == null ? null : under.under(read);
  }

  /**
   * A file beside the document; null if there is none, which the learning community's reader says.
   */
  private static @Nullable Path neighbour(YamlDocument document, String name) {
    try {
      Path file = Path.of(document.file()).resolveSibling(name);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Path identity(Path file) {
    return file.toAbsolutePath().normalize();
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
