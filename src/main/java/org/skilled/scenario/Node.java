package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree of values in which each value knows where it was written. Immutable. */
sealed interface Node {
  Origin origin();

  /** Fields by name, in the order written. */
  record Mapping(Origin origin, Map<String, Node> fields) implements Node {
    public Mapping {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Nullable Node get(String field) {
      return fields.get(field);
    }

    /** A block within this one; without fields if it is not there. */
    Mapping block(String name) {
      return get(name) instanceof Mapping block
          ? block
          : new Mapping(origin.missing(name), Map.of());
    }

    /** This mapping with one field set; a field that is there keeps its place. */
    Mapping with(String field, Node value) {
      Map<String, Node> changed = new LinkedHashMap<>(fields);
      changed.put(field, value);
      return new Mapping(origin, changed);
    }

    Mapping without(String field) {
      Map<String, Node> changed = new LinkedHashMap<>(fields);
      changed.remove(field);
      return new Mapping(origin, changed);
    }
  }

  /** Items in the order written. */
  record Listing(Origin origin, List<Node> items) implements Node {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** A single value: number, text, truth value or nothing. */
  record Leaf(Origin origin, JsonNode value) implements Node {}

  static boolean isNull(Node node) {
    return node instanceof Leaf leaf && leaf.value() instanceof NullNode;
  }

  /** The tree of a document, located, with {@code depth} layers above it. */
  static Mapping of(YamlDocument document, int depth) {
    return (Mapping) of(document, depth, "", document.root());
  }

  /** The tree of the mapping in a field of a document, located; it is the uppermost layer. */
  static Mapping at(YamlDocument document, String field) {
    return (Mapping) of(document, 0, field, document.root().path(field));
  }

  private static Node of(YamlDocument document, int depth, String path, JsonNode json) {
    Origin origin = new Origin(document.file(), document.line(path), depth, path);
    if (json.isObject()) {
      Map<String, Node> fields = new LinkedHashMap<>();
      json.properties()
          .forEach(
              field ->
                  fields.put(
                      field.getKey(),
                      of(
                          document,
                          depth,
                          YamlDocument.child(path, field.getKey()),
                          field.getValue())));
      return new Mapping(origin, fields);
    }
    if (json.isArray()) {
      List<Node> items = new ArrayList<>();
      for (int i = 0; i < json.size(); i++) {
        items.add(of(document, depth, path + "[" + i + "]", json.get(i)));
      }
      return new Listing(origin, items);
    }
    return new Leaf(origin, json);
  }
}
