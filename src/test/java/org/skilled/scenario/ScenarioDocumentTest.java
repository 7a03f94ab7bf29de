package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.scenario.Faults.assertSays;
import static org.skilled.scenario.Faults.only;
import static org.skilled.scenario.Faults.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioDocumentTest {
  @TempDir Path folder;

  static List<String> shipped() {
    return ScenarioDocument.shippedNames();
  }

  private Scenario read(String text) {
    return ScenarioDocument.read(write(folder, "mine.yaml", text)).resolve();
  }

  @Test
  void theDefaultIsTheSettingOfTheReport() {
    Scenario scenario = ScenarioDocument.named("two-sites").resolve();
    assertEquals("two-sites", scenario.name());
    assertEquals(156, scenario.weeks());
    assertEquals(
        List.of("dansworth", "furnhills"),
        scenario.sites().stream().map(SiteParameters::name).toList());
    ProjectParameters project = scenario.sites().get(1).projects().get(1);
    assertEquals("furnhills-b", project.name());
    assertEquals(60, project.people());
    assertNull(project.leadership());
    assertEquals(
        Map.of("nursing", 0.5, "medicine", 0.2, "therapy", 0.2, "management", 0.1),
        project.practitioners().disciplines());
    assertEquals(NetworkParameters.Kind.PLANTED, scenario.network().kind());
    assertEquals(37.5, scenario.time().weekHours());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedScenarioResolvesAndSaysWhatItIs(String name) {
    Scenario scenario = ScenarioDocument.named(name).resolve();
    assertEquals(name, scenario.name());
    assertTrue(scenario.about().length() > 60, scenario.about());
  }

  @Test
  void theListOfShippedScenariosIsThatOfTheFolder() {
    String[] files = new File("src/main/resources/scenarios").list();
    assertEquals(
        Arrays.stream(files == null ? new String[0] : files)
            .map(f -> f.replace(".yaml", ""))
            .sorted()
            .toList(),
        ScenarioDocument.shippedNames());
  }

  @Test
  void shippedScenariosDifferFromTheDefaultAsTheySay() {
    Scenario ward = ScenarioDocument.named("one-ward").resolve();
    assertEquals(1, ward.sites().size());
    assertEquals(40, ward.sites().get(0).projects().get(0).people());
    SupportPath support =
        ScenarioDocument.named("support-withdrawn").resolve().sites().get(0).support();
    assertEquals(support.level(), support.at(support.changeWeek() - 1));
    assertEquals(support.later(), support.at(support.changeWeek()));
    assertTrue(support.later() < support.level(), "nothing is withdrawn");
    TrainingParameters training =
        ScenarioDocument.named("technical-only").resolve().sites().get(0).training();
    TrainingParameters usual =
        ScenarioDocument.named("two-sites").resolve().sites().get(0).training();
    assertEquals(
        usual.technical() + usual.soft() + usual.learning(),
        training.technical(),
        1e-12,
        "the same hours");
    assertEquals(0, training.soft() + training.learning());
  }

  @Test
  void aFileIsLayeredOnTheDefaultAndNamedAfterItself() {
    Scenario scenario = read("weeks: 10\nsite: {support: {level: 0.9}}\n");
    assertEquals(10, scenario.weeks());
    assertEquals("mine", scenario.name());
    assertFalse(scenario.about().contains("Two sites"), "a description is not inherited");
    assertEquals(0.9, scenario.sites().get(1).support().level());
    assertEquals(
        0.2, scenario.sites().get(1).support().later(), "the other fields of the block stay");
  }

  @Test
  void sitesAndProjectsTakeWhatTheyDoNotSetFromTheirTemplates() {
    Scenario scenario =
        read(
            """
            site: {culture: 0.1, resources: 0.2}
            project: {flexibility: 0.3, practitioners: {soft: 0.31}, leadership: 0.9}
            sites:
              - name: north
                culture: 0.4
                project:
                  flexibility: 0.5
                  keyIndividuals: {champions: 2}
                projects:
                  - name: north-a
                    practitioners: {technical: 0.6}
                    leadership: null
                  - name: north-b
                    flexibility: 0.7
              - name: south
                projects:
                  - name: south-a
            """);
    SiteParameters north = scenario.sites().get(0);
    assertEquals(0.4, north.culture());
    assertEquals(0.2, north.resources());
    assertEquals(0.5, north.environment(), "from the default scenario");
    ProjectParameters a = north.projects().get(0);
    assertEquals(0.5, a.flexibility());
    assertEquals(0.6, a.practitioners().technical());
    assertEquals(0.31, a.practitioners().soft());
    assertEquals(0.4, a.practitioners().learning());
    assertEquals(2, a.keyIndividuals().champions());
    assertEquals(1, a.keyIndividuals().leaders());
    assertNull(a.leadership(), "null means the site's again");
    assertEquals(0.7, north.projects().get(1).flexibility());
    assertEquals(0.9, north.projects().get(1).leadership());
    ProjectParameters south = scenario.sites().get(1).projects().get(0);
    assertEquals(0.3, south.flexibility());
    assertEquals(1, south.keyIndividuals().champions());
    assertEquals(0.1, scenario.sites().get(1).culture());
  }

  @Test
  void tablesOfSharesAreReplacedWhole() {
    Scenario scenario = read("project: {practitioners: {disciplines: {pharmacy: 1}}}\n");
    PractitionerParameters practitioners =
        scenario.sites().get(0).projects().get(0).practitioners();
    assertEquals(Map.of("pharmacy", 1.0), practitioners.disciplines());
    assertEquals(2, practitioners.sectors().size());
  }

  @Test
  void layersCanBeStackedOverFilesInOtherFolders() throws IOException {
    Files.createDirectories(folder.resolve("common"));
    write(folder, "common/base.yml", "basedOn: one-ward\nweeks: 20\nshocks: {reach: 0.1}\n");
    Scenario scenario = read("basedOn: common/base.yml\nweeks: 30\n");
    assertEquals(30, scenario.weeks());
    assertEquals(0.1, scenario.shocks().reach());
    assertEquals(1, scenario.sites().size());
    assertEquals("mine", scenario.name());
  }

  @Test
  void filesOfANetworkAreRelativeToTheFileThatNamesThem() throws IOException {
    Files.createDirectories(folder.resolve("common"));
    write(
        folder,
        "common/base.yaml",
        "network: {kind: imported, people: people.csv, ties: ../ties.csv}\n");
    Scenario scenario = read("basedOn: common/base.yaml\n");
    assertEquals(
        folder.resolve("common").resolve("people.csv").toAbsolutePath().toString(),
        scenario.network().people());
    assertEquals(folder.resolve("ties.csv").toAbsolutePath().toString(), scenario.network().ties());

    ScenarioDocument document = ScenarioDocument.read(folder.resolve("mine.yaml"));
    Path elsewhere = Files.createDirectories(folder.resolve("results/mine"));
    String text = document.toYaml(elsewhere);
    assertTrue(text.contains("people: ../../common/people.csv"), text);
    assertEquals(
        scenario, ScenarioDocument.read(write(elsewhere, "scenario.yaml", text)).resolve());
    assertEquals(
        scenario,
        ScenarioDocument.read(write(elsewhere, "scenario.yaml", document.toYaml())).resolve());
  }

  @Test
  void aSchemaLineAtTheTopIsOnlyAComment() {
    assertEquals(
        3,
        read("# yaml-language-server: $schema=../schema/scenario.schema.json\nweeks: 3\n").weeks());
  }

  @Test
  void namesAnUnknownShippedScenario() {
    assertSays(
        only(() -> ScenarioDocument.named("two-site")),
        "no scenario 'two-site'",
        "did you mean 'two-sites'",
        "one-ward");
  }
}
