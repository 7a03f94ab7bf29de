package org.skilled.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.Space;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.YamlDocument;

/**
 * Reads problem files: the factors of anybody's simulator, under any names, as experiments have
 * them; everything that is wrong with one is said at once.
 */
public final class ProblemReader {
  static final List<String> FIELDS =
      List.of("name", SpaceReader.FACTORS, GroupReader.FIELD, SpaceReader.CONSTRAINTS, "outputs");

  private static final String SOBOL = "sobol";

  private ProblemReader() {}

  /**
   * Reads a problem.
   *
   * @throws InputException with all problems found, each with its place in the file
   */
  public static ProblemFile read(Path file) {
    return read(YamlDocument.read(file));
  }

  /**
   * Reads a problem from a document.
   *
   * @throws InputException as {@link #read(Path)}
   */
  public static ProblemFile read(YamlDocument document) {
    Fields fields = new Fields(document, "", document.root(), new ArrayList<>());
    fields.allowOnly(FIELDS);
    String name = NameField.read(fields);
    Space space = new SpaceReader(fields, new FreeVariables()).read();
    if (space != null && space.size() == 0 && fields.isSound()) {
      fields.problem(
          SpaceReader.FACTORS,
          "are missing; name each with what it is drawn from, such as 'x1: {uniform: [0, 1]}'");
    }
    List<String> outputs = fields.texts("outputs");
    if (space == null || !fields.isSound()) {
      throw new InputException(fields.problems().stream().distinct().toList());
    }
    return new ProblemFile(name, space, outputs == null ? List.of() : outputs);
  }

  /** Names of the kinds of designs that can be made of a problem; {@code sobol} is saltelli. */
  public static List<String> methods() {
    List<String> methods = new ArrayList<>(DesignKinds.names());
    methods.add(SOBOL);
    return methods;
  }

  /** What each method is for and how it is written in an experiment, one line each. */
  public static List<String> examples() {
    return DesignKinds.examples().toList();
  }

  /**
   * A design of a problem.
   *
   * @param method one of {@link #methods()}
   * @param size the number that the design cannot do without: points, blocks or trajectories; null
   *     if none was given
   * @param settings other settings, by name, as in files
   * @throws InputException naming the option that is wrong, and what would be right
   */
  public static Design design(
      Space space, String method, @Nullable Integer size, Map<String, String> settings) {
    String name = method.equals(SOBOL) ? "saltelli" : method;
    DesignKind kind = DesignKinds.of(name);
    if (kind == null) {
      throw InputException.of(
          "--method: there is no '"
              + method
              + "'"
              + Suggestion.didYouMean(method, methods())
              + "; there are "
              + String.join(", ", methods()));
    }
    DesignSetting main = kind.size();
    StringBuilder yaml = new StringBuilder("design:\n  kind: ").append(name).append('\n');
    if (size != null) {
      if (main == null) {
        throw InputException.of(
            "--size is given, but the size of '" + method + "' follows from the factors");
      }
      yaml.append("  ").append(main.name()).append(": ").append(size).append('\n');
    } else if (main != null && !settings.containsKey(main.name())) {
      throw InputException.of(
          "--size is missing; it is the setting '" + main.name() + "': " + main.about());
    }
    settings.forEach(
        (setting, value) ->
            yaml.append("  ").append(setting).append(": ").append(value).append('\n'));
    YamlDocument document = YamlDocument.parse("command line", yaml.toString());
    Fields fields = new Fields(document, "", document.root(), new ArrayList<>());
    Design design = new DesignReader(fields, new FreeVariables()).make(kind, space, true);
    if (design == null || !fields.isSound()) {
      throw new InputException(
          fields.problems().stream().distinct().map(ProblemReader::withoutLine).toList());
    }
    if (design.size() > Experiment.MOST_RUNS) {
      throw InputException.of(
          "the design would have "
              + design.size()
              + " points, but at most "
              + Experiment.MOST_RUNS
              + " can be made; take a smaller size or fewer factors");
    }
    return design;
  }

  /** The command line has no lines; its settings are fields of the design. */
  private static Problem withoutLine(Problem problem) {
    return new Problem(null, 0, problem.field(), problem.message());
  }
}
