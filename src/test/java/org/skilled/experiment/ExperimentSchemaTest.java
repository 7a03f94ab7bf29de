package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;

/**
 * The schema says yes and no to the same files as the reader does, and to all experiments that
 * ship.
 */
class ExperimentSchemaTest {
  private static final Path COMMITTED = Path.of("schema", "experiment.schema.json");
  private static final String HEAD = "question: q?\nreplications: 2\n";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(ExperimentSchema.json());

  /** All that ship but calibrations, which have free parameters and a schema of their own. */
  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("experiments"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !YamlDocument.read(file).root().has("free"))
          .sorted()
          .toList();
    }
  }

  /** Regenerate with {@code mvn test -Dtest=ExperimentSchemaTest -Dskilled.update=true}. */
  @Test
  void theCommittedSchemaIsThatOfTheCode() throws IOException {
    String now = ExperimentSchema.json().toPrettyString().replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("skilled.update")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, now);
    }
    assertEquals(
        now,
        Files.readString(COMMITTED).replace("\r\n", "\n"),
        "the declarations have changed: run mvn test -Dtest=ExperimentSchemaTest -Dskilled.update=true");
  }

  @Test
  void isItselfAValidSchema() {
    Schema meta =
        REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    JsonNode schema = ExperimentSchema.json();
    assertEquals(List.of(), meta.validate(schema));
  }

  @Test
  void experimentsShip() throws IOException {
    assertTrue(shipped().size() >= 3, shipped().toString());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void takesEveryShippedExperimentAndWhatIsWrittenOfIt(Path file) throws IOException {
    assertTrue(
        Files.readString(file).startsWith("# Asks: "),
        file + " begins with a line that says what it asks");
    YamlDocument document = YamlDocument.read(file);
    assertEquals(List.of(), SCHEMA.validate(document.root()));
    Experiment experiment = ExperimentReader.read(document, Simulator.LEARNING_COMMUNITY);
    assertEquals(experiment.runs(), RunPlan.of(experiment, "1").runs());
    assertEquals(file.getFileName().toString(), experiment.name() + ".yaml");
    String written = ExperimentWriter.toYaml(experiment, Map.of(), null);
    assertEquals(List.of(), SCHEMA.validate(YamlDocument.parse("written", written).root()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "factors: {site.culture: {from: 0, to: 1, levels: 5}, sites.dansworth.workload: [0.5, 0.9]}\n",
        "factors: {project.people: {from: 20, to: 40, step: 10}, site.support.pattern: [steady, pulsed]}\n",
        "factors: {project.practitioners.disciplines.nursing: [0.2, 0.6]}\n",
        "design: {kind: latin-hypercube, points: 3}\nfactors: {site.culture: {from: 0, to: 1}}\n",
        "design: {kind: list, points: [{label: a, site.culture: 0.1}]}\n",
        "design: {kind: one-at-a-time}\nfactors: {site.culture: [0.1]}\n",
        "outcomes: [sustained, 'users@site:dansworth', pyramid.apex]\nseries: users\n",
        "outcomes: sustained\ncharts: [{kind: distribution, outcome: sustained}]\n",
        "scenario: {site: {culture: 0.2}}\nweeks: 60\nseed: -5\ncommonRandomNumbers: false\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, expect: above, matters: 0.1}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, moreThan: {of: {site.culture: 0.2}, minus: {site.culture: 0.1}}, expect: hardly any, matters: 0.1}]}\n",
      })
  void takesWhatIsRight(String text) {
    YamlDocument document = YamlDocument.parse("test.yaml", HEAD + text);
    assertEquals(List.of(), SCHEMA.validate(document.root()), text);
    ExperimentReader.read(document, Simulator.LEARNING_COMMUNITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "factor: {}\n",
        "factors: {site.cultur: [0.1]}\n",
        "factors: {site.culture: []}\n",
        "factors: {site.culture: [1.1]}\n",
        "factors: {site.culture: [0.1, 0.1]}\n",
        "factors: {site.culture: {from: 0, to: 1, levels: 1}}\n",
        "factors: {site.culture: {from: 0, to: 1, levels: 3, step: 0.1}}\n",
        "factors: {site.culture: {from: 0, to: 1, step: 0}}\n",
        "factors: {site.culture: {from: 0}}\n",
        "factors: {site.support.pattern: {from: 0, to: 1}}\n",
        "factors: {site.support.pattern: [stedy]}\n",
        "factors: {project.people: [20.5]}\n",
        "factors: {network.graphml: [a]}\n",
        "design: latin-hypercube\nfactors: {site.culture: {from: 0, to: 1}}\n",
        "design: {kind: list, points: []}\n",
        "design: {kind: csv}\n",
        "design: {kind: full-factorial, points: 3}\n",
        "seed: 1.5\n",
        "seed: a\n",
        "weeks: 0\n",
        "name: a/b\n",
        "scenario: {sit: {culture: 0.2}}\n",
        "outcomes: []\n",
        "outcomes: [sustaned]\n",
        "outcomes: [sustained, sustained]\n",
        "charts: [{kind: pie}]\n",
        "charts: [{kind: distribution}]\n",
        "charts: [{kind: distribution, outcome: sustained, colour: red}]\n",
        "charts: [{kind: ternary, outcome: sustained, factors: [site.culture]}]\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, expect: up, matters: 0.1}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, expect: above, matters: 0}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, expect: above}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, minus: {site.culture: 0.2}, expect: above, matters: 0.1}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{clam: c, outcome: sustained, of: {site.culture: 0.1}, minus: {site.culture: 0.2}, expect: above, matters: 0.1}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: []}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, of: [], minus: {site.culture: 0.2}, expect: above, matters: 0.1}]}\n",
        "factors: {site.culture: [0.1, 0.2]}\noutcomes: sustained\n"
            + "finding: {id: K, says: s, claims: [{claim: c, outcome: sustained, simplex: [site.culture], expect: above, matters: 0.1}]}\n",
      })
  void refusesWhatIsWrong(String text) {
    YamlDocument document = YamlDocument.parse("test.yaml", HEAD + text);
    assertFalse(SCHEMA.validate(document.root()).isEmpty(), text);
    assertThrows(
        InputException.class,
        () -> ExperimentReader.read(document, Simulator.LEARNING_COMMUNITY),
        text);
  }
}
