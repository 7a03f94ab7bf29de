package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The names of files in a scenario: written relative to the file that names them, held absolute.
 */
final class NetworkFiles {
  static final String NETWORK = "network";
  static final List<String> FIELDS = List.of("people", "ties", "graphml");

  private NetworkFiles() {}

  /**
   * The layer with the names of its files made absolute against the folder of the file that names
   * them.
   */
  static Node.Mapping absolute(Node.Mapping layer, Path folder) {
    return mapped(layer, name -> absolute(name, folder));
  }

  static String absolute(String name, Path folder) {
    try {
      return folder.resolve(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name; // the check of values says what is wrong with it
    }
  }

  /**
   * The layer with the names of its files made relative to a folder, with forward slashes, where
   * there is a way.
   */
  static Node.Mapping relative(Node.Mapping layer, Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    return mapped(layer, name -> relative(name, from));
  }

  private static String relative(String name, Path from) {
    try {
      return from.relativize(Path.of(name)).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      return name; // another drive
    }
  }

  private static Node.Mapping mapped(Node.Mapping layer, UnaryOperator<String> change) {
    if (!(layer.get(NETWORK) instanceof Node.Mapping network)) {
      return layer;
    }
    Node.Mapping changed = network;
    for (String field : FIELDS) {
      if (network.get(field) instanceof Node.Leaf leaf
          && leaf.value() instanceof TextNode text
          && !text.textValue().isBlank()) {
        changed =
            changed.with(
                field,
                new Node.Leaf(leaf.origin(), TextNode.valueOf(change.apply(text.textValue()))));
      }
    }
    return layer.with(NETWORK, changed);
  }
}
