package org.skilled.model.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.model.Scenarios;

/** The check behind every week of every test run is on, and sees what it is there to see. */
class StateCheckTest {

  @Test
  void aSoundCommunityHasNoFaults() {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 1);
    assertEquals(List.of(), StateCheck.faults(community));
    community.endWeek();
    assertEquals(1, community.week());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageIsSeenAtTheEndOfTheWeek(String named, Consumer<Community> damage) {
    Community community = CommunityBuilder.build(Scenarios.small(), null, 2);
    damage.accept(community);
    List<String> faults = StateCheck.faults(community);
    assertFalse(faults.isEmpty(), "nothing was found");
    assertTrue(faults.get(0).contains(named), faults.get(0));
    AssertionError stopped =
        assertThrows(
            AssertionError.class, community::endWeek, "assertions are off: run tests with -ea");
    assertTrue(stopped.getMessage().contains("week 0: "), stopped.getMessage());
    assertTrue(stopped.getMessage().contains(faults.get(0)), stopped.getMessage());
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("engagement of person 3", c -> c.person(3).setEngagement(1.0000001)),
        damage("engagement of person 0", c -> c.person(0).setEngagement(Double.NaN)),
        damage("habit of person 5", c -> c.person(5).setHabit(-1e-9)),
        damage("technical skill of person 1", c -> c.person(1).technical().bring(1.1)),
        damage("soft skill of person 1", c -> c.person(1).soft().bring(-0.1)),
        damage("learning skill of person 1", c -> c.person(1).learning().bring(Double.NaN)),
        damage("threshold of person 2", c -> c.person(2).arrive(0, 0, 0, 0, 2, true)),
        damage("hours left of person 4", c -> c.person(4).beginWeek(-1, 0)),
        damage("hours left of person 4", c -> c.person(4).beginWeek(Double.POSITIVE_INFINITY, 0)),
        damage("overload of person 4", c -> c.person(4).beginWeek(1, -0.1)),
        damage(
            "influence of person 6",
            c -> c.person(6).take(new KeyIndividual(Stance.CHAMPION, 0.5))),
        damage("support of site furnhills", c -> c.sites().get(1).setSupport(1.2)),
        damage("quality of project dansworth-b", c -> c.projects().get(1).quality()[2] = -0.1),
        damage("trust of tie 0", c -> c.ties().strengthen(0, 3)),
        damage(
            "know-how of person 7", c -> c.knowHow().approach(7, 0, 1.5, 1, Flow.OWN_DISCIPLINE)),
        damage("OTHER_SITE of person 8", c -> c.knowHow().flows().book(8, Flow.OTHER_SITE, -1)),
        damage("FADED of person 8", c -> c.knowHow().flows().book(8, Flow.FADED, 1)),
        damage("the flows of person 9", c -> c.knowHow().flows().book(9, Flow.CYCLES, 0.01)));
  }

  private static Arguments damage(String named, Consumer<Community> damage) {
    return Arguments.of(named, damage);
  }
}
