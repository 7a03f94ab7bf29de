package org.skilled.model.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.model.Scenarios;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.SocialNetwork;
import org.skilled.problem.InputException;
import org.skilled.random.Draws;
import org.skilled.scenario.Scenario;

class CommunityTest {

  @Test
  void theDefaultHasTheSizesThatItsScenarioSays() {
    Community community = CommunityBuilder.build(Scenarios.twoSites(), null, 1);
    assertEquals(2, community.sites().size());
    assertEquals(4, community.projects().size());
    assertEquals(240, community.people().length);
    assertEquals(2, community.facilitators().size());
    for (Project project : community.projects()) {
      assertEquals(project.parameters().groupSize(), project.group().length);
      assertEquals(1, count(community, project, Stance.CHAMPION));
      assertEquals(1, count(community, project, Stance.LEADER));
      assertEquals(0, count(community, project, Stance.BLOCKER));
      int owners = (int) IntStream.range(0, 8).map(project::owner).distinct().count();
      assertEquals(3, owners);
      for (int c = 0; c < project.components(); c++) {
        int owner = project.owner(c);
        assertTrue(
            Arrays.stream(project.group()).anyMatch(i -> community.person(i).discipline() == owner),
            "the group has nobody of a discipline that owns a component");
      }
    }
  }

  @Test
  void sharesOfDisciplinesComeOutAsAsked() {
    Community community =
        CommunityBuilder.build(Scenarios.twoSites("project.people", 200), null, 1);
    int[] count = new int[4];
    for (Practitioner person : community.people()) {
      count[person.discipline()]++;
    }
    assertEquals(List.of("nursing", "medicine", "therapy", "management"), community.disciplines());
    double[] shares = {0.5, 0.2, 0.2, 0.1};
    for (int d = 0; d < 4; d++) {
      assertEquals(shares[d], count[d] / 800.0, 0.01);
    }
  }

  @Test
  void peopleStartWithTheMeansAndSpreadsAsked() {
    Scenario scenario = Scenarios.twoSites("project.people", 5000, "project.agreement", 1);
    Practitioner[] people = CommunityBuilder.build(scenario, null, 3).people();
    double[] skills = Arrays.stream(people).mapToDouble(p -> p.soft().level()).toArray();
    double mean = Arrays.stream(skills).average().orElseThrow();
    double variance = Arrays.stream(skills).map(s -> (s - mean) * (s - mean)).sum() / skills.length;
    // Five standard errors: a false alarm in about two million seeds.
    assertEquals(0.4, mean, 5 * 0.12 / Math.sqrt(people.length));
    assertEquals(0.12, Math.sqrt(variance), 5 * 0.12 / Math.sqrt(2.0 * people.length));
  }

  @Test
  void onePersonMoreChangesNobodyElsesStart() {
    Practitioner[] few = CommunityBuilder.build(Scenarios.small(), null, 4).people();
    Practitioner[] more =
        CommunityBuilder.build(Scenarios.small("project.people", 16), null, 4).people();
    for (int project = 0; project < 4; project++) {
      for (int k = 0; k < 15; k++) {
        Practitioner one = few[15 * project + k];
        Practitioner same = more[16 * project + k];
        assertEquals(one.luck(), same.luck());
        assertEquals(one.discipline(), same.discipline());
        assertEquals(one.technical().level(), same.technical().level());
        assertEquals(one.threshold(), same.threshold());
      }
    }
  }

