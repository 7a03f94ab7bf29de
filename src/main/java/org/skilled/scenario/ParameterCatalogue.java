package org.skilled.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every parameter of a scenario, made by reflection from the declarations, in their order. */
public final class ParameterCatalogue {
  private static final Map<String, ParameterEntry> ENTRIES = entries();

  private ParameterCatalogue() {}

  /** All parameters, in the order of a scenario file. */
  public static List<ParameterEntry> all() {
    return List.copyOf(ENTRIES.values());
  }

  /**
   * The parameter that a path speaks of: {@code project.flexibility} for {@code
   * sites.dansworth.projects.dansworth-a.flexibility}. Whether there is such a site or project is
   * not looked at.
   *
   * @throws org.skilled.problem.InputException if there is no such parameter, with the nearest one
   */
  public static ParameterEntry at(String path) {
    ParameterEntry entry = ENTRIES.get(path);
    if (entry == null) {
      entry = ENTRIES.get(FactorPath.parse(path).cataloguePath());
    }
    if (entry == null) {
      throw new IllegalStateException("the catalogue lacks " + path);
    }
    return entry;
  }

  private static Map<String, ParameterEntry> entries() {
    Node.Mapping defaults = ScenarioDocument.named(ShippedScenarios.DEFAULT).layers();
    Map<String, ParameterEntry> entries = new LinkedHashMap<>();
    Shapes.PARAMETERS.forEach(
        (path, member) -> {
          if (member.declaration() != null) {
            entries.put(path, entry(path, member, defaults));
          }
        });
    return Collections.unmodifiableMap(entries);
  }

  /** What is declared about a parameter, with its value in the defaults. */
  static ParameterEntry entry(String path, Shape.Member member, Node.Mapping defaults) {
    Parameter declaration = member.declaration();
    if (declaration == null) {
      throw new IllegalStateException(path + " lacks @Parameter");
    }
    Shape.Value value = member.shape() instanceof Shape.Value single ? single : null;
    boolean numeric = value != null && !Double.isNaN(value.min());
    return new ParameterEntry(
        path,
        declaration.about(),
        declaration.unit(),
        type(value),
        value == null ? List.of() : value.choices(),
        value != null && value.nullable(),
        numeric ? Double.valueOf(declaration.min()) : null,
        numeric ? Double.valueOf(declaration.max()) : null,
        defaultValue(path, defaults),
        declaration.source());
  }

  private static ParameterType type(Shape.@Nullable Value value) {
    if (value == null) {
      return ParameterType.LIST;
    }
    return switch (value.kind()) {
      case NUMBER -> ParameterType.NUMBER;
      case INTEGER -> ParameterType.INTEGER;
      case CATEGORY -> ParameterType.CATEGORY;
      case NAME, FILE, TEXT -> ParameterType.TEXT;
    };
  }

  private static String defaultValue(String path, Node.Mapping defaults) {
    List<String> steps = Arrays.asList(path.replace(".<name>", "").split("\\."));
    Node node = Steps.get(defaults, steps);
    return node == null ? "none" : text(node);
  }

  private static String text(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.fields().entrySet().stream()
          .map(field -> field.getKey() + ": " + text(field.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (node instanceof Node.Listing listing) {
      return listing.items().isEmpty()
          ? "none"
          : listing.items().stream()
              .map(ParameterCatalogue::text)
              .collect(Collectors.joining("; "));
    }
    Node.Leaf leaf = (Node.Leaf) node;
    if (leaf.value().isNumber()) {
      return Numbers.text(leaf.value());
    }
    return leaf.value().isNull() ? "none" : leaf.value().asText();
  }
}
