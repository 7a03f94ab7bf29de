package org.skilled.network;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.SimpleGraphMLEventDrivenImporter;

/**
 * Reads people and ties of a GraphML text by JGraphT's importer, after {@link GraphmlOutline} has
 * cleared it.
 */
final class GraphmlImport {
  private GraphmlImport() {}

  /** A node or an edge: what it is called, or which two it joins, and the attributes it has. */
  private record Element(String from, String to, Map<String, String> attributes) {

    String get(String attribute, String otherwise) {
      return attributes.getOrDefault(attribute, otherwise);
    }
  }

  static ImportedNetwork read(String file, String text, Problems problems) {
    GraphmlOutline outline = GraphmlOutline.of(file, text, problems);
    problems.throwIfAny();
    List<Element> nodes = new ArrayList<>();
    List<Element> edges = new ArrayList<>();
    try {
      collect(text, nodes, edges);
    } catch (ImportException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      problems.add(file, 0, null, "the file is not proper GraphML: " + reason.getMessage());
      problems.throwIfAny();
    }
    return build(file, outline, nodes, edges, problems);
  }

  /** JGraphT tells each element, then its attributes, in the order of the file. */
  private static void collect(String text, List<Element> nodes, List<Element> edges) {
    SimpleGraphMLEventDrivenImporter importer = new SimpleGraphMLEventDrivenImporter();
    importer.setSchemaValidation(false);
    importer.addVertexConsumer(id -> nodes.add(new Element(id, id, new HashMap<>())));
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes.get(nodes.size() - 1).attributes().put(key.getSecond(), value.getValue().trim()));
    importer.addEdgeConsumer(
        ends -> edges.add(new Element(ends.getFirst(), ends.getSecond(), new HashMap<>())));
    importer.addEdgeAttributeConsumer(
        (key, value) ->
            edges.get(edges.size() - 1).attributes().put(key.getSecond(), value.getValue().trim()));
    importer.importInput(new StringReader(text));
  }

  private static ImportedNetwork build(
      String file,
      GraphmlOutline outline,
      List<Element> nodes,
      List<Element> edges,
      Problems problems) {
    ImportBuilder builder = new ImportBuilder(problems, outline.directed());
    for (int k = 0; k < nodes.size(); k++) {
      Element node = nodes.get(k);
      builder.person(
          file,
          outline.nodeLine(k),
          node.from(),
          node.get("site", outline.nodeDefault("site")),
          node.get("project", outline.nodeDefault("project")),
          node.get("discipline", outline.nodeDefault("discipline")),
          node.get("sector", outline.nodeDefault("sector")),
          node.get("role", outline.nodeDefault("role")));
    }
    if (builder.nobody()) {
      problems.add(file, 0, null, "there are no people; give each a <node>");
    }
    for (int k = 0; k < edges.size(); k++) {
      Element edge = edges.get(k);
      String trust = edge.get("trust", outline.edgeDefault("trust"));
      builder.tie(file, outline.edgeLine(k), edge.from(), edge.to(), trust);
    }
    return builder.build();
  }
}
