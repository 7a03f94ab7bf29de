package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * A scenario as it is written: layers of values on top of the default scenario, with templates for
 * sites and projects.
 *
 * <p>A file's {@code basedOn} names the scenario under it: one that ships, or a file ({@code .yaml}
 * or {@code .yml}) relative to the one that names it. Fields that a file sets replace those under
 * it, block by block; lists ({@code sites}, {@code projects}, {@code support.path}) and tables of
 * shares ({@code disciplines}, {@code sectors}) are replaced whole. {@code site} and {@code
 * project} hold what every site and project has; an entry of {@code sites} may set any of these
 * itself, may have a {@code project} block for its own projects, and lists them under {@code
 * projects}, where each entry may again set any field.
 *
 * <p>Names of files in {@code network} are relative to the scenario file that names them; {@link
 * #resolve()} gives them as absolute paths, so that they can be opened from any folder.
 *
 * <p>Immutable; {@link #resolve()} makes the checked {@link Scenario} that a run takes.
 */
public final class ScenarioDocument implements ModelDocument {
  private final Node.Mapping layers;

  private ScenarioDocument(Node.Mapping layers) {
    this.layers = layers;
  }

  /** Names of the scenarios that ship, sorted. */
  public static List<String> shippedNames() {
    return ShippedScenarios.NAMES;
  }

  /**
   * A scenario that ships.
   *
   * @throws InputException if there is none of that name
   */
  public static ScenarioDocument named(String name) {
    return new ScenarioDocument(LayerReader.shipped(name));
  }

  /**
   * A scenario from a file, layered on the one that its {@code basedOn} names (default: two-sites).
   *
   * @throws InputException with all problems of all layers: files that cannot be read, unknown
   *     fields, wrong types, values out of range; where there are any, also what the other fields
   *     contradict
   */
  public static ScenarioDocument read(Path file) {
    return new ScenarioDocument(LayerReader.file(file));
  }

  /**
   * A scenario written inside another document, such as an experiment; files that it names are
   * relative to that one's.
   *
   * @param field a field at the top of the document that holds a mapping
   * @throws InputException as {@link #read}
   */
  public static ScenarioDocument inside(YamlDocument document, String field) {
    return new ScenarioDocument(LayerReader.inside(document, field));
  }

  @Override
  public String model() {
    return Scenario.MODEL;
  }

  @Override
  public List<ParameterEntry> parameters() {
    return ParameterCatalogue.all();
  }

  @Override
  public ParameterEntry parameter(String path) {
    return ParameterCatalogue.at(path);
  }

  /**
   * The value that a parameter has: Double, Integer or String; null if it has none, or if the sites
   * or projects that the path speaks of differ in it.
   *
   * @param path as for {@link #with}
   * @throws InputException if there is no such parameter
   */
  @Override
  public @Nullable Object value(String path) {
    return Setting.value(layers, path);
  }

  /**
   * This scenario with one parameter set. Paths are those of the file: {@code weeks}, {@code
   * site.culture} (all sites that do not set it themselves), {@code project.practitioners.soft}
   * (all projects that do not), {@code sites.dansworth.culture} (one site), {@code
   * sites.dansworth.project.flexibility} (all projects of one site), {@code
   * sites.dansworth.projects.dansworth-a.flexibility} (one project), {@code network.meanDegree},
   * {@code project.practitioners.disciplines.nursing} (one share; the others stay) and so on.
   *
   * <p>The value is checked by itself; what it contradicts is found by {@link #resolve()}, so that
   * several parameters can be set one after the other. Names of files are relative to the current
   * folder.
   *
   * @param value a Number, Boolean or String
   * @throws InputException if there is no such parameter, the value is of the wrong type or out of
   *     range, or it would have no effect because every site or project sets the field itself
   */
  @Override
  public ScenarioDocument with(String path, Object value) {
    return new ScenarioDocument(Setting.set(layers, path, value));
  }

  /**
   * This scenario under another name and description.
   *
   * @param name of lower-case letters, digits and hyphens
   * @throws InputException if it is no name
   */
  public ScenarioDocument called(String name, String about) {
    if (!ValueCheck.isName(name)) {
      throw InputException.of(
          "'" + name + "' is no name of a scenario; names are lower-case letters, digits, hyphens");
    }
    return new ScenarioDocument(
        layers
            .with(Shapes.NAME, new Node.Leaf(layers.origin(), TextNode.valueOf(name)))
            .with("about", new Node.Leaf(layers.origin(), TextNode.valueOf(about))));
  }

  /**
   * The scenario with all layers and templates applied, checked.
   *
   * @throws InputException with everything that its fields contradict together
   */
  @Override
  public Scenario resolve() {
    Node.Mapping community = Layering.expand(layers);
    List<Problem> problems = CrossChecks.problems(community);
    if (!problems.isEmpty()) {
      throw new InputException(Problems.first(problems));
    }
    return ScenarioBinder.bind(community);
  }

  /**
   * The whole scenario as YAML that {@link #read} takes and that depends on no other scenario.
   * Templates stay templates, so that the same parameters can be set in it; names of files are
   * absolute.
   */
  @Override
  public String toYaml() {
    return ScenarioWriter.yaml(layers);
  }

  /** The same, with names of files relative to the folder into which the text will be written. */
  @Override
  public String toYaml(Path folder) {
    return ScenarioWriter.yaml(NetworkFiles.relative(layers, folder));
  }

  Node.Mapping layers() {
    return layers;
  }
}
