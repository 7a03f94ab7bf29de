package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Reads a scenario and all those it is based on, checks each, and merges them. */
final class LayerReader {
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> chain = new ArrayList<>();

  private LayerReader() {}

  /** The merged layers of a scenario that ships. */
  static Node.Mapping shipped(String name) {
    LayerReader reader = new LayerReader();
    return reader.finished(reader.shippedLayers(name));
  }

  /** The merged layers of a file. */
  static Node.Mapping file(Path file) {
    LayerReader reader = new LayerReader();
    return reader.finished(reader.fileLayers(file));
  }

  /** The merged layers of a scenario written inside another document. */
  static Node.Mapping inside(YamlDocument document, String field) {
    LayerReader reader = new LayerReader();
    Path file = Path.of(document.file());
    reader.chain.add(identity(file));
    return reader.finished(reader.layers(Node.at(document, field), file));
  }

  private Node.Mapping finished(Node.Mapping merged) {
    if (!problems.isEmpty()) {
      // Say in the same breath what the fields that are right by themselves contradict.
      problems.addAll(CrossChecks.problems(Layering.expand(merged), Set.copyOf(problems)));
      throw new InputException(Problems.first(problems.stream().distinct().toList()));
    }
    return merged;
  }

  private Node.Mapping shippedLayers(String name) {
    chain.add(name);
    Node.Mapping layer = Node.of(ShippedScenarios.document(name), chain.size() - 1);
    return onBase(layer, null, name.equals(ShippedScenarios.DEFAULT));
  }

  private Node.Mapping fileLayers(Path file) {
    chain.add(identity(file));
    return layers(Node.of(YamlDocument.read(file), chain.size() - 1), file);
  }

  private Node.Mapping layers(Node.Mapping layer, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Node.Mapping located = NetworkFiles.absolute(layer, folder == null ? Path.of("") : folder);
    return onBase(named(located, file), file, false);
  }

  private Node.Mapping onBase(Node.Mapping layer, @Nullable Path file, boolean lowest) {
    new StructureCheck(problems).check(Shapes.LAYER, layer);
    Node.Mapping base = lowest ? new Node.Mapping(layer.origin(), Map.of()) : base(layer, file);
    return Layering.merge(Shapes.LAYER, base, layer).without(Shapes.BASED_ON);
  }

  private Node.Mapping base(Node.Mapping layer, @Nullable Path file) {
    Node written = layer.get(Shapes.BASED_ON);
    if (!(written instanceof Node.Leaf leaf) || !(leaf.value() instanceof TextNode text)) {
      return shippedLayers(ShippedScenarios.DEFAULT);
    }
    String base = text.textValue();
    try {
      return looksLikeFile(base) && file != null
          ? baseFile(leaf.origin(), file.resolveSibling(base))
          : baseShipped(leaf.origin(), base);
    } catch (java.nio.file.InvalidPathException e) {
      return refused(leaf.origin().problem("is '" + base + "', which is no name of a file"));
    }
  }

  private Node.Mapping baseFile(Origin origin, Path base) {
    if (chain.contains(identity(base))) {
      return refused(
          origin.problem(
              "leads back to " + base + ", so that no scenario is the first; base it on another"));
    }
    try {
      return fileLayers(base);
    } catch (InputException e) {
      problems.addAll(e.problems());
      return refused(
          origin.problem("the scenario under this one, " + base + ", cannot be read; see there"));
    }
  }

  private Node.Mapping baseShipped(Origin origin, String base) {
    if (!ShippedScenarios.NAMES.contains(base)) {
      return refused(
          origin.problem(
              ShippedScenarios.unknown(base) + "; a file of your own must end in .yaml or .yml"));
    }
    return shippedLayers(base);
  }

  private Node.Mapping refused(Problem problem) {
    problems.add(problem);
    return shippedLayers(ShippedScenarios.DEFAULT);
  }

  /** Name and description say what this file is, so they are never those of its base. */
  private static Node.Mapping named(Node.Mapping layer, Path file) {
    Node.Mapping named = layer;
    if (named.get("about") == null) {
      named = named.with("about", leaf(layer, "about", "No description is given."));
    }
    if (named.get(Shapes.NAME) == null) {
      named = named.with(Shapes.NAME, leaf(layer, Shapes.NAME, stem(file)));
    }
    return named;
  }

  private static Node.Leaf leaf(Node.Mapping layer, String field, String text) {
    return new Node.Leaf(layer.origin().missing(field), TextNode.valueOf(text));
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static boolean looksLikeFile(String base) {
    return base.endsWith(".yaml")
        || base.endsWith(".yml")
        || base.contains("/")
        || base.contains("\\");
  }

  private static String identity(Path file) {
    try {
      return file.toRealPath().toString();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize().toString();
    }
  }
}
