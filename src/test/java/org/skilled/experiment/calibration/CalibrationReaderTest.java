package org.skilled.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.experiment.Simulator;
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;

/** Calibration files: what is taken, what is refused and how, by the reader and by the schema. */
class CalibrationReaderTest {
  private static final Path COMMITTED = Path.of("schema", "calibration.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(CalibrationSchema.json());

  @Test
  void readsWhatIsWritten() {
    Calibration read = Calibrations.read(Calibrations.SMALL);
    assertEquals("small", read.name());
    assertEquals(new Distribution.Uniform(0, 1), read.prior().dimensions().get(0).marginal());
    assertEquals(
        new Distribution.Triangular(0, 0.5, 1), read.prior().dimensions().get(1).marginal());
    assertEquals(List.of("base", "rich"), read.arms().stream().map(Arm::name).toList());
    assertEquals(Map.of("site.resources", 1.0), read.arms().get(1).settings());
    assertEquals(0.1, read.targets().get(0).goal().scale(), 1e-12);
    assertEquals(List.of("level", "product"), read.outcomes());
    assertEquals(60, read.schedule().first());
    assertEquals(5, read.seed());
  }

  @Test
  void wholeNumbersOwnHalfAUnitToEitherSide() {
    Calibration read =
        Calibrations.read(
            Calibrations.SMALL.replace(
                "free:", "free:\n  project.people: {prior: uniform, from: 20, to: 40}"));
    assertEquals(new Distribution.Uniform(19.5, 40.5), read.prior().dimensions().get(0).marginal());
    assertTrue(read.prior().dimensions().get(0).whole());
  }

  @Test
  void theShippedCalibrationIsSound() throws IOException {
    Path file = Path.of("experiments", "calibration.yaml");
    assertTrue(Files.readString(file).startsWith("# Asks: "));
    YamlDocument document = YamlDocument.read(file);
    assertEquals(List.of(), SCHEMA.validate(document.root()));
    Calibration read = CalibrationReader.read(document, Simulator.LEARNING_COMMUNITY);
    assertEquals("calibration", read.name());
  }

  /** Regenerate with {@code mvn test -Dtest=CalibrationReaderTest -Dskilled.update=true}. */
  @Test
  void theCommittedSchemaIsThatOfTheCode() throws IOException {
    String now = CalibrationSchema.json().toPrettyString().replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(COMMITTED, now);
    }
    assertEquals(
        now,
        Files.readString(COMMITTED).replace("\r\n", "\n"),
        "the declarations have changed: run mvn test -Dtest=CalibrationReaderTest -Dskilled.update=true");
  }

  @Test
  void theSchemaIsValidAndTakesTheSmallOne() {
    Schema meta =
        REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertEquals(List.of(), meta.validate(CalibrationSchema.json()));
    String known =
        Calibrations.SMALL
            .replace("outcome: level", "outcome: users")
            .replace("outcome: product", "outcome: lateUsers");
    YamlDocument document = YamlDocument.parse("small.yaml", known);
    assertEquals(List.of(), SCHEMA.validate(document.root()));
    CalibrationReader.read(document, Simulator.LEARNING_COMMUNITY);
  }

  /**
   * Every fault is found by the reader, at its line; all but those of several fields by the schema.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          question: Which | qestion: Which | qestion | did you mean 'question' | yes
          from: 0, to: 1} | from: 1, to: 0} | free.site.culture.from | smaller end comes first | no
          from: 0, to: 1} | from: 0, to: 2} | free.site.culture.to | 2 | no
          site.culture: | site.cultur: | free.site.cultur | did you mean 'site.culture' | yes
          prior: uniform | prior: unifrom | free.site.culture.prior | did you mean 'uniform' | yes
          prior: uniform | prior: log-uniform | free.site.culture.from | begins above 0 | no
          mode: 0.5 | mode: 1.5 | free.site.resources.mode | must lie in the range | no
          mode: 0.5, | '' | free.site.resources.mode | is missing | yes
          rich: {site.resources: 1} | rich: {site.resources: 2} | arms.rich.site.resources | 2 | yes
          rich: {site.resources: 1} | rich: 3 | arms.rich | must be a mapping | yes
          outcome: level | outcome: levl | targets[0].outcome | no outcome 'levl' | yes
          kind: mean | kind: meen | targets[0].kind | did you mean 'mean' | yes
          versus: base | versus: bse | targets[1].versus | did you mean 'base' | no
          versus: base | versus: rich | targets[1].versus | same arm | no
          range: [0.4, 0.6] | range: [0.6, 0.4] | targets[0].range | smaller end comes first | no
          range: [0.4, 0.6] | range: 0.4 | targets[0].range | two ends | yes
          range: [0.4, 0.6] | range: [0.4, 0.6], scale: 0 | targets[0].scale | above 0 | yes
          'name: gain' | 'name: level' | targets[1].name | another target | no
          ', source: test}' | '}' | targets[0].source | is missing | yes
          parameter: site.resources | parameter: site.workload | targets[2].parameter | free | no
          replications: 3 | replications: 1 | replications | from 2 | yes
          keep: 25 | keep: 61 | method.first | at least 'keep' | no
          most: 300 | most: 59 | method.most | at least 'first' | no
          most: 300 | most: 300, tolerance: -1 | method.tolerance | -1 | yes
          'seed: 5' | 'seed: 5\\nset: {site.culture: 0.5}' | set.site.culture | free as well | no
          """)
  void faultsAreToldWithTheirPlace(
      String right, String wrong, String field, String says, String schemaToo) {
    String text =
        Calibrations.SMALL.replaceFirst(
            java.util.regex.Pattern.quote(right),
            java.util.regex.Matcher.quoteReplacement(wrong.replace("\\n", "\n")));
    assertFalse(text.equals(Calibrations.SMALL), "nothing was changed");
    InputException fault = assertThrows(InputException.class, () -> Calibrations.read(text));
    assertTrue(
        fault.problems().stream()
            .anyMatch(
                problem ->
                    field.equals(problem.field())
                        && problem.message().contains(says)
                        && problem.line() > 0),
        fault::getMessage);
    if (schemaToo.equals("yes")) {
      String known =
          text.replace("outcome: level", "outcome: users")
              .replace("outcome: product", "outcome: lateUsers");
      assertFalse(SCHEMA.validate(YamlDocument.parse("x", known).root()).isEmpty(), text);
    }
  }

  @Test
  void allFaultsAreToldAtOnce() {
    String text =
        Calibrations.SMALL
            .replace("kind: mean", "kind: meen")
            .replace("mode: 0.5", "mode: 7")
            .replace("replications: 3", "replications: 0");
    InputException fault = assertThrows(InputException.class, () -> Calibrations.read(text));
    assertEquals(3, fault.problems().size(), fault::getMessage);
  }
}
