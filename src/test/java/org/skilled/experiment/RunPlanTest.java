package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skilled.problem.InputException;

class RunPlanTest {
  private static final String HEAD =
      "question: q?\nweeks: 20\noutcomes: [luck]\nreplications: 4\nseed: 0\n";

  @Test
  void aReplicateHasTheSameLuckAtEveryPoint() {
    RunPlan plan = plan(HEAD + "factors: {site.culture: [0.1, 0.2, 0.3]}\n");
    Set<Long> seeds = new HashSet<>();
    for (int replicate = 0; replicate < 4; replicate++) {
      assertEquals(plan.run(replicate).seed(), plan.run(4 + replicate).seed());
      assertEquals(plan.run(replicate).seed(), plan.run(8 + replicate).seed());
      seeds.add(plan.run(replicate).seed());
    }
    assertEquals(4, seeds.size());
  }

  @Test
  void luckIsItsOwnWhenCommonNumbersAreSwitchedOff() {
    RunPlan plan = plan(HEAD + "commonRandomNumbers: false\nfactors: {site.culture: [0.1, 0.2]}\n");
    Set<Long> seeds = new HashSet<>();
    for (int run = 0; run < plan.runs(); run++) {
      seeds.add(plan.run(run).seed());
    }
    assertEquals(8, seeds.size());
    RunPlan swapped =
        plan(HEAD + "commonRandomNumbers: false\nfactors: {site.culture: [0.2, 0.1]}\n");
    assertEquals(
        plan.run(1), moved(swapped.run(5), 1, 0), "it goes with the point, not with its place");
  }

  @Test
  void pointsOfTheSameLuckShareSeedsInAnyPlan() {
    Experiment three = Experiments.read(HEAD + "factors: {site.culture: [0.1, 0.2, 0.3]}\n");
    Experiment one = Experiments.read(HEAD + "factors: {site.culture: [0.4]}\n");
    RunPlan plan = RunPlan.of(three, "tiny", new long[] {11, 12, 11});
    RunPlan other = RunPlan.of(one, "tiny", new long[] {12});
    for (int replicate = 0; replicate < 4; replicate++) {
      assertEquals(plan.run(replicate).seed(), plan.run(8 + replicate).seed());
      assertEquals(plan.run(4 + replicate).seed(), other.run(replicate).seed());
      assertNotEquals(plan.run(replicate).seed(), plan.run(4 + replicate).seed());
    }
    assertThrows(IllegalArgumentException.class, () -> RunPlan.of(one, "tiny", new long[] {1, 2}));
  }

  @Test
  void identitiesDoNotDependOnThePlaceInThePlan() {
    Map<RunId, Long> before = runs(plan(HEAD + "factors: {site.culture: [0.1, 0.2]}\n"));
    Map<RunId, Long> after =
        runs(
            plan(
                HEAD.replace("4", "9")
                    + "factors: {site.culture: [0.05, 0.1, 0.15, 0.2]}\nname: other\n"));
    assertEquals(8, before.size());
    assertEquals(36, after.size());
    before.forEach((id, seed) -> assertEquals(seed, after.get(id)));
  }

  @Test
  void identitiesDependOnAllThatDecidesARun() {
    String factors = "factors: {site.culture: [0.1]}\n";
    RunId id = plan(HEAD + factors).run(0).id();
    assertEquals(id, plan(HEAD.replace("[luck]", "[level, luck]") + factors).run(0).id());
    assertNotEquals(id, plan(HEAD.replace("seed: 0", "seed: 1") + factors).run(0).id());
    assertNotEquals(id, plan(HEAD.replace("weeks: 20", "weeks: 21") + factors).run(0).id());
    assertNotEquals(id, plan(HEAD + "factors: {site.culture: [0.1000000000000001]}\n").run(0).id());
    Experiment experiment = Experiments.read(HEAD + factors);
    assertNotEquals(
        RunPlan.of(experiment, "1").run(0).id(), RunPlan.of(experiment, "2").run(0).id());
    assertNotEquals(RunId.of("1", "f", null, 5), RunId.of("1", "f", "network", 5));
  }

  @Test
  void identityIsAPublishedFunction() {
    // First 8 bytes of SHA-256 over length-prefixed "1", "ab", "" and the seed 5, computed with
    // another tool.
    assertEquals("77ac53dbe5e33c1c", RunId.of("1", "ab", null, 5).toString());
    assertEquals(new RunId(0xfedcba9876543210L), RunId.parse("fedcba9876543210"));
    assertEquals("0000000000000001", new RunId(1).toString());
  }

  @Test
  void pointsThatAreTheSameShareTheirRuns() {
    RunPlan plan =
        plan(
            HEAD
                + "design: {kind: list, points: [{site.culture: 0.1}, {site.culture: 0.2}, {site.culture: 0.1}]}\n");
    assertEquals(plan.run(0).id(), plan.run(8).id());
    assertEquals(8, runs(plan).size());
  }

  @Test
  void saysWhichPointIsNoScenario() {
    InputException fault =
        assertThrows(
            InputException.class,
            () -> plan(HEAD + "factors: {site.support.pattern: [steady, path]}\n"));
    assertTrue(fault.getMessage().contains("design point 1: "), fault.getMessage());
  }

  private static RunPlan plan(String text) {
    return RunPlan.of(Experiments.read(text), "tiny");
  }

  private static Map<RunId, Long> runs(RunPlan plan) {
    Map<RunId, Long> runs = new HashMap<>();
    for (int run = 0; run < plan.runs(); run++) {
      runs.put(plan.run(run).id(), plan.run(run).seed());
    }
    return runs;
  }

  private static RunSpec moved(RunSpec spec, int run, int point) {
    return new RunSpec(run, point, spec.replicate(), spec.seed(), spec.id());
  }
}
