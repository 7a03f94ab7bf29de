package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.scenario.Faults.assertProblem;
import static org.skilled.scenario.Faults.only;
import static org.skilled.scenario.Faults.problems;
import static org.skilled.scenario.Faults.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.Problem;

/** Every kind of fault in a scenario file: place, bad value and remedy are in the message. */
class ScenarioFaultsTest {
  @TempDir Path folder;

  private void assertFault(String text, int line, String field, String... parts) {
    Path file = write(folder, "faulty.yaml", text);
    assertProblem(only(() -> ScenarioDocument.read(file).resolve()), file, line, field, parts);
  }

  @Test
  void unknownFields() {
    assertFault(
        "site:\n  cultur: 0.5\n", 2, "site.cultur", "no such field", "did you mean 'culture'");
    assertFault("culture: 0.5\n", 1, "culture", "no such field here", "site.culture");
    assertFault(
        "site: {banana: 0.5}\n", 1, "site.banana", "no such field; here are environment, culture");
    assertFault("site: {name: x}\n", 1, "site.name", "no such field");
    assertFault(
        "sites:\n  - name: a\n    projects:\n      - name: b\n"
            + "        practitioners:\n          sofd: 1\n",
        6,
        "sites[0].projects[0].practitioners.sofd",
        "did you mean 'soft'");
  }

  @Test
  void valuesOutOfRange() {
    assertFault("site:\n  culture: 1.5\n", 2, "site.culture", "is 1.5", "a number from 0 to 1");
    assertFault("weeks: 0\n", 1, "weeks", "is 0", "a whole number from 1 to 5200");
    assertFault("weeks: 99999999999999999999999\n", 1, "weeks", "is 1E+23", "5200");
    assertFault("weeks: 1e999\n", 1, "weeks", "infinity", "5200");
    assertFault(
        "project: {keyIndividuals: {influence: 0.5}}\n",
        1,
        "project.keyIndividuals.influence",
        "from 1 to 100");
    assertFault(
        "project: {practitioners: {disciplines: {nursing: -1}}}\n",
        1,
        "project.practitioners.disciplines.nursing",
        "is -1",
        "from 0 to 1000000");
  }

  @Test
  void valuesThatAreNoNumbers() {
    assertFault("site:\n  culture: .nan\n", 2, "site.culture", "is NaN", "a number from 0 to 1");
    assertFault(
        "site:\n  culture: -.inf\n", 2, "site.culture", "is -infinity", "a number from 0 to 1");
    assertFault(
        "site:\n  culture: high\n", 2, "site.culture", "the text 'high'", "a number from 0 to 1");
    assertFault("site:\n  culture: 0,5\n", 2, "site.culture", "the text '0,5'", "decimal point");
    assertFault("site:\n  culture: '0.5'\n", 2, "site.culture", "the text '0.5'", "without quotes");
    assertFault("site:\n  culture:\n", 2, "site.culture", "has no value", "a number from 0 to 1");
    assertFault("site:\n  culture: true\n", 2, "site.culture", "is true");
    assertFault(
        "site:\n  culture: [0.5]\n", 2, "site.culture", "is a list", "a number from 0 to 1");
    assertFault("site:\n  culture: {a: 1}\n", 2, "site.culture", "fields of its own", "a number");
    assertFault(
        "project:\n  people: 060\n",
        2,
        "project.people",
        "written as 060",
        "without leading zeros");
    assertFault("weeks: 1_000\n", 1, "weeks", "written as 1_000", "plain");
    assertFault("weeks: 0x10\n", 1, "weeks", "written as 0x10", "plain");
    assertFault("weeks: 10.5\n", 1, "weeks", "is 10.5", "a whole number");
  }

  @Test
  void wrongChoicesAndNames() {
    assertFault(
        "network:\n  kind: scalefree\n",
        2,
        "network.kind",
        "'scalefree'",
        "scale-free",
        "did you mean 'scale-free'");
    assertFault("network: {kind: 5}\n", 1, "network.kind", "is 5", "one of planted, small-world");
    assertFault(
        "sites: [{name: Ward 3, projects: [{name: x}]}]\n",
        1,
        "sites[0].name",
        "'Ward 3'",
        "lower-case",
        "ward-3");
    assertFault(
        "project: {practitioners: {sectors: {Health Care: 1}}}\n",
        1,
        "project.practitioners.sectors.Health Care",
        "'Health Care'",
        "lower-case");
    assertFault("name: ''\n", 1, "name", "must be text");
  }

