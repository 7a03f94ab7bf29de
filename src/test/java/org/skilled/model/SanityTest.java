package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.scenario.Scenario;

/** What must hold in every run, also at the ends of all ranges. */
class SanityTest {
  private static final int RANDOM_SCENARIOS = 60;
  private static final double ROUNDING = 1e-9;

  @Test
  void statesStayInRangeAndKnowHowComesFromSomewhereAnywhereInTheParameterSpace() {
    for (long seed = 1; seed <= RANDOM_SCENARIOS; seed++) {
      Scenario scenario = Scenarios.anywhere(seed);
      LearningCommunity run = new LearningCommunity(scenario, null, seed, List.of());
      run.start();
      do {
        check(run.community(), "scenario of seed " + seed + ", week " + run.community().week());
      } while (run.nextWeek());
      for (Quantity quantity : Quantities.outcomes()) {
        double value = run.observation().outcome(quantity.selector());
        assertTrue(
            value >= quantity.min() - ROUNDING && value <= quantity.max() + ROUNDING,
            () -> quantity.selector() + " is " + value);
      }
    }
  }

  private static void check(Community community, String where) {
    for (Practitioner person : community.people()) {
      inRange(person.technical().level(), where, "technical");
      inRange(person.soft().level(), where, "soft");
      inRange(person.learning().level(), where, "learning");
      inRange(person.engagement(), where, "engagement");
      inRange(person.habit(), where, "habit");
      assertTrue(
          person.hoursLeft() >= 0 && person.hoursLeft() <= person.hours(), where + ": hours left");
      int components = person.project().components();
      double booked = 0;
      for (Flow flow : Flow.values()) {
        booked += community.knowHow().flows().total(person.index(), flow);
      }
      assertEquals(
          community.knowHow().sum(person.index(), components), booked, ROUNDING, where + ": flows");
      for (int c = 0; c < components; c++) {
        inRange(community.knowHow().of(person.index(), c), where, "know-how");
      }
    }
    for (Project project : community.projects()) {
      for (double quality : project.quality()) {
        inRange(quality, where, "quality");
      }
    }
    for (int tie = 0; tie < community.ties().network().ties(); tie++) {
      inRange(community.ties().trust(tie), where, "trust");
    }
  }

  private static void inRange(double value, String where, String what) {
    assertTrue(value >= 0 && value <= 1, () -> where + ": " + what + " is " + value);
  }

  @Test
  void withoutAnySkillNothingSpreads() {
    Scenario scenario =
        Scenarios.small(
            "project.practitioners.technical", 0,
            "project.practitioners.soft", 0,
            "project.practitioners.learning", 0,
            "project.practitioners.skillSpread", 0,
            "site.training.technical", 0,
            "site.training.soft", 0,
            "site.training.learning", 0,
            "cycles.technicalGain", 0,
            "facilitation.facilitators", 0);
    RunOutput output =
        Simulation.run(scenario, null, 1, List.of("knowHow", "users", "quality"), List.of());
    for (double value : output.outcomes()) {
      assertEquals(0, value);
    }
  }

  @Test
  void withoutTiesKnowHowStaysWithTheImprovementGroups() {
    Scenario scenario =
        Scenarios.small(
            "network.meanDegree", 0, "network.outsideDegree", 0, "project.groupSize", 4);
    LearningCommunity run = new LearningCommunity(scenario, null, 2, List.of());
    run.start();
    while (run.nextWeek()) {
      assertTrue(run.community().week() <= scenario.weeks());
    }
    Community community = run.community();
    double within = 0;
    for (Project project : community.projects()) {
      List<Integer> group = java.util.Arrays.stream(project.group()).boxed().toList();
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        double known = community.knowHow().sum(i, project.components());
        within += group.contains(i) ? known : 0;
        assertTrue(group.contains(i) || known == 0, "know-how left its origin");
      }
    }
    assertTrue(within > 0, "the groups themselves learnt nothing, so the test shows nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project.people=1 project.groupSize=1 project.keyIndividuals.champions=0"
            + " project.keyIndividuals.leaders=0",
        "facilitation.facilitators=0",
        "project.startWeek=59",
        "network.outsideDegree=0",
        "turnover.perYear=1",
        "site.support.level=0",
        "site.support.level=1",
        "weeks=1",
        "project.components=1",
        "shocks.ratePerYear=26",
        "practice.weightKnowHow=0 practice.weightEngagement=0 practice.weightExample=0"
            + " practice.weightAlignment=0 practice.weightSupport=0"
      })
  void extremesGiveSensibleResults(String settings) {
    String[] parts = settings.split("[= ]", -1);
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = i % 2 == 0 ? parts[i] : (Object) Integer.valueOf(parts[i]);
    }
    Scenario scenario = Scenarios.small(values);
    LearningCommunity run = new LearningCommunity(scenario, null, 5, List.of());
    run.start();
    do {
      check(run.community(), settings);
    } while (run.nextWeek());
    assertEquals(scenario.weeks(), run.community().week());
    for (Quantity quantity : Quantities.outcomes()) {
      double value = run.observation().outcome(quantity.selector());
      assertTrue(Double.isFinite(value), () -> quantity.selector() + " is " + value);
    }
  }

  @Test
  void everybodyLeavesAtFullTurnoverAndNobodyAtNone() {
    double all = leavers(Scenarios.small("turnover.perYear", 1, "turnover.supportEffect", 0));
    assertEquals(60.0 * 60, all, "60 positions, each left in each of 60 weeks");
    assertEquals(0, leavers(Scenarios.small("turnover.perYear", 0)));
  }

  private static double leavers(Scenario scenario) {
    return Simulation.run(scenario, null, 9, List.of("leavers"), List.of()).outcomes()[0];
  }
}
