package org.skilled.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.skilled.model.Scenarios;
import org.skilled.random.Draws;
import org.skilled.scenario.CycleParameters;
import org.skilled.scenario.EncounterParameters;
import org.skilled.scenario.EngagementParameters;
import org.skilled.scenario.PracticeParameters;
import org.skilled.scenario.Scenario;

class RulesTest {
  private static final double EXACT = 1e-12;

  private final Scenario scenario = Scenarios.twoSites();

  @Test
  void protectedHoursAreCarriedBySupportAndSpareOnesVanishUnderWorkload() {
    double role = 0.1;
    assertEquals(37.5 * 0.1, TimeProcess.hours(scenario.time(), role, 1, 0, 1), EXACT);
    assertEquals(0, TimeProcess.hours(scenario.time(), role, 0, 1, 1), EXACT);
    assertEquals(37.5 * 0.2 * 0.5 * 0.4, TimeProcess.hours(scenario.time(), 0, 1, 0.5, 0.6), EXACT);
    assertEquals(0, TimeProcess.hours(scenario.time(), 0, 1, 1, 1.3), EXACT, "an add-on role");
  }

  @Test
  void softSkillBridgesWhatFrictionCloses() {
    assertEquals(1, EncounterProcess.bridge(1, 1));
    assertEquals(0, EncounterProcess.bridge(1, 0));
    assertEquals(1, EncounterProcess.bridge(0, 0));
    assertEquals(0.7, EncounterProcess.bridge(0.6, 0.5), EXACT);
  }

  @Test
  void exchangeRisesWithEachOfItsConditionsAndIsAProbability() {
    long key = Draws.seeded(17).key(0, 0);
    for (int n = 0; n < 4000; n += 5) {
      double open = Draws.uniform(key, n);
      double soft = Draws.uniform(key, n + 1);
      double engagement = Draws.uniform(key, n + 2);
      double other = Draws.uniform(key, n + 4);
      double more = Draws.uniform(key, n + 3);
      double p = EncounterProcess.probability(1, open, soft, other, engagement);
      assertTrue(p >= 0 && p <= 1, "seed 17, draw " + n);
      double raised = open + more * (1 - open);
      assertTrue(p <= EncounterProcess.probability(1, raised, soft, other, engagement));
      double softer = soft + more * (1 - soft);
      assertTrue(p <= EncounterProcess.probability(1, open, softer, other, engagement));
      assertEquals(p, EncounterProcess.probability(1, open, other, soft, engagement), EXACT);
      double keener = engagement + more * (1 - engagement);
      assertTrue(p <= EncounterProcess.probability(1, open, soft, other, keener));
    }
  }

  @Test
  void aKeyIndividualPullsMoreButNeverBeyondTheOther() {
    assertEquals(
        3 * EncounterProcess.pull(0.05, 1, 0.5), EncounterProcess.pull(0.05, 3, 0.5), EXACT);
    assertEquals(1, EncounterProcess.pull(1, 100, 1));
  }

  @Test
  void cyclesNeedTimeEngagementAndLeadershipAndComeAtMostOnceAWeek() {
    CycleParameters rule = scenario.cycles();
    assertEquals(0, CycleProcess.probability(rule, 0, 1, 1, 1));
    assertEquals(0, CycleProcess.probability(rule, 1, 0, 1, 1));
    assertEquals(0, CycleProcess.probability(rule, 1, 1, 0, 1));
    assertEquals(1, CycleProcess.probability(rule, 1, 1, 1, 1));
    assertEquals(
        rule.perWeek() * 0.1 * 0.5 * 0.5, CycleProcess.probability(rule, 0.1, 0.5, 0.5, 1), EXACT);
    assertEquals(
        rule.perWeek() * 0.1 * 0.5 * 0.25, CycleProcess.probability(rule, 0.1, 0.5, 0.5, 0), EXACT);
  }

  @Test
  void successTakesLearningSkillAndResources() {
    CycleParameters rule = scenario.cycles();
    assertEquals(rule.successBase(), CycleProcess.success(rule, 0, 1), EXACT);
    assertEquals(rule.successBest(), CycleProcess.success(rule, 1, 1), EXACT);
    double half = (rule.successBase() + rule.successBest()) / 2;
    assertEquals(half, CycleProcess.success(rule, 1, 0), EXACT, "without resources");
  }

  @Test
  void aMixedGroupAgreesAsFarAsSoftSkillBridgesItsDifferences() {
    EncounterParameters rule = scenario.encounters();
    assertEquals(1, CycleProcess.agreement(rule, new Mixture(0, 0), 0), "all alike");
    assertEquals(1, CycleProcess.agreement(rule, new Mixture(1, 1), 1), "all skilled");
    double none = CycleProcess.agreement(rule, new Mixture(0.5, 0), 0);
    assertEquals(1 - rule.frictionDisciplines() * 0.5, none, EXACT);
    assertTrue(CycleProcess.agreement(rule, new Mixture(0.9, 0), 0) < none, "more mixed");
    assertTrue(CycleProcess.agreement(rule, new Mixture(0.5, 0.3), 0) < none, "sectors too");
  }