  @Test
  void blocksAndListsOfTheWrongKind() {
    assertFault("site:\n", 1, "site", "must hold fields such as environment", "but is nothing");
    assertFault("site: 0.5\n", 1, "site", "must hold fields", "but is 0.5");
    assertFault("site: [1]\n", 1, "site", "must hold fields", "but is a list");
    assertFault(
        "project: {practitioners: {disciplines: 3}}\n",
        1,
        "project.practitioners.disciplines",
        "names with their shares");
    assertFault(
        "project: {practitioners: {disciplines: {}}}\n",
        1,
        "project.practitioners.disciplines",
        "is empty",
        "nursing: 1");
    assertFault("site: {support: {path: 3}}\n", 1, "site.support.path", "must be a list");
    assertFault(
        "site: {support: {path: [{week: 3}]}}\n",
        1,
        "site.support.path[0].level",
        "is missing",
        "level: 0");
  }

  @Test
  void missingAndDuplicateNames() {
    assertFault(
        "sites:\n  - projects: [{name: x}]\n", 2, "sites[0].name", "is missing", "name: ward-3");
    assertFault(
        "sites:\n  - name: a\n    projects: [{name: x}]\n  - name: a\n    projects: [{name: y}]\n",
        4,
        "sites[1].name",
        "'a'",
        "another site",
        "line 2 of",
        "another name");
    assertFault(
        "sites:\n  - name: a\n    projects: [{name: x}]\n  - name: b\n    projects: [{name: x}]\n",
        5,
        "sites[1].projects[0].name",
        "'x'",
        "another project",
        "line 3 of");
  }

  @Test
  void communitiesWithoutProjectsOrTooLarge() {
    assertFault("sites: []\n", 1, "sites", "there is no project", "at least one site");
    assertFault("weeks: 3\nsites:\n  - name: a\n", 2, "sites", "there is no project");
    assertFault("sites: [{name: a, projects: []}]\n", 1, "sites", "there is no project");
    assertFault("project: {people: 0}\n", 1, "project.people", "is 0", "from 1");
    assertFault(
        "weeks: 3\nproject: {people: 300000}\n",
        2,
        "project.people",
        "1200000 people",
        "at most 1,000,000",
        "lower 'people'");
  }

  @Test
  void sharesThatLeaveNobody() {
    assertFault(
        "project:\n  practitioners:\n    disciplines: {nursing: 0, medicine: 0}\n",
        3,
        "project.practitioners.disciplines",
        "every share is 0",
        "above 0");
    assertFault(
        "project: {practitioners: {sectors: {health: 0}}}\n",
        1,
        "project.practitioners.sectors",
        "every share is 0",
        "sector");
  }

  @Test
  void supportPaths() {
    assertFault(
        "site:\n  support: {pattern: path}\n",
        2,
        "site.support.pattern",
        "no points",
        "{week: 0, level: 0.6}");
  }

  @Test
  void supportPathsMustRise() {
    assertFault(
        "site:\n  support:\n    pattern: path\n    path:\n"
            + "      - {week: 5, level: 0.2}\n      - {week: 5, level: 0.4}\n",
        6,
        "site.support.path[1].week",
        "is 5",
        "later than the week before",
        "5");
  }

  @Test
  void importedNetworks() {
    assertFault(
        "network:\n  kind: imported\n",
        2,
        "network.kind",
        "no file is given",
        "people and ties",
        "graphml");
    assertFault(
        "network:\n  kind: imported\n  people: p.csv\n",
        3,
        "network.people",
        "without ties",
        "both files");
    assertFault("network:\n  kind: imported\n  ties: t.csv\n", 3, "network.ties", "without people");
    assertFault(
        "network:\n  kind: imported\n  ties: t.csv\n  people: p.csv\n  graphml: g.xml\n",
        5,
        "network.graphml",
        "and by people or ties",
        "one or the other");
    assertFault("network: {people: '  '}\n", 1, "network.people", "the name of a file");
    assertFault("network: {people: \"a\\0b\"}\n", 1, "network.people", "the name of a file");
    assertFault(
        "project:\n  keyIndividuals:\n    placement: imported\n",
        3,
        "project.keyIndividuals.placement",
        "'imported'",
        "network.kind is 'planted'",
        "betweenness");
  }

