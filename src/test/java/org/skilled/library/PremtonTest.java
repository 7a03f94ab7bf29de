package org.skilled.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.Summary;
import org.skilled.docs.Leaves;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.SiteParameters;

/**
 * Same site, same base, opposite outcome: the two cases at Premton (Wright, Gabbay and le May 2022,
 * doi:10.1136/bmjqs-2021-013065).
 */
class PremtonTest {
  private static final String DISCHARGE = "premton-discharge";
  private static final String HANDOVER = "premton-handover";
  private static final int PAIRS = 200;
  private static final double SIZE_THAT_MATTERS = 0.3;

  @Test
  void theyDifferInSkillAgreementAndLeadershipOfTheProjectAndInNothingElse() {
    Set<String> different = new TreeSet<>(Leaves.of(DISCHARGE).difference(Leaves.of(HANDOVER)));
    different.removeIf(path -> path.endsWith(".name"));
    Set<String> mayDiffer =
        Set.of(
            "project.practitioners.soft",
            "project.agreement",
            "project.leadership",
            "project.keyIndividuals.blockers");
    assertEquals(new TreeSet<>(mayDiffer), different);
  }

  @Test
  void theirSiteIsTheSame() {
    var discharge = ScenarioDocument.named(DISCHARGE).resolve();
    var handover = ScenarioDocument.named(HANDOVER).resolve();
    assertEquals(1, discharge.sites().size());
    assertEquals(
        withoutProjects(discharge.sites().get(0)), withoutProjects(handover.sites().get(0)));
    assertEquals(discharge.network(), handover.network());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sustained", "lateUsers"})
  void theyEndApart(String outcome) {
    Summary apart = Pairs.more(DISCHARGE, HANDOVER, outcome, PAIRS);
    assertTrue(apart.low() > 0 && apart.mean() >= SIZE_THAT_MATTERS, () -> outcome + ": " + apart);
  }

  /** A site's own parameters, without its projects. */
  private static SiteParameters withoutProjects(SiteParameters site) {
    return new SiteParameters(
        site.name(),
        site.environment(),
        site.culture(),
        site.structures(),
        site.resources(),
        site.leadership(),
        site.workload(),
        site.workloadVariation(),
        site.support(),
        site.training(),
        List.of());
  }
}
