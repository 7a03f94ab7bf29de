package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds and replaces values in a tree; an entry of a list is stepped into by its name. */
final class Steps {
  private Steps() {}

  static @Nullable Node get(Node from, List<String> steps) {
    Node node = from;
    for (String step : steps) {
      Node next = child(node, step);
      if (next == null) {
        return null;
      }
      node = next;
    }
    return node;
  }

  /**
   * The tree with a value put where the steps lead; blocks on the way are made if they are not
   * there.
   */
  static Node put(Node node, List<String> steps, Node value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof Node.Listing listing) {
      List<Node> items = new ArrayList<>();
      for (Node item : listing.items()) {
        items.add(step.equals(name(item)) ? put(item, rest, value) : item);
      }
      return new Node.Listing(listing.origin(), items);
    }
    Node.Mapping mapping = (Node.Mapping) node;
    Node next = mapping.get(step);
    Node changed =
        next == null || rest.isEmpty() ? new Node.Mapping(value.origin(), Map.of()) : next;
    return mapping.with(step, put(changed, rest, value));
  }

  /** The names of the entries of a list. */
  static List<String> names(@Nullable Node node) {
    List<String> names = new ArrayList<>();
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        String name = name(item);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static @Nullable Node child(Node node, String step) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.get(step);
    }
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        if (step.equals(name(item))) {
          return item;
        }
      }
    }
    return null;
  }

  private static @Nullable String name(Node item) {
    return item instanceof Node.Mapping mapping
            && mapping.get(Shapes.NAME) instanceof Node.Leaf leaf
            && leaf.value() instanceof TextNode text
        ? text.textValue()
        : null;
  }
}
