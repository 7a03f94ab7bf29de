package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.SplittableRandom;
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

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenReadsBackAsAnEqualScenario(String name) {
    ScenarioDocument document = ScenarioDocument.named(name);
    String text = document.toYaml();
    ScenarioDocument again = ScenarioDocument.read(write(folder, "again.yaml", text));
    assertEquals(document.resolve(), again.resolve());
    assertEquals(text, again.toYaml(), "stable");
  }

  @Test
  void whatIsWrittenDependsOnNoOtherScenario() {
    ScenarioDocument document = ScenarioDocument.named("one-ward");
    YamlDocument written = YamlDocument.parse("written", document.toYaml());
    assertFalse(written.root().has("basedOn"));
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      if (!parameter.path().contains("[]")) {
        String pointer = "/" + parameter.path().replace(".<name>", "").replace('.', '/');
        assertFalse(written.root().at(pointer).isMissingNode(), parameter.path());
      }
    }
  }

  @Test
  void writesFieldsInTheOrderOfDeclaration() {
    String text = ScenarioDocument.named("two-sites").toYaml();
    List<String> top =
        text.lines()
            .filter(line -> line.matches("[a-z].*"))
            .map(line -> line.replaceAll(":.*", ""))
            .toList();
    assertEquals(
        List.of(
            "name",
            "about",
            "weeks",
            "site",
            "project",
            "sites",
            "network",
            "facilitation",
            "shocks",
            "time",
            "encounters",
            "engagement",
            "cycles",
            "skills",
            "practice",
            "turnover",
            "measurement"),
        top);
  }

  @Test
  void anyNumberAndAnyTextSurvivesWriting() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts =
        List.of(
            "a: b",
            "# no comment",
            "- x",
            "*a",
            "&b",
            "!t",
            "null",
            "~",
            "true",
            "yes",
            "1e3",
            "0x10",
            "010",
            "1:30",
            "2020-01-01",
            "line\nline\n",
            "tab\there",
            "'",
            "\"",
            "é ü 學",
            " leading",
            "trailing ",
            "{",
            "[a",
            "%",
            "@",
            "`",
            ".nan",
            "1_000",
            "<<",
            "=",
            "a #b",
            "---",
            "?",
            "? x",
            "|",
            "> y");
    for (String about : texts) {
      double level = random.nextDouble();
      Scenario usual =
          ScenarioDocument.named("two-sites").with("site.support.level", level).resolve();
      Path file = write(folder, "about.yaml", "about: " + quoted(about) + "\n");
      ScenarioDocument document = ScenarioDocument.read(file).with("site.support.level", level);
      assertEquals(about, document.resolve().about(), "seed " + seed);
      ScenarioDocument again =
          ScenarioDocument.read(write(folder, "again.yaml", document.toYaml()));
      assertEquals(document.resolve(), again.resolve(), "seed " + seed + ": " + document.toYaml());
      assertEquals(usual.sites(), again.resolve().sites());
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  @Test
  void aSchemaLineAtTheTopIsOnlyAComment() {
    assertEquals(
        3,
        read("# yaml-language-server: $schema=../schema/scenario.schema.json\nweeks: 3\n").weeks());
  }

  @Test
  void setsOneParameterByItsPath() {
    ScenarioDocument document = ScenarioDocument.named("two-sites");
    assertEquals(20, document.with("weeks", 20).resolve().weeks());
    assertEquals(
        20, document.with("weeks", 20.0).resolve().weeks(), "a whole number may come as a double");
    Scenario all = document.with("site.culture", 0.9).resolve();
    assertEquals(List.of(0.9, 0.9), all.sites().stream().map(SiteParameters::culture).toList());
    Scenario one = document.with("sites.furnhills.support.level", 1).resolve();
    assertEquals(List.of(0.6, 1.0), one.sites().stream().map(s -> s.support().level()).toList());
    Scenario half = document.with("sites.furnhills.project.practitioners.soft", 0.1).resolve();
    assertEquals(0.4, half.sites().get(0).projects().get(1).practitioners().soft());
    assertEquals(0.1, half.sites().get(1).projects().get(1).practitioners().soft());
    Scenario single =
        document.with("sites.furnhills.projects.furnhills-b.leadership", 0.1).resolve();
    assertNull(single.sites().get(1).projects().get(0).leadership());
    assertEquals(0.1, single.sites().get(1).projects().get(1).leadership());
    assertEquals(
        NetworkParameters.Kind.SMALL_WORLD,
        document.with("network.kind", "small-world").resolve().network().kind());
    assertEquals(
        ScenarioDocument.named("two-sites").resolve(),
        document.resolve(),
        "the document itself is unchanged");
  }

  @Test
  void setsOneShareAndKeepsTheOthers() {
    ScenarioDocument document = ScenarioDocument.named("two-sites");
    Scenario all = document.with("project.practitioners.disciplines.nursing", 0.9).resolve();
    assertEquals(
        Map.of("nursing", 0.9, "medicine", 0.2, "therapy", 0.2, "management", 0.1),
        all.sites().get(1).projects().get(0).practitioners().disciplines());
    Scenario one =
        document
            .with("sites.dansworth.project.practitioners.disciplines.nursing", 0.7)
            .with("sites.dansworth.projects.dansworth-a.practitioners.disciplines.medicine", 0.3)
            .resolve();
    assertEquals(
        Map.of("nursing", 0.7, "medicine", 0.3, "therapy", 0.2, "management", 0.1),
        one.sites().get(0).projects().get(0).practitioners().disciplines());
    assertEquals(
        Map.of("nursing", 0.7, "medicine", 0.2, "therapy", 0.2, "management", 0.1),
        one.sites().get(0).projects().get(1).practitioners().disciplines());
    assertEquals(
        0.5, one.sites().get(1).projects().get(0).practitioners().disciplines().get("nursing"));
    assertSays(
        only(() -> document.with("project.practitioners.disciplines.nursin", 0.5)),
        "no 'nursin'",
        "did you mean 'nursing'",
        "therapy");
  }

  @Test
  void withRefusesWhatCannotBeSet() {
    ScenarioDocument document = ScenarioDocument.named("two-sites");
    assertEquals("site.cultur", only(() -> document.with("site.cultur", 1)).field());
    assertSays(
        only(() -> document.with("site.cultur", 1)),
        "no such parameter",
        "did you mean 'site.culture'?");
    assertSays(only(() -> document.with("culture", 1)), "there is site.culture");
    assertSays(only(() -> document.with("sites.dansworth.habitGain", 1)), "no such parameter");
    assertSays(
        only(() -> document.with("sites.dansworth.owningDisciplines", 1)),
        "sites.dansworth.project.owningDisciplines");
    assertSays(
        only(() -> document.with("sites.dansworth.cultur", 1)),
        "did you mean 'sites.dansworth.culture'?");
    assertSays(
        only(() -> document.with("sites.dansworth.projects.dansworth-a.flexibilty", 1)),
        "did you mean 'sites.dansworth.projects.dansworth-a.flexibility'?");
    assertSays(
        only(() -> document.with("sites.danswort.culture", 1)),
        "no site called 'danswort'",
        "'dansworth'");
    assertSays(
        only(() -> document.with("sites.dansworth.projects.furnhills-a.people", 1)),
        "no project of dansworth called 'furnhills-a'",
        "dansworth-a, dansworth-b");
    assertSays(only(() -> document.with("site.culture", 1.2)), "is 1.2", "a number from 0 to 1");
    assertSays(
        only(() -> document.with("site.culture", Double.NaN)), "is NaN", "a number from 0 to 1");
    assertSays(
        only(() -> document.with("site.culture", "0.5")), "the text '0.5'", "without quotes");
    assertSays(only(() -> document.with("site.culture", true)), "is true");
    assertSays(only(() -> document.with("weeks", 2.5)), "is 2.5", "a whole number from 1 to 5200");
    assertSays(only(() -> document.with("weeks", 1L << 40)), "1099511627776");
    assertSays(
        only(() -> document.with("network.kind", "smallworld")),
        "'smallworld'",
        "planted",
        "did you mean 'small-world'");
    assertSays(only(() -> document.with("site.support.path", 1)), "is a list");
    for (String path :
        List.of(
            "",
            ".",
            "name",
            "about",
            "sites",
            "site",
            "sites.dansworth",
            "site.",
            "sites.dansworth.",
            "project.practitioners.disciplines",
            "project.practitioners.disciplines.",
            "site.support.path[].week",
            "sites.dansworth.projects.dansworth-a",
            "sites.dansworth.projects",
            "basedOn",
            "sites[0].culture")) {
      assertNotEquals(0, Faults.problems(() -> document.with(path, 1)).size(), path);
    }
  }

  @Test
  void withRefusesWhatWouldHaveNoEffect() {
    Path file =
        write(
            folder,
            "set.yaml",
            """
            sites:
              - name: north
                culture: 0.4
                projects:
                  - {name: a, flexibility: 0.1}
                  - {name: b, leadership: 0.2}
              - name: south
                culture: 0.5
                project: {flexibility: 0.2, practitioners: {sectors: {health: 1}}}
                projects:
                  - {name: c}
            """);
    ScenarioDocument document = ScenarioDocument.read(file);
    assertSays(
        only(() -> document.with("site.culture", 0.1)),
        "no effect",
        "sites[0].culture (line 3 of " + file,
        "sites[1].culture (line 8 of ");
    document.with("project.flexibility", 0.3); // b takes it
    assertSays(
        only(
            () ->
                document
                    .with("sites.south.project.flexibility", 0.3)
                    .with("sites.south.projects.c.flexibility", 0.4)
                    .with("sites.south.project.flexibility", 0.5)),
        "no effect",
        "sites.south.projects.c.flexibility");
    assertSays(
        only(
            () ->
                document
                    .with("sites.north.projects.b.flexibility", 0.3)
                    .with("project.flexibility", 0.3)),
        "no effect",
        "sites[0].projects[0].flexibility",
        "sites.north.projects.b.flexibility",
        "sites[1].project.flexibility");
    document.with("site.leadership", 0.3); // a and c take it
    assertSays(
        only(() -> document.with("project.leadership", 0.3).with("site.leadership", 0.5)),
        "no effect",
        "project.leadership",
        "sites[0].projects[1].leadership");
    document.with("project.practitioners.sectors.social", 0.4); // the projects of north take it
    assertSays(
        only(() -> document.with("sites.south.project.practitioners.sectors.social", 0.4)),
        "no 'social'",
        "it has health");
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
