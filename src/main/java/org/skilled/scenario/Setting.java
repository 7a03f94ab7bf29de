package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Suggestion;

/** Sets one parameter of a scenario by its path. */
final class Setting {
  private static final String LEADERSHIP = "leadership";

  private final Node.Mapping scenario;
  private final FactorPath path;

  private Setting(Node.Mapping scenario, FactorPath path) {
    this.scenario = scenario;
    this.path = path;
  }

  static Node.Mapping set(Node.Mapping scenario, String path, Object value) {
    FactorPath factor = FactorPath.parse(path);
    JsonNode json = json(path, value);
    factor.check(json);
    return new Setting(scenario, factor).apply(json);
  }

  /** The value that all places have of which a path speaks; null if they differ or have none. */
  static @Nullable Object value(Node.Mapping scenario, String path) {
    FactorPath factor = FactorPath.parse(path);
    Setting setting = new Setting(scenario, factor);
    setting.requireSiteAndProject();
    Node.Mapping community = Layering.expand(scenario);
    Set<@Nullable Object> values = new HashSet<>();
    for (List<String> place : setting.allPlaces()) {
      values.add(held(factor.parameter(), Steps.get(community, place)));
    }
    return values.size() == 1 ? values.iterator().next() : null;
  }

  private List<List<String>> allPlaces() {
    String root = path.template().get(0);
    boolean many =
        path.project() == null && (root.equals(Shapes.SITE) || root.equals(Shapes.PROJECT));
    return many ? places() : List.of(path.steps());
  }

  /** A value as a number or a text; null for none. */
  static @Nullable Object held(Shape.Value parameter, @Nullable Node node) {
    if (!(node instanceof Node.Leaf leaf) || leaf.value().isNull()) {
      return null;
    }
    return switch (parameter.kind()) {
      case NUMBER -> leaf.value().doubleValue();
      case INTEGER -> leaf.value().intValue();
      default -> leaf.value().asText();
    };
  }

  private Node.Mapping apply(JsonNode value) {
    requireSiteAndProject();
    Node.Leaf leaf = new Node.Leaf(new Origin(null, 0, 0, path.text()), held(value));
    List<String> steps = path.steps();
    Node changed =
        path.isShare()
            ? Steps.put(scenario, allButLast(steps), tableWith(last(steps), leaf))
            : Steps.put(scenario, steps, leaf);
    Node.Mapping result = (Node.Mapping) changed;
    requireEffect(Layering.expand(result), leaf);
    return result;
  }

  /** Names of files given by a program are relative to the current folder. */
  private JsonNode held(JsonNode value) {
    return path.parameter().kind() == Shape.Kind.FILE && value instanceof TextNode text
        ? TextNode.valueOf(NetworkFiles.absolute(text.textValue(), Path.of("")))
        : value;
  }

  private void requireSiteAndProject() {
    if (path.site() != null) {
      requireName(path.site(), Steps.names(scenario.get(Shapes.SITES)), "site");
      if (path.project() != null) {
        requireName(path.project(), projects(path.site()), "project of " + path.site());
      }
    }
  }

  private void requireName(String name, List<String> known, String noun) {
    if (!known.contains(name)) {
      throw FactorPath.refused(
          path.text(),
          "there is no "
              + noun
              + " called '"
              + name
              + "'"
              + Suggestion.didYouMean(name, known)
              + (known.isEmpty()
                  ? "; there is none at all"
                  : "; there are " + String.join(", ", known)));
    }
  }

  /**
   * A table is replaced whole by a later layer, so its other shares come along to where this one is
   * set.
   */
  private Node.Mapping tableWith(String name, Node.Leaf share) {
    List<String> within = allButLast(path.within());
    List<List<String>> places = new ArrayList<>();
    places.add(allButLast(path.steps()));
    if (path.site() != null) {
      places.add(joined(List.of(Shapes.SITES, path.site(), Shapes.PROJECT), within));
    }
    places.add(joined(List.of(Shapes.PROJECT), within));
    Node.Mapping table =
        places.stream()
            .map(place -> Steps.get(scenario, place))
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .findFirst()
            .orElseGet(() -> new Node.Mapping(scenario.origin(), Map.of()));
    if (table.get(name) == null) {
      throw FactorPath.refused(
          path.text(),
          "the scenario has no '"
              + name
              + "'"
              + Suggestion.didYouMean(name, table.fields().keySet())
              + "; it has "
              + String.join(", ", table.fields().keySet()));
    }
    return table.with(name, share);
  }

  /**
   * A value that every site or project sets for itself would change nothing, and an experiment on
   * it would mislead.
   */
  private void requireEffect(Node.Mapping community, Node.Leaf leaf) {
    if (path.isTemplate()) {
      refuseIfAllOverridden(
          places().stream()
              .map(place -> Steps.get(community, place))
              .filter(Node.class::isInstance)
              .filter(found -> found != leaf)
              .toList(),
          places().size());
    }
    if (path.cataloguePath().equals(Shapes.SITE + "." + LEADERSHIP)) {
      List<List<String>> projects = projectPlaces(List.of(LEADERSHIP));
      refuseIfAllOverridden(
          projects.stream()
              .map(place -> Steps.get(community, place))
              .filter(found -> found != null && !Node.isNull(found))
              .toList(),
          projects.size());
    }
  }

  private void refuseIfAllOverridden(List<Node> overriding, int places) {
    if (places > 0 && overriding.size() == places) {
      List<String> fields =
          overriding.stream().map(node -> node.origin().named()).distinct().toList();
      throw FactorPath.refused(
          path.text(),
          "would have no effect, because every one it is for is set by "
              + String.join(", ", fields)
              + "; vary those instead, or take them out of the scenario");
    }
  }

  /** Where a template's value is to be found in the community in full. */
  private List<List<String>> places() {
    if (path.template().get(0).equals(Shapes.PROJECT)) {
      return projectPlaces(path.within());
    }
    return sites().stream()
        .map(site -> joined(List.of(Shapes.SITES, site), path.within()))
        .toList();
  }

  private List<List<String>> projectPlaces(List<String> within) {
    List<List<String>> places = new ArrayList<>();
    for (String site : sites()) {
      for (String project : projects(site)) {
        places.add(joined(List.of(Shapes.SITES, site, Shapes.PROJECTS, project), within));
      }
    }
    return places;
  }

  private List<String> sites() {
    return path.site() == null ? Steps.names(scenario.get(Shapes.SITES)) : List.of(path.site());
  }

  private List<String> projects(String site) {
    return Steps.names(Steps.get(scenario, List.of(Shapes.SITES, site, Shapes.PROJECTS)));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private static List<String> allButLast(List<String> steps) {
    return steps.subList(0, steps.size() - 1);
  }

  private static String last(List<String> steps) {
    return steps.get(steps.size() - 1);
  }

  /** A value as it would stand in a file. */
  static JsonNode json(String path, Object value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof Integer number) {
      return nodes.numberNode(number.intValue());
    }
    if (value instanceof Long number) {
      return nodes.numberNode(number.longValue());
    }
    if (value instanceof Number number) {
      return nodes.numberNode(number.doubleValue());
    }
    if (value instanceof Boolean truth) {
      return nodes.booleanNode(truth);
    }
    if (value instanceof String text) {
      return nodes.textNode(text);
    }
    throw FactorPath.refused(path, "takes a number, a truth value or a text, not " + value);
  }
}
