package org.skilled.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import org.skilled.problem.InputException;

/** Makes the {@link Scenario} of a tree that has passed all checks. */
final class ScenarioBinder {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new KebabChoices())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ScenarioBinder() {}

  static Scenario bind(Node.Mapping community) {
    return bind(community, Scenario.class);
  }

  /**
   * The record of a tree that has passed the checks of its shape.
   *
   * @throws InputException if the record itself refuses what its values come to together
   */
  static <T extends Record> T bind(Node.Mapping values, Class<T> type) {
    try {
      return MAPPER.treeToValue(json(values), type);
    } catch (ValueInstantiationException refusal) {
      if (refusal.getCause() instanceof IllegalArgumentException reason) {
        InputException problem = InputException.of(String.valueOf(reason.getMessage()));
        problem.initCause(refusal);
        throw problem;
      }
      throw new IllegalStateException(type + " cannot be made", refusal);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a scenario that passed all checks cannot be bound", e);
    }
  }

  /**
   * The values of a tree without their places; -0 becomes 0, so that equal scenarios have equal
   * bits.
   */
  static JsonNode json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      mapping.fields().forEach((name, value) -> object.set(name, json(value)));
      return object;
    }
    if (node instanceof Node.Listing listing) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      listing.items().forEach(item -> array.add(json(item)));
      return array;
    }
    JsonNode value = ((Node.Leaf) node).value();
    return value.isFloatingPointNumber()
        ? JsonNodeFactory.instance.numberNode(value.doubleValue() + 0.0)
        : value;
  }

  /** Reads {@code small-world} as {@code SMALL_WORLD}. */
  private static final class KebabChoices extends JacksonAnnotationIntrospector {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = Shapes.kebab(constants[i]);
      }
      return names;
    }
  }
}
