package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.problem.InputException;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/**
 * Sensible results where something is missing or as extreme as can be. The model itself checks the
 * range of every state, and that everybody's flows of know-how add up, at the end of every week.
 */
class SanityTest {
  private static final String NO_BRIDGE = "network.outsideDegree";
  private static final String FACILITATORS = "facilitation.facilitators";
  private static final String ONE_PERSON =
      "project.people=1 project.groupSize=1 project.keyIndividuals.champions=0"
          + " project.keyIndividuals.leaders=0";

  @TempDir private static Path folder;

  @Test
  void withoutAnySkillNothingSpreads() {
    Scenario scenario =
        Scenarios.small(
            "project.practitioners.technical",
            0,
            "project.practitioners.soft",
            0,
            "project.practitioners.learning",
            0,
            "project.practitioners.skillSpread",
            0,
            "site.training.technical",
            0,
            "site.training.soft",
            0,
            "site.training.learning",
            0,
            "cycles.technicalGain",
            0,
            FACILITATORS,
            0);
    for (String nothing : List.of("knowHow", "users", "quality", "reach", "habit")) {
      assertEquals(0, outcome(scenario, nothing), nothing);
    }
  }

  @Test
  void withoutTiesKnowHowStaysWithTheImprovementGroups() {
    Scenario scenario =
        Scenarios.small("network.meanDegree", 0, NO_BRIDGE, 0, "project.groupSize", 4);
    Community community = atTheEnd(scenario, 2);
    double within = 0;
    for (Project project : community.projects()) {
      List<Integer> group = Arrays.stream(project.group()).boxed().toList();
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        double known = community.knowHow().sum(i, project.components());
        within += group.contains(i) ? known : 0;
        assertTrue(group.contains(i) || known == 0, "know-how left its origin");
      }
    }
    assertTrue(within > 0, "the groups themselves learnt nothing, so the test shows nothing");
  }

  /** Furnhills' own projects start in the last week, so what it knows is from Dansworth. */
  @Test
  void betweenSitesKnowHowNeedsABridge() {
    String late = "sites.furnhills.project.startWeek";
    String anywhere = "network.homophilySite";
    Scenario none = Scenarios.small(late, 59, anywhere, 0, NO_BRIDGE, 0, FACILITATORS, 0);
    Scenario bridge = Scenarios.small(late, 59, anywhere, 0, NO_BRIDGE, 3, FACILITATORS, 0);
    String there = "knowHow@site:furnhills";
    assertTrue(series(none, "knowHow@site:dansworth")[58] > 0, "there is nothing to spread");
    assertArrayEquals(new double[59], Arrays.copyOf(series(none, there), 59));
    assertTrue(series(bridge, there)[58] > 0, "the bridge carries nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ONE_PERSON,
        FACILITATORS + "=0",
        "facilitation.untilWeek=5200",
        "project.startWeek=59",
        NO_BRIDGE + "=0",
        NO_BRIDGE + "=0 " + FACILITATORS + "=0",
        "network.meanDegree=0 " + NO_BRIDGE + "=0",
        "network.meanDegree=1000 " + NO_BRIDGE + "=1000",
        "turnover.perYear=1",
        "turnover.perYear=1 site.support.level=0",
        "site.support.level=0",
        "site.support.level=1",
        "site.leadership=0 project.keyIndividuals.leaders=0",
        "site.workload=1.5",
        "weeks=1",
        ONE_PERSON + " weeks=1",
        "project.components=1",
        "project.components=64 project.owningDisciplines=32",
        "project.agreement=0",
        "shocks.ratePerYear=26 shocks.severity=1 shocks.reach=1",
        "practice.weightKnowHow=0 practice.weightEngagement=0 practice.weightExample=0"
            + " practice.weightAlignment=0 practice.weightSupport=0"
      })
  void extremesGiveSensibleResults(String settings) {
    Scenario scenario = with(settings);
    RunOutput output = everything(scenario);
    for (double[] series : output.series()) {
      assertEquals(scenario.weeks(), series.length);
      assertTrue(Arrays.stream(series).allMatch(Double::isFinite), settings);
    }
    for (Quantity quantity : Quantities.outcomes()) {
      double value = output.outcomes()[names(Quantities.outcomes()).indexOf(quantity.selector())];
      assertTrue(
          value >= quantity.min() - 1e-9 && value <= quantity.max() + 1e-9,
          () -> quantity.selector() + " is " + value);
    }
  }

  @Test
  void onePersonHasNobodyToLearnFromAndNobodyToTrust() {
    Scenario alone = with(ONE_PERSON + " network.outsideDegree=0 facilitation.facilitators=0");
    assertEquals(0, outcome(alone, "trust"));
    assertEquals(0, outcome(alone, "knowHowVariance@project:dansworth-a"));
    double own =
        outcome(alone, "flow.cycles") + outcome(alone, "flow.use") + outcome(alone, "flow.faded");
    double lost = outcome(alone, "flow.shocks") + outcome(alone, "flow.left");
    assertEquals(own + lost, outcome(alone, "knowHow"), 1e-9);
  }

  @Test
  void noFacilitatorsAreLikeSomeWhoNeverCome() {
    Scenario none = Scenarios.small(FACILITATORS, 0);
    Scenario never = Scenarios.small("facilitation.startWeek", 0, "facilitation.untilWeek", 0);
    assertEquals(0, outcome(none, "flow.events"));
    assertTrue(outcome(Scenarios.small(), "flow.events") > 0, "there are no events at all");
    assertEquals(Bits.of(seriesOf(none)), Bits.of(seriesOf(never)));
  }

  @Test
  void aScenarioWithoutProjectsIsRefused() throws IOException {
    Path file = folder.resolve("empty.yaml");
    Files.writeString(file, "sites: [{name: nowhere, projects: []}]\n");
    InputException fault =
        assertThrows(InputException.class, () -> ScenarioDocument.read(file).resolve());
    assertTrue(fault.getMessage().contains("there is no project"), fault.getMessage());
  }

  @Test
  void nothingHappensBeforeAProjectStarts() {
    double[] quality = series(Scenarios.small("project.startWeek", 40), "quality");
    double[] users = series(Scenarios.small("project.startWeek", 40), "users");
    assertArrayEquals(new double[40], Arrays.copyOf(quality, 40));
    assertArrayEquals(new double[40], Arrays.copyOf(users, 40));
    assertTrue(quality[59] > 0, "nothing happens afterwards either");
  }

  @Test
  void supportCarriesProtectedTime() {
    double none = firstHours("site.support.level", 0);
    double full = firstHours("site.support.level", 1);
    double addOn = firstHours("site.support.level", 1, "project.practitioners.roleShare", 0);
    assertTrue(full > none, "full support gives no more hours than none");
    assertEquals(none, addOn, 1e-12, "without support, or without a share to carry");
  }

  /** In the first week everybody is as engaged in one run as in another. */
  private static double firstHours(Object... settings) {
    Object[] all = Arrays.copyOf(settings, settings.length + 2);
    all[settings.length] = "turnover.perYear"; // hours of those who came this week are 0
    all[settings.length + 1] = 0;
    return series(Scenarios.small(all), "hours")[0];
  }

  @Test
  void aWeekIsTooShortToAchieveAnything() {
    Scenario week = Scenarios.small("weeks", 1);
    for (String nothing : List.of("achieved", "sustained", "users")) {
      assertEquals(0, outcome(week, nothing), nothing);
    }
    assertEquals(1, series(week, "knowHow").length);
  }

  @Test
  void everybodyLeavesAtFullTurnoverAndNobodyAtNone() {
    Scenario full = Scenarios.small("turnover.perYear", 1, "turnover.supportEffect", 0);
    assertEquals(60.0 * 60, outcome(full, "leavers"), "60 positions, left in each of 60 weeks");
    for (String nothing : List.of("knowHow", "users", "habit", "tenure")) {
      assertEquals(0, outcome(full, nothing), nothing);
    }
    assertEquals(0, outcome(Scenarios.small("turnover.perYear", 0), "leavers"));
  }

  /** Settings written as in {@code a.b=1 c.d=0}. */
  private static Scenario with(String settings) {
    String[] parts = settings.split("[= ]", -1);
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = i % 2 == 0 ? parts[i] : (Object) Double.valueOf(parts[i]);
    }
    return Scenarios.small(values);
  }

  private static Community atTheEnd(Scenario scenario, long seed) {
    LearningCommunity run = new LearningCommunity(scenario, null, seed, List.of());
    run.start();
    while (run.nextWeek()) {
      assertTrue(run.community().week() <= scenario.weeks());
    }
    return run.community();
  }

  private static double outcome(Scenario scenario, String outcome) {
    return Simulation.run(scenario, null, 9, List.of(outcome), List.of()).outcomes()[0];
  }

  private static double[] series(Scenario scenario, String series) {
    return Simulation.run(scenario, null, 9, List.of(), List.of(series)).series()[0];
  }

  private static RunOutput seriesOf(Scenario scenario) {
    return Simulation.run(scenario, null, 9, List.of(), names(Quantities.series()));
  }

  private static RunOutput everything(Scenario scenario) {
    return Simulation.run(
        scenario, null, 9, names(Quantities.outcomes()), names(Quantities.series()));
  }

  private static List<String> names(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::selector).toList();
  }
}
