package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/**
 * A scenario in memory as a tree, so that it is checked and fingerprinted by the rules that files
 * obey.
 */
final class ScenarioTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Asking a class for its components makes them anew each time, which takes longer than all the
   * rest.
   */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private ScenarioTree() {}

  /** The tree of a whole record. */
  static Node.Mapping of(Record parameters) {
    return (Node.Mapping) node("", parameters);
  }

  /**
   * Refuses values that no scenario may hold.
   *
   * @param values the components of a {@link Scenario}, in order
   * @throws IllegalArgumentException with every problem, each with its path and value
   */
  static void requireValid(@Nullable Object... values) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (RecordComponent component : COMPONENTS.get(Scenario.class)) {
      String name = component.getName();
      fields.put(name, node(name, values[fields.size()]));
    }
    Node.Mapping scenario = new Node.Mapping(origin(""), fields);
    List<Problem> problems = new ArrayList<>();
    new StructureCheck(problems).check(Shapes.SCENARIO, scenario);
    problems.addAll(CrossChecks.problems(scenario));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
  }

  private static Node node(String path, @Nullable Object value) {
    Origin origin = origin(path);
    if (value instanceof Record parameters) {
      Map<String, Node> fields = new LinkedHashMap<>();
      for (RecordComponent component : COMPONENTS.get(parameters.getClass())) {
        fields.put(
            component.getName(),
            node(YamlDocument.child(path, component.getName()), read(component, parameters)));
      }
      return new Node.Mapping(origin, fields);
    }
    if (value instanceof Map<?, ?> shares) {
      Map<String, Node> fields = new LinkedHashMap<>();
      shares.forEach(
          (name, share) ->
              fields.put(
                  String.valueOf(name),
                  node(YamlDocument.child(path, String.valueOf(name)), share)));
      return new Node.Mapping(origin, fields);
    }
    if (value instanceof List<?> list) {
      List<Node> items = new ArrayList<>();
      for (Object item : list) {
        items.add(node(path + "[" + items.size() + "]", item));
      }
      return new Node.Listing(origin, items);
    }
    return new Node.Leaf(origin, leaf(value));
  }

  private static JsonNode leaf(@Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof Integer number) {
      return NODES.numberNode(number.intValue());
    }
    if (value instanceof Double number) {
      return NODES.numberNode(number.doubleValue());
    }
    if (value instanceof Enum<?> constant) {
      return NODES.textNode(Shapes.kebab(constant));
    }
    return NODES.textNode(value.toString());
  }

  private static @Nullable Object read(RecordComponent component, Record parameters) {
    try {
      return component.getAccessor().invoke(parameters);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static Origin origin(String path) {
    return new Origin(null, 0, 0, path);
  }
}
