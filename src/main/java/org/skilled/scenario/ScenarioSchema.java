package org.skilled.scenario;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of scenario files, made from the parameter records, so that an
 * editor completes and checks what the reader will take. What several fields say together is beyond
 * a schema and left to the reader.
 */
public final class ScenarioSchema {
  private static final String DEFINITIONS = "$defs";
  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";
  private static final String SITE_ENTRY = "SiteParameters";
  private static final String PROJECT_ENTRY = "ProjectParameters";
  private static final String SITE_TEMPLATE = "SiteTemplate";
  private static final String PROJECT_TEMPLATE = "ProjectTemplate";

  private static final Set<String> UNITS_THAT_SAY_NOTHING = Set.of("1", "file");

  private ScenarioSchema() {}

  /** The schema, the same on every call; the caller may change it. */
  public static ObjectNode json() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
    config
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparingInt(ScenarioSchema::position));
    config
        .forFields()
        .withRequiredCheck(field -> member(field).required())
        .withDescriptionResolver(ScenarioSchema::description)
        .withCustomDefinitionProvider(ScenarioSchema::leaf);
    return layered(new SchemaGenerator(config.build()).generateSchema(Scenario.class));
  }

  /** Fields that hold single values or tables of shares; victools sees to blocks and lists. */
  private static @Nullable CustomPropertyDefinition leaf(
      FieldScope field, SchemaGenerationContext context) {
    if (field.isFakeContainerItemScope()) {
      return null;
    }
    Shape.Member member = member(field);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String description = description(field);
    if (description != null) {
      node.put("description", description);
    }
    if (member.shape() instanceof Shape.Value value) {
      return new CustomPropertyDefinition(describe(node, value));
    }
    if (member.shape() instanceof Shape.Table table) {
      node.put("type", "object").put("minProperties", 1);
      node.putObject("propertyNames").put("pattern", ValueCheck.NAME_PATTERN);
      node.set(
          "additionalProperties", describe(JsonNodeFactory.instance.objectNode(), table.share()));
      return new CustomPropertyDefinition(node);
    }
    return null;
  }

  private static ObjectNode describe(ObjectNode node, Shape.Value value) {
    switch (value.kind()) {
      case NUMBER, INTEGER -> {
        type(node, value.kind() == Shape.Kind.INTEGER ? "integer" : "number", value.nullable());
        node.set("minimum", number(value.min()));
        node.set("maximum", number(value.max()));
      }
      case CATEGORY -> {
        node.put("type", "string");
        value.choices().forEach(node.putArray("enum")::add);
      }
      case NAME -> type(node, "string", value.nullable()).put("pattern", ValueCheck.NAME_PATTERN);
      case FILE, TEXT -> type(node, "string", value.nullable()).put("pattern", "\\S");
    }
    return node;
  }

  private static ObjectNode type(ObjectNode node, String type, boolean nullable) {
    if (nullable) {
      node.putArray("type").add(type).add("null");
    } else {
      node.put("type", type);
    }
    return node;
  }

  private static JsonNode number(double bound) {
    BigDecimal value = Numbers.shortest(bound);
    return value.scale() <= 0
        ? JsonNodeFactory.instance.numberNode(value.longValueExact())
        : JsonNodeFactory.instance.numberNode(value);
  }

  private static @Nullable String description(FieldScope field) {
    Parameter declaration = field.isFakeContainerItemScope() ? null : member(field).declaration();
    if (declaration == null) {
      return null;
    }
    boolean plain = UNITS_THAT_SAY_NOTHING.contains(declaration.unit());
    return declaration.about() + (plain ? "." : " (" + declaration.unit() + ").");
  }

  /**
   * Adds what files have beyond the records: the scenario below, and templates for sites and
   * projects.
   */
  private static ObjectNode layered(ObjectNode schema) {
    ObjectNode definitions = (ObjectNode) schema.get(DEFINITIONS);
    ObjectNode siteTemplate = template(definitions.get(SITE_ENTRY), Shapes.NAME, Shapes.PROJECTS);
    ObjectNode projectTemplate = template(definitions.get(PROJECT_ENTRY), Shapes.NAME);
    definitions.set(SITE_TEMPLATE, siteTemplate);
    definitions.set(PROJECT_TEMPLATE, projectTemplate);

    ObjectNode siteFields = (ObjectNode) definitions.get(SITE_ENTRY).get(PROPERTIES);
    siteFields.set(
        Shapes.PROJECT,
        reference(
            PROJECT_TEMPLATE,
            "What every project of this site has unless its entry says otherwise."));

    ObjectNode fields = (ObjectNode) schema.get(PROPERTIES);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.putObject(Shapes.BASED_ON)
        .put(
            "description",
            "The scenario below: one that ships, or a .yaml or .yml file relative to this one.")
        .put("type", "string")
        .put("pattern", "\\S");
    all.set(
        Shapes.SITE,
        reference(
            SITE_TEMPLATE, "What every site has unless its entry under sites says otherwise."));
    all.set(
        Shapes.PROJECT,
        reference(PROJECT_TEMPLATE, "What every project has unless its entry says otherwise."));
    all.setAll(fields);
    schema.set(PROPERTIES, all);
    schema.put("title", "A scenario of Skilled");
    return schema;
  }

  private static ObjectNode template(JsonNode entry, String... without) {
    ObjectNode template = entry.deepCopy();
    template.remove(REQUIRED);
    ((ObjectNode) template.get(PROPERTIES)).remove(List.of(without));
    return template;
  }

  private static ObjectNode reference(String definition, String description) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("$ref", "#/" + DEFINITIONS + "/" + definition)
        .put("description", description);
  }

  private static Shape.Member member(MemberScope<?, ?> field) {
    ResolvedType owner = field.getDeclaringType();
    Shape.Member member = Shapes.block(owner.getErasedType()).member(field.getDeclaredName());
    return Objects.requireNonNull(member, field::toString);
  }

  private static int position(MemberScope<?, ?> field) {
    RecordComponent[] components = field.getDeclaringType().getErasedType().getRecordComponents();
    return Arrays.stream(components)
        .map(RecordComponent::getName)
        .toList()
        .indexOf(field.getDeclaredName());
  }
}
