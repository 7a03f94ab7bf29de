package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario made by a program obeys the same rules as one from a file. */
class ScenarioTest {
  private static final Scenario USUAL = ScenarioDocument.named("two-sites").resolve();

  private static Scenario with(int weeks, List<SiteParameters> sites, TurnoverParameters turnover) {
    return new Scenario(
        USUAL.name(),
        USUAL.about(),
        weeks,
        sites,
        USUAL.network(),
        USUAL.facilitation(),
        USUAL.shocks(),
        USUAL.time(),
        USUAL.encounters(),
        USUAL.engagement(),
        USUAL.cycles(),
        USUAL.skills(),
        USUAL.practice(),
        turnover,
        USUAL.measurement());
  }

  private static String refusal(
      int weeks, List<SiteParameters> sites, TurnoverParameters turnover) {
    return assertThrows(IllegalArgumentException.class, () -> with(weeks, sites, turnover))
        .getMessage();
  }

  @Test
  void acceptsWhatIsRight() {
    assertEquals(USUAL, with(156, USUAL.sites(), USUAL.turnover()));
  }

  @Test
  void refusesValuesOutOfRangeAndNotANumber() {
    String message =
        refusal(
            0, USUAL.sites(), new TurnoverParameters(Double.NaN, 1.5, Double.NEGATIVE_INFINITY));
    assertTrue(message.contains("weeks: is 0, but must be a whole number from 1 to 5200"), message);
    assertTrue(message.contains("turnover.perYear: is NaN"), message);
    assertTrue(message.contains("turnover.supportEffect: is 1.5"), message);
    assertTrue(message.contains("turnover.newcomerTrust: is -infinity"), message);
  }

  @Test
  void refusesValuesDeepInLists() {
    SiteParameters site = USUAL.sites().get(0);
    SupportPath support =
        new SupportPath(
            SupportPath.Pattern.PATH,
            0.5,
            0.5,
            3,
            3,
            List.of(new SupportPath.Point(0, 0.1), new SupportPath.Point(4, 3)));
    SiteParameters faulty =
        new SiteParameters(
            site.name(),
            site.environment(),
            site.culture(),
            site.structures(),
            site.resources(),
            site.leadership(),
            site.workload(),
            site.workloadVariation(),
            support,
            site.training(),
            site.projects());
    String message = refusal(156, List.of(USUAL.sites().get(1), faulty), USUAL.turnover());
    assertTrue(message.contains("sites[1].support.path[1].level: is 3"), message);
  }

  @Test
  void refusesContradictions() {
    String message =
        refusal(156, List.of(USUAL.sites().get(0), USUAL.sites().get(0)), USUAL.turnover());
    assertTrue(
        message.contains("sites[1].name: the name 'dansworth' belongs to another site"), message);
    assertTrue(message.contains("'dansworth-b' belongs to another project"), message);
    assertTrue(
        refusal(156, List.of(), USUAL.turnover()).contains("sites: there is no project"),
        "no sites");
  }

  @Test
  void keepsItsOwnCopyOfLists() {
    List<SiteParameters> sites = new java.util.ArrayList<>(USUAL.sites());
    Scenario scenario = with(156, sites, USUAL.turnover());
    sites.clear();
    assertEquals(2, scenario.sites().size());
  }
}
