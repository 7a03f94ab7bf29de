package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/**
 * A scenario of a {@link FlatModel} as it is written: the model's settings, and what a file sets in
 * their place.
 */
public final class FlatDocument implements ModelDocument {
  private final FlatModel model;
  private final Node.Mapping values;

  private FlatDocument(FlatModel model, Node.Mapping values) {
    this.model = model;
    this.values = values;
  }

  /** The scenario with the model's own settings. */
  public static FlatDocument of(FlatModel model) {
    Node.Mapping settings = ScenarioTree.of(model.settings());
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put(Shapes.NAME, text(model.name()));
    fields.put(FlatModel.MODEL, text(model.name()));
    fields.put(FlatModel.ABOUT, text(model.about()));
    fields.putAll(settings.fields());
    return new FlatDocument(model, new Node.Mapping(settings.origin(), fields));
  }

  /**
   * A scenario from a document of its own.
   *
   * @throws InputException with all problems: unknown fields, wrong types, values out of range
   */
  public static FlatDocument read(FlatModel model, YamlDocument document) {
    return of(model).with(Node.of(document, 0));
  }

  /**
   * A scenario written inside another document, such as an experiment.
   *
   * @param field a field at the top of the document that holds a mapping
   * @throws InputException as {@link #read}
   */
  public static FlatDocument inside(FlatModel model, YamlDocument document, String field) {
    return of(model).with(Node.at(document, field));
  }

  private FlatDocument with(Node.Mapping written) {
    List<Problem> problems = new ArrayList<>();
    new StructureCheck(problems).check(model.shape(), written);
    if (!problems.isEmpty()) {
      throw new InputException(Problems.first(problems));
    }
    return new FlatDocument(
        model, Layering.merge(model.shape(), values, written).without(Shapes.BASED_ON));
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public List<ParameterEntry> parameters() {
    return model.parameters().keySet().stream().map(this::parameter).toList();
  }

  @Override
  public ParameterEntry parameter(String path) {
    return ParameterCatalogue.entry(path, member(path), ScenarioTree.of(model.settings()));
  }

  @Override
  public @Nullable Object value(String path) {
    return Setting.held(shape(path), values.get(path));
  }

  @Override
  public FlatDocument with(String path, Object value) {
    JsonNode json = Setting.json(path, value);
    String problem = ValueCheck.problem(shape(path), json);
    if (problem != null) {
      throw FactorPath.refused(path, problem);
    }
    return new FlatDocument(
        model, values.with(path, new Node.Leaf(new Origin(null, 0, 0, path), json)));
  }

  @Override
  public FlatScenario resolve() {
    Map<String, Node> fields = new LinkedHashMap<>();
    model
        .parameters()
        .keySet()
        .forEach(name -> fields.put(name, Objects.requireNonNull(values.get(name))));
    Record parameters =
        ScenarioBinder.bind(new Node.Mapping(values.origin(), fields), model.settings().getClass());
    return new FlatScenario(
        model.name(),
        words(Shapes.NAME),
        words(FlatModel.ABOUT),
        model.periods().applyAsInt(parameters),
        parameters);
  }

  @Override
  public String toYaml() {
    return ScenarioWriter.yaml(model.shape(), values);
  }

  @Override
  public String toYaml(Path folder) {
    return toYaml();
  }

  private String words(String field) {
    return values.get(field) instanceof Node.Leaf leaf ? leaf.value().asText() : "";
  }

  private Shape.Value shape(String path) {
    if (member(path).shape() instanceof Shape.Value single) {
      return single;
    }
    throw new IllegalStateException(model.name() + "." + path + " is no single value");
  }

  private Shape.Member member(String path) {
    Shape.Member member = model.parameters().get(path);
    if (member == null) {
      throw FactorPath.refused(
          path,
          "there is no such parameter"
              + Suggestion.didYouMean(path, model.parameters().keySet())
              + "; "
              + model.name()
              + " has "
              + String.join(", ", model.parameters().keySet()));
    }
    return member;
  }

  private static Node.Leaf text(String text) {
    return new Node.Leaf(new Origin(null, 0, 0, ""), TextNode.valueOf(text));
  }
}