  @Test
  void contradictionsInTime() {
    assertFault(
        "facilitation:\n  startWeek: 110\n  untilWeek: 100\n",
        3,
        "facilitation.untilWeek",
        "leave in week 100",
        "come in week 110",
        "untilWeek must not be less");
    assertFault(
        "weeks: 52\nproject: {startWeek: 52}\n",
        2,
        "project.startWeek",
        "week 52",
        "run of 52 weeks",
        "raise weeks");
  }

  @Test
  void moreKeyIndividualsThanPeople() {
    assertFault(
        "project:\n  people: 3\n  keyIndividuals: {champions: 2, blockers: 1}\n",
        2,
        "project.people",
        "3 people cannot have 4",
        "lower these or raise people");
    assertFault(
        "project: {keyIndividuals: {leaders: 61}}\n",
        1,
        "project.keyIndividuals.leaders",
        "60 people cannot have 62");
  }

  @Test
  void reportsAllProblemsOfAllLayersTogether() {
    Path base = write(folder, "base.yaml", "weeks: -1\nnetwork: {kind: imported}\n");
    Path top =
        write(
            folder,
            "top.yaml",
            "basedOn: base.yaml\nsite: {cultur: 1}\nproject:\n  alignment: 7\n"
                + "sites:\n  - {name: a, projects: [{name: x}]}\n"
                + "  - {name: a}\n");
    List<Problem> problems = problems(() -> ScenarioDocument.read(top));
    assertEquals(5, problems.size(), problems::toString);
    assertProblem(problems.get(0), top, 2, "site.cultur");
    assertProblem(problems.get(1), top, 4, "project.alignment");
    assertProblem(problems.get(2), base, 1, "weeks", "is -1");
    assertProblem(problems.get(3), top, 7, "sites[1].name", "another site");
    assertProblem(problems.get(4), base, 2, "network.kind", "no file is given");
  }

  @Test
  void contradictionsBetweenLayersAreShownInTheUppermost() {
    Path base = write(folder, "base.yaml", "facilitation:\n  untilWeek: 10\n");
    Path top = write(folder, "top.yaml", "basedOn: base.yaml\nfacilitation: {startWeek: 20}\n");
    assertProblem(
        only(() -> ScenarioDocument.read(top).resolve()),
        top,
        2,
        "facilitation.startWeek",
        "week 10",
        "week 20");
  }

  @Test
  void unknownBases() {
    assertFault(
        "weeks: 2\nbasedOn: two-site\n",
        2,
        "basedOn",
        "no scenario 'two-site'",
        "did you mean 'two-sites'",
        ".yaml");
    assertFault("basedOn: 5\n", 1, "basedOn", "is 5", "text");
    Path file = write(folder, "top.yaml", "basedOn: none.yaml\n");
    List<Problem> problems = problems(() -> ScenarioDocument.read(file));
    assertEquals(2, problems.size());
    assertProblem(problems.get(0), folder.resolve("none.yaml"), 0, null, "no such file");
    assertProblem(problems.get(1), file, 1, "basedOn", "none.yaml", "cannot be read");
  }

  @Test
  void cyclesOfBases() {
    Path a = write(folder, "a.yaml", "basedOn: b.yaml\n");
    Path b = write(folder, "b.yaml", "weeks: 3\nbasedOn: ./a.yaml\n");
    assertProblem(only(() -> ScenarioDocument.read(a)), b, 2, "basedOn", "leads back to", "a.yaml");
    Path self = write(folder, "self.yaml", "basedOn: self.yaml\n");
    assertProblem(only(() -> ScenarioDocument.read(self)), self, 1, "basedOn", "leads back");
  }

  @Test
  void quotesLongTextsOnlyInPart() {
    Path file = write(folder, "long.yaml", "site: {culture: " + "x".repeat(5000) + "}\n");
    assertTrue(only(() -> ScenarioDocument.read(file)).message().length() < 200);
  }

  @Test
  void aFileThatIsWrongFromEndToEndStaysReadable() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("field").append(i).append(": 1\n");
    }
    Path file = write(folder, "wrong.yaml", text.toString());
    List<Problem> problems = problems(() -> ScenarioDocument.read(file));
    assertEquals(101, problems.size());
    assertProblem(problems.get(99), file, 100, "field99", "no such field");
    assertProblem(problems.get(100), file, 0, null, "and 19900 more problems");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    assertFault("site: {culture: \"\\e[2Jx\"}\n", 1, "site.culture", "the text '?[2Jx'");
  }
}