  @Test
  void aMeetingTakesAllOfTheHoursOrComesAboutAsOftenAsTheyAreSaved() {
    assertEquals(1, Attendance.probability(2, 2));
    assertEquals(0.25, Attendance.probability(0.5, 2), EXACT);
    assertEquals(0, Attendance.probability(0, 2));
  }

  @Test
  void pressureSpeaksAgainstWhatIsNotYetAHabit() {
    PracticeParameters rule = scenario.practice();
    assertEquals(0, PracticeProcess.pressure(rule, 0, 0), "no overload");
    assertEquals(0, PracticeProcess.pressure(rule, 0.5, 1), "a habit");
    assertEquals(rule.pressure() * 0.1, PracticeProcess.pressure(rule, 0.2, 0.5), EXACT);
  }

  @Test
  void cultureHoldsPeopleAsFarAsSupportCarriesIt() {
    EngagementParameters rule = scenario.engagement();
    assertEquals(0.8, PracticeProcess.culture(rule, 0.8, 1), EXACT);
    assertEquals(0.8 * (1 - rule.supportEffect()), PracticeProcess.culture(rule, 0.8, 0), EXACT);
  }

  @Test
  void aLeaderClosesPartOfTheGapInLeadership() {
    assertEquals(0.5, CycleProcess.led(0, 0.5, 1, 1), EXACT);
    assertEquals(1, CycleProcess.led(1, 0.5, 1, 1), EXACT);
    assertEquals(0.4, CycleProcess.led(0.4, 0.5, 0, 1), EXACT);
  }

  @Test
  void aProjectOfFullFlexibilityRePlansAtOnce() {
    assertEquals(0, ContextProcess.weeksOnOldPlan(1, 26));
    assertEquals(26, ContextProcess.weeksOnOldPlan(0, 26));
    assertEquals(13, ContextProcess.weeksOnOldPlan(0.5, 26));
  }

  @Test
  void shocksComeAtTheirYearlyRateInAnOrdinaryEnvironment() {
    double weekly = ContextProcess.weeklyProbability(2, 0.5);
    assertEquals(StrictMath.exp(-2), StrictMath.pow(1 - weekly, 52), EXACT, "a year without any");
    assertEquals(0, ContextProcess.weeklyProbability(2, 1));
  }

  @Test
  void turnoverIsThatOfAYearAtMiddlingSupportAndRisesWithoutIt() {
    assertEquals(0.01, TurnoverProcess.probability(0.01, 0.5, 0.5), EXACT);
    assertEquals(0.015, TurnoverProcess.probability(0.01, 0.5, 0), EXACT);
    assertEquals(0.005, TurnoverProcess.probability(0.01, 0.5, 1), EXACT);
    assertEquals(1, TurnoverProcess.probability(1, 0.5, 0));
  }

  @Test
  void trainingIsCutToTheHoursThereAre() {
    assertEquals(1, TrainingProcess.affordable(2, 0.9));
    assertEquals(0.5, TrainingProcess.affordable(0.5, 1));
    assertEquals(1, TrainingProcess.affordable(0, 0), "nothing offered, nothing cut");
  }

  @Test
  void useTakesMasteryAndABalanceThatOutweighsTheThreshold() {
    PracticeParameters rule = scenario.practice();
    assertTrue(PracticeProcess.uses(rule, 0.6, 0.5, 0.5, 0));
    assertFalse(PracticeProcess.uses(rule, 0.5, 1, 0.5, 1), "too little is mastered");
    assertFalse(PracticeProcess.uses(rule, 1, 0.49, 0.5, 0), "the balance is too low");
    double held = 0.5 - rule.habitHold();
    assertTrue(PracticeProcess.uses(rule, 1, held + 0.01, 0.5, 1), "habit holds");
    assertFalse(PracticeProcess.uses(rule, 1, held - 0.01, 0.5, 1), "habit holds only so much");
  }

  @Test
  void theBalanceIsAWeightedMean() {
    Balance balance = Balance.of(scenario.practice());
    assertEquals(1, balance.of(1, 1, 1, 1, 1), EXACT);
    assertEquals(0, balance.of(0, 0, 0, 0, 0));
    PracticeParameters rule = scenario.practice();
    double others = rule.weightEngagement() + rule.weightExample() + rule.weightAlignment();
    double sum = rule.weightKnowHow() + others + rule.weightSupport();
    assertEquals(rule.weightKnowHow() / sum, balance.of(1, 0, 0, 0, 0), EXACT);
    assertEquals(rule.weightSupport() / sum, balance.of(0, 0, 0, 0, 1), EXACT);
  }
}
