package org.skilled.scenario;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * Builds the tree of one YAML mapping from the parser's events, so that nothing is expanded or
 * overwritten unseen.
 */
final class YamlTree {
  /** Deepest nesting of mappings and lists that is read. */
  static final int MAX_DEPTH = 20;

  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final YAMLParser parser;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final ObjectNode root;

  private YamlTree(String file, YAMLParser parser) throws IOException {
    this.file = file;
    this.parser = parser;
    this.root = readDocument();
  }

  static YamlTree parse(String file, String text) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlTree tree = new YamlTree(file, parser);
      if (!tree.problems.isEmpty()) {
        throw new InputException(Problems.first(tree.problems));
      }
      return tree;
    } catch (JacksonException e) {
      throw new InputException(YamlFault.of(file, e));
    } catch (IOException e) {
      throw new InputException(new Problem(file, 0, null, "is not YAML: " + e.getMessage()));
    }
  }

  ObjectNode root() {
    return root;
  }

  Map<String, Integer> lines() {
    return lines;
  }

  private ObjectNode readDocument() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.VALUE_NULL) {
      throw new InputException(
          new Problem(file, 0, null, "is empty; write fields such as 'name: my-name'"));
    }
    if (token != JsonToken.START_OBJECT) {
      throw new InputException(
          here(
              null,
              "holds "
                  + kind(token)
                  + " at its top, but must hold fields such as 'name: my-name'"));
    }
    JsonNode node = value("", token, 1);
    if (parser.nextToken() != null) {
      throw new InputException(
          here(
              null,
              "a second document begins here; keep one to a file (is a line '---' too many?)"));
    }
    return (ObjectNode) node;
  }

  private JsonNode value(String path, JsonToken token, int depth) throws IOException {
    refuseReferences(path);
    if (depth > MAX_DEPTH) {
      throw new InputException(
          here(
              path,
              "is nested deeper than " + MAX_DEPTH + " levels; check brackets and indentation"));
    }
    return switch (token) {
      case START_OBJECT -> mapping(path, depth);
      case START_ARRAY -> list(path, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path, parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private ObjectNode mapping(String path, int depth) throws IOException {
    ObjectNode mapping = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      String place = YamlDocument.child(path, field);
      int line = line();
      Integer first = mapping.has(field) ? lines.get(place) : null;
      if (first != null) {
        problems.add(
            here(
                place,
                "is given a second time (first on line " + first + "); keep one of the two"));
      }
      lines.putIfAbsent(place, line);
      mapping.set(field, value(place, parser.nextToken(), depth + 1));
    }
    return mapping;
  }

  private ArrayNode list(String path, int depth) throws IOException {
    ArrayNode list = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      String place = path + "[" + list.size() + "]";
      lines.putIfAbsent(place, line());
      list.add(value(place, token, depth + 1));
    }
    return list;
  }

  /**
   * Numbers in plain decimal digits only: YAML's other ways, such as octal 010 for 8, are traps.
   */
  private JsonNode number(String path, String text) {
    if (WHOLE.matcher(text).matches()) {
      BigInteger whole = new BigInteger(text);
      if (whole.bitLength() < Integer.SIZE) {
        return NODES.numberNode(whole.intValue());
      }
      return whole.bitLength() < Long.SIZE
          ? NODES.numberNode(whole.longValue())
          : NODES.numberNode(whole.doubleValue()); // no parameter is that large; enough to say so
    }
    if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(Double.parseDouble(text));
    }
    if (text.toLowerCase(Locale.ROOT).endsWith(".nan")) {
      return NODES.numberNode(Double.NaN);
    }
    if (text.toLowerCase(Locale.ROOT).endsWith(".inf")) {
      return NODES.numberNode(
          text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }
    problems.add(
        here(
            path,
            "is written as "
                + text
                + ", which YAML may take for another number; write plain"
                + " decimal digits, without leading zeros, such as 60 or 0.5"));
    return NODES.nullNode();
  }

  private void refuseReferences(String path) throws IOException {
    if (parser.isCurrentAlias()) {
      problems.add(here(path, "is an alias (*" + parser.getText() + "); write the value out"));
    } else if (parser.getObjectId() != null) {
      problems.add(
          here(
              path,
              "has an anchor (&"
                  + parser.getObjectId()
                  + "); write values out where they are used"));
    }
    if (parser.getTypeId() != null) {
      problems.add(here(path, "has a tag (!" + parser.getTypeId() + "); write the plain value"));
    }
  }

  private Problem here(@Nullable String path, String message) {
    return new Problem(file, line(), path == null || path.isEmpty() ? null : path, message);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private static String kind(JsonToken token) {
    return token == JsonToken.START_ARRAY ? "a list" : "a single value";
  }
}
