package org.skilled.network;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A first look at a GraphML text: is it sound and harmless, and where is each node and edge?
 *
 * <p>JGraphT's importer tells neither lines nor what is wrong, and resolves external entities. So a
 * document type declaration, where these would be declared, is refused here before JGraphT sees the
 * text.
 */
final class GraphmlOutline {
  private final String file;
  private final Problems problems;
  private final List<Integer> nodeLines = new ArrayList<>();
  private final List<Integer> edgeLines = new ArrayList<>();
  private final Map<String, String> nodeDefaults = new HashMap<>();
  private final Map<String, String> edgeDefaults = new HashMap<>();
  private boolean directed;
  private int graphs;
  private @Nullable String keyFor;
  private @Nullable String keyName;

  private GraphmlOutline(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads the outline; the text is fit for JGraphT only if no problem was added. */
  static GraphmlOutline of(String file, String text, Problems problems) {
    GraphmlOutline outline = new GraphmlOutline(file, problems);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        int line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.DTD) {
          problems.add(
              file, line, "DOCTYPE", "document type declarations are not accepted; remove it");
          return outline;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          outline.element(reader, line);
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      problems.add(file, line, null, "the file is not well-formed XML: " + reason(e));
      return outline;
    }
    if (outline.graphs == 0) {
      problems.add(file, 0, "graph", "there is no <graph> element; is this a GraphML file?");
    }
    return outline;
  }

  boolean directed() {
    return directed;
  }

  /** Line of the node with this number, in the order of the file. */
  int nodeLine(int node) {
    return nodeLines.get(node);
  }

  int edgeLine(int edge) {
    return edgeLines.get(edge);
  }

  /** What nodes without a value of their own have for an attribute; empty if nothing is said. */
  String nodeDefault(String attribute) {
    return nodeDefaults.getOrDefault(attribute, "");
  }

  String edgeDefault(String attribute) {
    return edgeDefaults.getOrDefault(attribute, "");
  }

  private void element(XMLStreamReader reader, int line) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "graph" -> graph(reader, line);
      case "node" -> {
        require(reader, line, "node", "id");
        nodeLines.add(line);
      }
      case "edge" -> {
        require(reader, line, "edge", "source");
        require(reader, line, "edge", "target");
        String own = reader.getAttributeValue(null, "directed");
        if (own != null && !own.equals(Boolean.toString(directed))) {
          problems.add(
              file,
              line,
              "directed",
              "this edge differs from the others; all must be directed, or none");
        }
        edgeLines.add(line);
      }
      case "key" -> {
        require(reader, line, "key", "id");
        require(reader, line, "key", "attr.name");
        require(reader, line, "key", "for");
        keyFor = reader.getAttributeValue(null, "for");
        keyName = reader.getAttributeValue(null, "attr.name");
      }
      case "default" -> rememberDefault(reader.getElementText().trim());
      case "hyperedge", "port" ->
          problems.add(
              file,
              line,
              reader.getLocalName(),
              "such elements are not read; use nodes and edges only");
      default -> {}
    }
  }

  private void graph(XMLStreamReader reader, int line) {
    graphs++;
    if (graphs > 1) {
      problems.add(file, line, "graph", "there is a second graph; one file must hold one");
      return;
    }
    String direction = reader.getAttributeValue(null, "edgedefault");
    if (!"directed".equals(direction) && !"undirected".equals(direction)) {
      problems.add(
          file,
          line,
          "edgedefault",
          (direction == null ? "is missing" : "is '" + direction + "'")
              + "; must be directed or undirected");
    }
    directed = "directed".equals(direction);
  }

  private void rememberDefault(String value) {
    if (keyFor == null || keyName == null) {
      return;
    }
    if (keyFor.equals("node") || keyFor.equals("all")) {
      nodeDefaults.put(keyName, value);
    }
    if (keyFor.equals("edge") || keyFor.equals("all")) {
      edgeDefaults.put(keyName, value);
    }
  }

  private void require(XMLStreamReader reader, int line, String element, String attribute) {
    if (reader.getAttributeValue(null, attribute) == null) {
      problems.add(file, line, attribute, "<" + element + "> needs this attribute");
    }
  }

  /** The parser's reason without its own "ParseError at [row,col]:..." in front. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.lastIndexOf("Message: ");
    return at < 0 ? message : message.substring(at + "Message: ".length());
  }
}
