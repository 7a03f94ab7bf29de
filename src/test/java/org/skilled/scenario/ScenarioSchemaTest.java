package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.problem.Problem;

/** The schema says yes and no to the same files as the reader does. */
class ScenarioSchemaTest {
  private static final Path COMMITTED = Path.of("schema", "scenario.schema.json");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json());

  static List<ParameterEntry> parameters() {
    return ParameterCatalogue.all();
  }

  static List<String> shipped() {
    return ScenarioDocument.shippedNames();
  }

  private static boolean schemaTakes(JsonNode file) {
    return SCHEMA.validate(file).isEmpty();
  }

  private static List<Problem> problems(YamlDocument file) {
    List<Problem> problems = new ArrayList<>();
    new StructureCheck(problems).check(Shapes.LAYER, Node.of(file, 0));
    return problems;
  }

  private static void assertBoth(boolean taken, String text) {
    YamlDocument file = YamlDocument.parse("test", text);
    assertEquals(
        taken, schemaTakes(file.root()), () -> "schema: " + text + SCHEMA.validate(file.root()));
    assertEquals(taken, problems(file).isEmpty(), () -> "reader: " + text + problems(file));
  }

  /** Regenerate with {@code mvn test -Dtest=ScenarioSchemaTest -Dskilled.update=true}. */
  @Test
  void theCommittedSchemaIsThatOfTheCode() throws IOException {
    String now = ScenarioSchema.json().toPrettyString().replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("skilled.update")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, now);
    }
    assertEquals(
        now,
        Files.readString(COMMITTED).replace("\r\n", "\n"),
        "parameters have changed: mvn test -Dtest=ScenarioSchemaTest -Dskilled.update=true");
  }

  @Test
  void isItselfAValidSchema() {
    JsonNode schema = ScenarioSchema.json();
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asText());
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertEquals(List.of(), meta.validate(schema));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void takesEveryShippedScenarioAndWhatIsWritten(String name) {
    assertEquals(List.of(), SCHEMA.validate(ShippedScenarios.document(name).root()));
    YamlDocument written = YamlDocument.parse(name, ScenarioDocument.named(name).toYaml());
    assertEquals(List.of(), SCHEMA.validate(written.root()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weeks: 10\n",
        "weeks: 10.0\n",
        "basedOn: other.yaml\n",
        "project: {leadership: null, practitioners: {disciplines: {pharmacy: 1}}}\n",
        "sites: [{name: a, culture: 0.1, project: {people: 3},"
            + " projects: [{name: x, keyIndividuals: {leaders: 0}}]}]\n",
        "site: {support: {pattern: path, path: [{week: 0, level: 1}]}}\n",
        "network: {kind: small-world, people: null}\n"
      })
  void takesWhatIsRight(String text) {
    assertBoth(true, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "week: 10\n",
        "weeks: ten\n",
        "weeks: 10.5\n",
        "weeks: null\n",
        "weeks: '10'\n",
        "name: ' '\n",
        "site: {name: a}\n",
        "site: {projects: []}\n",
        "site: null\n",
        "project: {name: a}\n",
        "sites: [{culture: 0.1}]\n",
        "sites: [{name: A b}]\n",
        "sites: [{name: a, projects: [{people: 4}]}]\n",
        "sites: {a: {culture: 1}}\n",
        "site: {support: {path: [{week: 1}]}}\n",
        "network: {kind: SMALL_WORLD}\n",
        "network: {kind: null}\n",
        "network: {people: ''}\n",
        "project: {practitioners: {disciplines: {}}}\n",
        "project: {practitioners: {disciplines: {Nursing Staff: 1}}}\n",
        "project: {practitioners: {disciplines: {nursing: -1}}}\n",
        "project: {practitioners: {disciplines: [nursing]}}\n",
        "project: {practitioners: {sof: 1}}\n"
      })
  void refusesTypicalErrors(String text) {
    assertBoth(false, text);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void agreesWithTheReaderOnEveryParameter(ParameterEntry parameter) {
    assertBoth(parameter.nullable(), file(parameter, NODES.nullNode()));
    assertBoth(false, file(parameter, NODES.booleanNode(true)));
    assertBoth(false, file(parameter, NODES.objectNode().put("a", 1)));
    Double min = parameter.min();
    Double max = parameter.max();
    if (min != null && max != null) {
      double step = parameter.type() == ParameterType.INTEGER ? 1 : 1e-9;
      assertBoth(true, file(parameter, NODES.numberNode(min)));
      assertBoth(true, file(parameter, NODES.numberNode(max)));
      assertBoth(false, file(parameter, NODES.numberNode(min - step)));
      assertBoth(false, file(parameter, NODES.numberNode(max + step)));
      assertBoth(false, file(parameter, NODES.textNode("0.5")));
    }
    if (parameter.type() == ParameterType.INTEGER) {
      assertBoth(false, file(parameter, NODES.numberNode(1.5)));
    }
    parameter
        .choices()
        .forEach(choice -> assertBoth(true, file(parameter, NODES.textNode(choice))));
    if (parameter.type() == ParameterType.CATEGORY) {
      assertBoth(false, file(parameter, NODES.textNode("none-such")));
    }
  }

  @Test
  void agreesWithTheReaderOnRandomChanges() {
    long seed = Long.getLong("skilled.seed", 11L);
    SplittableRandom random = new SplittableRandom(seed);
    List<JsonNode> values =
        List.of(
            NODES.nullNode(),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(-1),
            NODES.numberNode(0.5),
            NODES.numberNode(7000),
            NODES.numberNode(2e6),
            NODES.textNode("x"),
            NODES.textNode(""),
            NODES.textNode("path"),
            NODES.textNode("Wrong Name"),
            NODES.booleanNode(false),
            NODES.objectNode(),
            NODES.arrayNode(),
            NODES.arrayNode().add(1),
            NODES.objectNode().put("x", 1),
            NODES.objectNode().put("name", "x"));
    int taken = 0;
    for (int i = 0; i < 3000; i++) {
      ObjectNode root = ShippedScenarios.document("two-sites").root().deepCopy();
      JsonNode value = values.get(random.nextInt(values.size())).deepCopy();
      change(root, value, random);
      YamlDocument file = YamlDocument.parse("test", root.toString());
      boolean bySchema = schemaTakes(file.root());
      assertEquals(
          bySchema,
          problems(file).isEmpty(),
          () ->
              "seed " + seed + ": " + SCHEMA.validate(file.root()) + problems(file) + "\n" + root);
      taken += bySchema ? 1 : 0;
    }
    assertTrue(taken > 100 && taken < 2900, "taken: " + taken);
  }

  /** Replaces, adds or drops something at a random place. */
  private static void change(JsonNode node, JsonNode value, SplittableRandom random) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      if (object.get(name).isContainerNode() && random.nextInt(4) > 0) {
        change(object.get(name), value, random);
      } else if (random.nextInt(8) == 0) {
        object.set("unknown", value);
      } else if (random.nextInt(8) == 0) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (node instanceof ArrayNode array) {
      if (array.isEmpty() || random.nextInt(4) == 0) {
        array.add(value);
      } else {
        change(array.get(random.nextInt(array.size())), value, random);
      }
    }
  }

  /** A file that sets one parameter. */
  private static String file(ParameterEntry parameter, JsonNode value) {
    ObjectNode root = NODES.objectNode();
    ObjectNode block = root;
    String[] steps = parameter.path().replace("<name>", "nursing").split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      block =
          steps[i].endsWith("[]")
              ? block
                  .putArray(steps[i].replace("[]", ""))
                  .addObject()
                  .put("week", 1)
                  .put("level", 0.5)
              : block.putObject(steps[i]);
    }
    block.set(steps[steps.length - 1], value);
    return root.toString();
  }

  @Test
  void describesParametersAsTheyAreDeclared() {
    JsonNode schema = ScenarioSchema.json();
    JsonNode culture = schema.at("/$defs/SiteTemplate/properties/culture");
    assertTrue(culture.get("description").asText().startsWith("Culture of improvement"));
    assertFalse(schema.at("/$defs/SiteParameters/properties/project").isMissingNode());
    assertEquals(
        "[\"number\",\"null\"]",
        schema.at("/$defs/ProjectTemplate/properties/leadership/type").toString());
    assertTrue(
        schema
            .at("/$defs/SupportPath/properties/path/description")
            .asText()
            .contains("piecewise linear"));
  }
}
