package org.skilled.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skilled.scenario.ScenarioDocument;

/** Every value of a scenario by its path, with sites and projects by their names. */
public record Leaves(Map<String, String> values) {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final Set<String> TEXTS = Set.of("name", "about");

  /**
   * All values of a scenario that ships, layers applied and templates kept, but its name and about.
   */
  public static Leaves of(String name) {
    return of(tree(ScenarioDocument.named(name).toYaml()));
  }

  /** All values of a document. */
  static Leaves of(JsonNode document) {
    Map<String, String> values = new LinkedHashMap<>();
    collect("", document, values);
    values.keySet().removeAll(TEXTS);
    return new Leaves(values);
  }

  /** A document as it is written. */
  static JsonNode tree(String yaml) {
    try {
      return MAPPER.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(yaml, e);
    }
  }

  /** The value of a path; null if there is none. */
  @Nullable String value(String path) {
    return values.get(path);
  }

  /** Paths of values that are not the same in the other. */
  public Set<String> difference(Leaves other) {
    Set<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(other.values.keySet());
    paths.removeIf(path -> Objects.equals(value(path), other.value(path)));
    return paths;
  }

  private static void collect(String path, JsonNode node, Map<String, String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(child(path, field.getKey()), field.getValue(), into));
    } else if (node.isArray() && !node.isEmpty()) {
      node.forEach(
          entry ->
              collect(
                  child(path, entry.has("name") ? entry.get("name").asText() : "?"), entry, into));
    } else {
      into.put(path, node.isArray() ? "none" : node.asText());
    }
  }

  private static String child(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
