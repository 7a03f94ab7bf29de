package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.classic.Classic;
import org.skilled.classic.Classics;
import org.skilled.classic.MarchParameters;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.scenario.FlatScenario;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;

class ScenariosTest {
  @TempDir Path folder;

  static List<Classic<?>> classics() {
    return Classics.all();
  }

  @ParameterizedTest
  @MethodSource("classics")
  void everyPublishedModelIsAScenarioWithThePapersSettings(Classic<?> model) throws IOException {
    ModelDocument document = Scenarios.named(model.name());
    FlatScenario scenario = assertInstanceOf(FlatScenario.class, document.resolve());
    assertEquals(model.paper(), scenario.parameters());
    assertEquals(model.name(), scenario.model());
    assertTrue(scenario.weeks() > 0);
    assertTrue(scenario.about().contains("doi:10."), scenario.about());
    ModelScenario again = Scenarios.read(file(document.toYaml())).resolve();
    assertEquals(scenario, again);
    assertEquals(scenario.fingerprint(), again.fingerprint());
  }

  @Test
  void fingerprintsTellModelsAndParametersApart() {
    ModelDocument march = Scenarios.named("march-1991");
    assertNotEquals(
        march.resolve().fingerprint(), march.with("people", 51).resolve().fingerprint());
    assertNotEquals(
        march.resolve().fingerprint(), Scenarios.named("degroot-1974").resolve().fingerprint());
  }

  @ParameterizedTest
  @CsvSource({"model", "basedOn"})
  void filesNameTheModelTheyAreFor(String field) throws IOException {
    ModelScenario read =
        Scenarios.read(file("name: slow\n" + field + ": march-1991\nsocialization: 0.05\n"))
            .resolve();
    assertEquals("slow", read.name());
    MarchParameters parameters =
        assertInstanceOf(MarchParameters.class, ((FlatScenario) read).parameters());
    assertEquals(0.05, parameters.socialization());
    assertEquals(50, parameters.people());
    assertInstanceOf(Scenario.class, Scenarios.read(file("basedOn: one-ward\n")).resolve());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model: march-1990 | 1 | model | 'march-1991'",
        "basedOn: \"a\\0.yaml\" | 1 | basedOn | no name of a file",
        "model: [march-1991] | 1 | model | no published model",
        "model: march-1991\\nbasedOn: one-ward | 2 | basedOn | the model is march-1991",
        "model: march-1991\\npeople: 0 | 2 | people | 1",
        "model: march-1991\\npeopel: 5 | 2 | peopel | 'people'",
        "model: bass-1969\\nstep: fast | 2 | step | number",
        "model: lazer-friedman-2007\\nnetwork: star | 2 | network | ring",
        "model: march-1991\\nbasedOn: scenario.yaml | 2 | basedOn | leads back"
      })
  void faultsHaveTheirPlaceAndRemedy(String text, int line, String field, String remedy)
      throws IOException {
    Path file = file(text.replace("\\n", "\n"));
    InputException refusal =
        assertThrows(InputException.class, () -> Scenarios.read(file).resolve());
    Problem problem = refusal.problems().get(0);
    assertEquals(file.toString(), problem.file());
    assertEquals(line, problem.line(), refusal.getMessage());
    assertEquals(field, problem.field());
    assertTrue(problem.message().contains(remedy), problem.message());
  }

  @Test
  void whatAModelRefusesTogetherIsSaid() {
    ModelDocument odd = Scenarios.named("centola-macy-2007").with("degree", 7);
    InputException refusal = assertThrows(InputException.class, odd::resolve);
    assertTrue(refusal.getMessage().contains("it must be even"), refusal.getMessage());
  }

  @Test
  void contradictionsInAFileHaveItsName() throws IOException {
    ModelDocument odd = Scenarios.read(file("model: centola-macy-2007\ndegree: 7\n"));
    InputException refusal = assertThrows(InputException.class, odd::resolve);
    Problem problem = refusal.problems().get(0);
    assertEquals(folder.resolve("scenario.yaml").toString(), problem.file());
    assertTrue(problem.message().startsWith("degree is 7"), problem.message());
  }

  @Test
  void filesCanBeBasedOnFilesOfPublishedModels() throws IOException {
    file("name: small\nmodel: march-1991\npeople: 20\nturnover: 0.1\n");
    Path above = folder.resolve("above.yaml");
    Files.writeString(above, "name: above\nbasedOn: scenario.yaml\nturnover: 0.2\n");
    FlatScenario read = assertInstanceOf(FlatScenario.class, Scenarios.read(above).resolve());
    assertEquals("above", read.name());
    MarchParameters parameters = assertInstanceOf(MarchParameters.class, read.parameters());
    assertEquals(20, parameters.people());
    assertEquals(0.2, parameters.turnover());
    Files.writeString(above, "model: bass-1969\nbasedOn: scenario.yaml\n");
    InputException refusal = assertThrows(InputException.class, () -> Scenarios.read(above));
    assertEquals("basedOn", refusal.problems().get(0).field());
  }

  @Test
  void parametersAreSetByNameWithinTheirRange() {
    ModelDocument march = Scenarios.named("march-1991");
    assertEquals(0.3, march.with("socialization", 0.3).value("socialization"));
    assertThrows(InputException.class, () -> march.with("socialization", 1.3));
    assertThrows(InputException.class, () -> march.with("people", "many"));
    InputException refusal =
        assertThrows(InputException.class, () -> march.with("socialisation", 0.3));
    assertTrue(refusal.getMessage().contains("'socialization'"), refusal.getMessage());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