  @Test
  void lastWeekStandsStillWhileTheWeekGoesOn() {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 5);
    Practitioner person = community.person(0);
    double before = community.lastWeek().engagement(0);
    person.setEngagement(0.123);
    community.knowHow().approach(0, 0, 1, 0.5, Flow.CYCLES);
    assertEquals(before, community.lastWeek().engagement(0));
    assertEquals(0, community.knowHow().lastWeek(0, 0));
    community.endWeek();
    assertEquals(0.123, community.lastWeek().engagement(0));
    assertEquals(0.5, community.knowHow().lastWeek(0, 0));
  }

  @Test
  void aNewcomerHasNoKnowHowNoRoleAndLittleTrust() {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 6);
    Practitioner champion =
        Arrays.stream(community.people())
            .filter(p -> p.is(Stance.CHAMPION))
            .findFirst()
            .orElseThrow();
    community.knowHow().approach(champion.index(), 0, 1, 1, Flow.CYCLES);
    champion.setHabit(1);
    champion.setUser(true);
    double meanTrust = community.ties().meanTrust(0);
    assertEquals(0.5, meanTrust, 0.05);
    community.replace(champion);
    assertNull(champion.role());
    assertEquals(0, champion.habit());
    assertTrue(!champion.user());
    assertEquals(0, community.knowHow().sum(champion.index(), 8));
    SocialNetwork network = community.ties().network();
    for (int s = network.start(champion.index()); s < network.start(champion.index() + 1); s++) {
      assertEquals(0.5 * meanTrust, community.ties().trust(network.tie(s)), 1e-12);
    }
  }

  @Test
  void aGainFadesWithoutUseAndAHalfIsLeftAfterTheHalfLife() {
    Skill skill = new Skill();
    skill.bring(0.4);
    skill.approach(1, 0.5);
    assertEquals(0.7, skill.level(), 1e-12);
    double kept = StrictMath.pow(0.5, 1 / 48.0);
    for (int week = 0; week < 48; week++) {
      skill.endWeek(kept);
    }
    assertEquals(0.55, skill.level(), 1e-12);
    skill.use();
    skill.endWeek(kept);
    assertEquals(0.55, skill.level(), 1e-12, "used, so kept");
  }

  @Test
  void trustGrowsWithExchangeAndFadesWithout() {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 7);
    Ties ties = community.ties();
    double first = ties.trust(0);
    double second = ties.trust(1);
    ties.noteExchange(0);
    ties.noteExchange(0);
    ties.settle(Ties.steps(0.1, 0.02, 6));
    assertEquals(1 - (1 - first) * 0.81, ties.trust(0), 1e-12);
    assertEquals(0.98 * second, ties.trust(1), 1e-12);
  }

  @Test
  void importedPeopleTakeThePlacesThatTheFileNames() {
    List<ImportedNetwork.Person> people = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String site = i % 2 == 0 ? "furnhills" : "dansworth";
      String project = i < 4 ? site + "-a" : site + "-b";
      String role = i == 3 ? "champion" : null;
      people.add(new ImportedNetwork.Person("p" + i, site, project, "nurse", "health", role));
    }
    SocialNetwork ties = SocialNetwork.of(8, new int[] {0, 1, 3}, new int[] {2, 3, 7});
    ImportedNetwork imported =
        new ImportedNetwork(people, ties, new double[] {0.9, Double.NaN, 0.2}, "0");
    Scenario scenario = imported("project.keyIndividuals.placement", "imported");
    Community community = CommunityBuilder.build(scenario, imported, 1);
    assertEquals(8, community.people().length);
    for (Project project : community.projects()) {
      assertEquals(2, project.people());
    }
    // In dansworth-a are p1 and p3; both are tied to each other, and p3 is the champion.
    assertTrue(community.person(1).is(Stance.CHAMPION));
    assertEquals(0.9, community.ties().trust(0));
    assertEquals(0.2, community.ties().trust(2));
    assertEquals("nurse", community.disciplines().get(community.person(0).discipline()));
  }

  @Test
  void anImportedPersonOfNoKnownProjectIsReported() {
    ImportedNetwork imported =
        new ImportedNetwork(
            List.of(new ImportedNetwork.Person("p1", "elsewhere", null, null, null, null)),
            SocialNetwork.of(1, new int[0], new int[0]),
            new double[0],
            "0");
    InputException fault =
        assertThrows(
            InputException.class, () -> CommunityBuilder.requireFits(imported(), imported));
    assertTrue(fault.getMessage().contains("'p1'"), fault.getMessage());
    assertTrue(fault.getMessage().contains("dansworth/dansworth-a"), fault.getMessage());
  }

  @Test
  void facilitatorsVisitAllProjectsInTurnAndNeverTheSameAtOnce() {
    Facilitator one = new Facilitator(0, 0.9, 0.9);
    Facilitator two = new Facilitator(1, 0.9, 0.9);
    long visited = IntStream.range(0, 4).map(week -> one.turn(week, 4)).distinct().count();
    assertEquals(4, visited);
    assertTrue(IntStream.range(0, 20).allMatch(week -> one.turn(week, 4) != two.turn(week, 4)));
  }

  @Test
  void drawsOfThePeopleAreOrdinaryOnes() {
    long mine = Draws.of(Draws.seeded(1).key(Purpose.PEOPLE, 0), 5);
    double value = Arrivals.around(0.5, 0.1, mine, 0);
    assertTrue(value > 0.25 && value < 0.75);
    assertEquals(0.5, Arrivals.around(0.5, 0, mine, 0));
  }

  private static Scenario imported(Object... settings) {
    Object[] all = Arrays.copyOf(settings, settings.length + 6);
    System.arraycopy(
        new Object[] {
          "network.people", "people.csv", "network.ties", "ties.csv", "network.kind", "imported"
        },
        0,
        all,
        settings.length,
        6);
    return Scenarios.twoSites(all);
  }

  private static long count(Community community, Project project, Stance stance) {
    return Arrays.stream(community.people())
        .filter(person -> person.project() == project && person.is(stance))
        .count();
  }

  @Test
  void aBlockerMoreMovesNoLeaderAndNoChampion() {
    Community without = CommunityBuilder.build(Scenarios.small(), null, 8);
    Community with =
        CommunityBuilder.build(Scenarios.small("project.keyIndividuals.blockers", 2), null, 8);
    for (int i = 0; i < without.people().length; i++) {
      for (Stance stance : new Stance[] {Stance.LEADER, Stance.CHAMPION}) {
        assertEquals(without.person(i).is(stance), with.person(i).is(stance));
      }
    }
  }

  @Test
  void whatAShockMakesObsoleteNobodyBringsBack() {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 9);
    community.knowHow().approach(0, 0, 1, 0.8, Flow.CYCLES);
    community.knowHow().approach(1, 0, 1, 0.8, Flow.CYCLES);
    community.endWeek();
    community.knowHow().overtake(0, 0, 0.5);
    community.knowHow().overtake(1, 0, 0.5);
    community.knowHow().takeOver(0, 1, 8, 1, 1, Flow.OWN_DISCIPLINE);
    assertEquals(0.4, community.knowHow().of(0, 0), 1e-12);
  }

  @Test
  void aShockLeavesTheOldPlansOfOtherComponentsAlone() {
    Project project = CommunityBuilder.build(Scenarios.small(), null, 10).projects().get(0);
    project.hit(0, 1, 5);
    project.hit(1, 1, 20);
    assertTrue(project.onOldPlan(0, 4));
    assertTrue(!project.onOldPlan(0, 5));
    assertTrue(project.onOldPlan(1, 19));
    assertTrue(!project.onOldPlan(2, 0));
  }
}
