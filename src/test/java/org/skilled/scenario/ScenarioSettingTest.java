package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.skilled.scenario.Faults.assertSays;
import static org.skilled.scenario.Faults.only;
import static org.skilled.scenario.Faults.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One parameter is set by its path, or the reason why not is told. */
class ScenarioSettingTest {
  @TempDir Path folder;

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
}
