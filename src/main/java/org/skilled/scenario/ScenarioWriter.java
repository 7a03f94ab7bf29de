package org.skilled.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes a scenario as YAML: fields in the order of declaration, numbers the same on every Java
 * version.
 */
final class ScenarioWriter {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private ScenarioWriter() {}

  static String yaml(Node.Mapping layers) {
    return yaml(Shapes.LAYER, layers);
  }

  static String yaml(Shape.Block shape, Node.Mapping values) {
    try {
      return MAPPER.writeValueAsString(ordered(shape, values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }

  private static JsonNode ordered(Shape shape, Node node) {
    if (shape instanceof Shape.Block block && node instanceof Node.Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Shape.Member member : block.members().values()) {
        Node value = mapping.get(member.name());
        if (value != null) {
          object.set(member.name(), ordered(member.shape(), value));
        }
      }
      return object;
    }
    if (shape instanceof Shape.Blocks blocks && node instanceof Node.Listing listing) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      listing.items().forEach(item -> array.add(ordered(blocks.element(), item)));
      return array;
    }
    if (shape instanceof Shape.Table table && node instanceof Node.Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      mapping.fields().forEach((name, share) -> object.set(name, ordered(table.share(), share)));
      return object;
    }
    return stable(ScenarioBinder.json(node));
  }

  private static JsonNode stable(JsonNode value) {
    return value.isFloatingPointNumber()
        ? JsonNodeFactory.instance.numberNode(Numbers.shortest(value.doubleValue()))
        : value;
  }
}
