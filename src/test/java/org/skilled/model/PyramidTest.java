package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.scenario.Scenario;

/** The pyramid is measured on the people, in the weeks before what it is to tell. */
class PyramidTest {
  private static final String PROJECT = "@project:dansworth-a";
  private static final List<String> PYRAMID =
      List.of(
          "pyramid.base" + PROJECT,
          "pyramid.technical" + PROJECT,
          "pyramid.soft" + PROJECT,
          "pyramid.learning" + PROJECT,
          "pyramid.apex" + PROJECT);

  @ParameterizedTest
  @CsvSource({
    "2, 0, 30, 20, 30", // the ten weeks before facilitators leave
    "2, 0, 4, 0, 4", // as many as there are
    "2, 0, 55, 45, 55", // those that are judged are fewer then
    "2, 0, 80, 50, 60", // they never leave: the last ten
    "0, 0, 30, 40, 50", // never any: the ten before the ten that are judged
    "2, 70, 80, 40, 50" // too late for this run
  })
  void isMeasuredOnThePeopleInTheWeeksBefore(
      int facilitators, int startWeek, int untilWeek, int first, int end) {
    Scenario scenario =
        Scenarios.small(
            "facilitation.facilitators", facilitators,
            "facilitation.startWeek", startWeek,
            "facilitation.untilWeek", untilWeek,
            "measurement.sustainedWeeks", 10,
            "shocks.ratePerYear", 6);
    LearningCommunity run = new LearningCommunity(scenario, null, 4, List.of());
    run.start();
    double[] lived = new double[4];
    int cycles = 0;
    for (int week = 0; run.nextWeek(); week++) {
      Project project = run.community().projects().get(0);
      if (week >= first && week < end) {
        add(lived, run.community(), project, week, project.cyclesRun() > cycles);
      }
      cycles = project.cyclesRun();
    }
    double[] measured = PYRAMID.stream().mapToDouble(run.observation()::outcome).toArray();
    for (int part = 0; part < 4; part++) {
      assertEquals(lived[part] / (end - first), measured[part], 1e-12, PYRAMID.get(part));
    }
    double lowest = Math.min(measured[1], Math.min(measured[2], measured[3]));
    assertEquals(Math.min(measured[0], lowest), measured[4]);
  }

  private static void add(
      double[] lived, Community community, Project project, int week, boolean met) {
    double meetingHours = community.scenario().time().meetingHours();
    double resources = 0;
    double culture = 0;
    for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
      Practitioner person = community.person(i);
      resources += Math.min(1, person.hours() / meetingHours) / project.people();
      culture += person.engagement() / project.people();
      lived[1] += person.technical().level() / project.people();
      lived[2] += person.soft().level() / project.people();
      lived[3] += person.learning().level() / project.people();
    }
    double calm = 0;
    for (int c = 0; c < project.components(); c++) {
      boolean disturbed = project.inCrisis(week) || project.onOldPlan(c, week);
      calm += disturbed ? 0 : 1.0 / project.components();
    }
    lived[0] += (resources + culture + (met ? 1 : 0) + calm) / 4;
  }

  @Test
  void whatComesAfterwardsDoesNotReachIt() {
    double[] steady = pyramid("site.support.pattern", "steady");
    assertArrayEquals(steady, withdrawnIn(30));
    assertNotEquals(
        steady[0], withdrawnIn(29)[0], "support bears on the base, or this tells nothing");
  }

  private static double[] withdrawnIn(int week) {
    return pyramid(
        "site.support.pattern",
        "withdrawn",
        "site.support.changeWeek",
        week,
        "site.support.later",
        0);
  }

  @Test
  void theSameParametersGiveEachProjectABaseOfItsOwn() {
    List<String> bases = List.of("pyramid.base" + PROJECT, "pyramid.base@project:dansworth-b");
    double[] base = Simulation.run(Scenarios.small(), null, 6, bases, List.of()).outcomes();
    assertNotEquals(base[0], base[1]);
    assertTrue(base[0] > 0 && base[0] < 1, "base is " + base[0]);
  }

  @Test
  void isNothingBeforeItsFirstWeek() {
    LearningCommunity run = new LearningCommunity(Scenarios.small(), null, 1, List.of());
    run.start();
    assertEquals(0, run.observation().outcome("pyramid.base"));
  }

  private static double[] pyramid(Object... settings) {
    return Simulation.run(Scenarios.small(settings), null, 8, PYRAMID, List.of()).outcomes();
  }
}
