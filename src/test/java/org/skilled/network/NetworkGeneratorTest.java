package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skilled.network.Plans.Spec;
import org.skilled.random.Draws;

class NetworkGeneratorTest {

  enum Kind {
    PLANTED,
    SMALL_WORLD,
    SCALE_FREE;

    SocialNetwork make(NetworkPlan plan, long seed) {
      Draws draws = Draws.seeded(seed);
      return switch (this) {
        case PLANTED -> NetworkGenerator.planted(plan, draws);
        case SMALL_WORLD -> NetworkGenerator.smallWorld(plan, draws);
        case SCALE_FREE -> NetworkGenerator.scaleFree(plan, draws);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomPlansGiveSimpleNetworksThatRespectHomophily(Kind kind) {
    for (long seed = 0; seed < 300; seed++) {
      Spec spec = Spec.random(new Random(seed));
      NetworkPlan plan = Plans.plan(spec, seed);
      SocialNetwork network = kind.make(plan, seed);
      String where = kind + " seed " + seed + " " + spec;
      Set<Long> pairs = new HashSet<>();
      for (int t = 0; t < network.ties(); t++) {
        int a = network.from(t);
        int b = network.to(t);
        assertNotEquals(a, b, where);
        assertTrue(pairs.add((long) Math.min(a, b) << 32 | Math.max(a, b)), where);
        boolean inside = plan.group()[a] == plan.group()[b];
        if (spec.homophilyDiscipline() == 1) {
          assertEquals(plan.discipline()[a], plan.discipline()[b], where);
        }
        if (spec.homophilySector() == 1) {
          assertEquals(plan.sector()[a], plan.sector()[b], where);
        }
        if (spec.homophilySite() == 1 && !inside) {
          assertEquals(plan.site()[a], plan.site()[b], where);
        }
        if (spec.outsideDegree() == 0) {
          assertTrue(inside, where);
        }
      }
      assertEquals(Plans.fingerprint(network), Plans.fingerprint(kind.make(plan, seed)), where);
    }
  }

  @ParameterizedTest
  @EnumSource
  void degreesAreAsAskedOrAsManyAsPossible(Kind kind) {
    for (long seed = 0; seed < 300; seed++) {
      Spec spec = Spec.random(new Random(1_000 + seed));
      NetworkPlan plan = Plans.plan(spec, seed);
      SocialNetwork network = kind.make(plan, seed);
      String where = kind + " seed " + seed + " " + spec;
      assertDegree(plan, network, true, spec.meanDegree(), kind != Kind.SCALE_FREE, where);
      assertDegree(plan, network, false, spec.outsideDegree(), true, where);
    }
  }

  /**
   * Ties asked for, capped group by group (inside) or over all (outside) by the pairs that may be
   * tied.
   */
  private static void assertDegree(
      NetworkPlan plan,
      SocialNetwork network,
      boolean inside,
      double degree,
      boolean exact,
      String where) {
    double most = 0;
    double least = 0;
    int people = plan.people();
    int size = (int) IntStream.of(plan.group()).filter(g -> g == 0).count();
    for (int first = 0; first < people; first += inside ? size : people) {
      int end = inside ? first + size : people;
      long possible = 0;
      for (int a = first; a < end; a++) {
        for (int b = a + 1; b < end; b++) {
          boolean sameGroup = plan.group()[a] == plan.group()[b];
          possible += sameGroup == inside && allowed(plan, a, b, inside) ? 1 : 0;
        }
      }
      double asked = Math.min(degree, (end - first) - 1) * (end - first) / 2;
      most += Math.min(possible, Math.ceil(asked));
      least += Math.min(possible, Math.floor(asked));
    }
    long ties =
        IntStream.range(0, network.ties())
            .filter(t -> inside == (plan.group()[network.from(t)] == plan.group()[network.to(t)]))
            .count();
    double error = exact ? 0 : 3.5 * Math.sqrt(most);
    assertTrue(
        ties >= least - error && ties <= most + error,
        where + (inside ? " inside " : " outside ") + ties + " not in " + least + ".." + most);
  }

  private static boolean allowed(NetworkPlan plan, int a, int b, boolean inside) {
    return (plan.homophilyDiscipline() < 1 || plan.discipline()[a] == plan.discipline()[b])
        && (plan.homophilySector() < 1 || plan.sector()[a] == plan.sector()[b])
        && (inside || plan.homophilySite() < 1 || plan.site()[a] == plan.site()[b]);
  }

  @ParameterizedTest
  @EnumSource
  void meanDegreeHasNoBiasAtFractionsOfATie(Kind kind) {
    for (double degree : new double[] {0.5, 1, 1.7, 3, 5, 6.4}) {
      double sum = 0;
      int runs = 200;
      for (int seed = 0; seed < runs; seed++) {
        Spec spec = new Spec(4, 23, degree, 0, 0.2, 0.4, 0.3, 0, 3, 2);
        SocialNetwork network = kind.make(Plans.plan(spec, seed), seed);
        sum += 2.0 * network.ties() / network.people();
      }
      assertEquals(degree, sum / runs, 0.03, kind + " " + degree);
    }
  }

  @ParameterizedTest
  @EnumSource
  void homophilyLeavesDifferingPartnersTheirShare(Kind kind) {
    double h = 0.6;
    long same = 0;
    long different = 0;
    for (int seed = 0; seed < 100; seed++) {
      Spec spec = new Spec(1, 100, 4, 0, 0.3, h, 0, 0, 2, 1);
      NetworkPlan plan = Plans.plan(spec, 7);
      SocialNetwork network = kind.make(plan, seed);
      for (int t = 0; t < network.ties(); t++) {
        if (plan.discipline()[network.from(t)] == plan.discipline()[network.to(t)]) {
          same++;
        } else {
          different++;
        }
      }
    }
    NetworkPlan plan = Plans.plan(new Spec(1, 100, 4, 0, 0.3, h, 0, 0, 2, 1), 7);
    double one = IntStream.of(plan.discipline()).filter(d -> d == 1).count();
    double other = 100 - one;
    double samePairs = (one * (one - 1) + other * (other - 1)) / 2;
    double chance = (one * other) * (1 - h) / (samePairs + one * other * (1 - h));
    assertEquals(chance, (double) different / (same + different), 0.02, kind.name());
  }

  @ParameterizedTest
  @EnumSource
  void tinyGroupsAreTiedCompletelyIfAsked(Kind kind) {
    for (int size = 1; size <= 6; size++) {
      Spec spec = new Spec(3, size, 10, 0, 0.5, 0, 0, 0, 1, 1);
      SocialNetwork network = kind.make(Plans.plan(spec, size), size);
      assertEquals(3 * size * (size - 1) / 2, network.ties(), kind + " of " + size);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyGivesAnEmptyNetwork(Kind kind) {
    assertEquals(0, kind.make(Plans.plan(new Spec(0, 0, 5, 1, 0, 0, 0, 0, 1, 1), 1), 1).people());
  }

  @ParameterizedTest
  @EnumSource
  void aGroupOfStrangersStaysUntiedWhenHomophilyIsFull(Kind kind) {
    NetworkPlan some = Plans.plan(new Spec(1, 40, 5, 0, 0.1, 1, 0, 0, 1, 1), 3);
    int[] allDifferent = IntStream.range(0, 40).toArray();
    NetworkPlan plan =
        new NetworkPlan(
            some.group(),
            some.site(),
            allDifferent,
            some.sector(),
            some.luck(),
            5,
            0,
            0.1,
            1,
            0,
            0);
    assertEquals(0, kind.make(plan, 1).ties());
  }

  @Test
  void changingOnePersonsDisciplineLeavesMostTiesOfOthersAlone() {
    NetworkPlan plan = Plans.plan(Spec.standard(4), 11);
    int[] changed = plan.discipline().clone();
    changed[30] = (changed[30] + 1) % 4;
    NetworkPlan other =
        new NetworkPlan(
            plan.group(),
            plan.site(),
            changed,
            plan.sector(),
            plan.luck(),
            5,
            1,
            0.1,
            0.4,
            0.3,
            0.5);
    for (Kind kind : Kind.values()) {
      Set<String> before = ties(kind.make(plan, 5));
      Set<String> after = ties(kind.make(other, 5));
      Set<String> lost = new HashSet<>(before);
      lost.removeAll(after);
      assertTrue(
          lost.size() <= 0.15 * before.size(),
          kind + " lost " + lost.size() + " of " + before.size() + " ties");
    }
  }

  private static Set<String> ties(SocialNetwork network) {
    Set<String> ties = new HashSet<>();
    for (int t = 0; t < network.ties(); t++) {
      ties.add(network.from(t) + "-" + network.to(t));
    }
    return ties;
  }

  @ParameterizedTest
  @EnumSource
  void theDefaultPlanLooksLikeWardAdviceNetworks(Kind kind) {
    for (int seed = 0; seed < 200; seed++) {
      SocialNetwork network = kind.make(Plans.plan(Spec.standard(1), seed), seed);
      NetworkMeasures measures = NetworkMeasures.of(network);
      String where = kind + " seed " + seed + " " + measures;
      assertTrue(measures.density() >= 0.07 && measures.density() <= 0.12, where);
      assertTrue(measures.transitivity() >= 0.02 && measures.transitivity() <= 0.4, where);
    }
  }

  @Test
  void smallWorldsAreMoreClusteredThanPlantedGroupsAndScaleFreeOnesHaveHubs() {
    Spec spec = new Spec(1, 400, 6, 0, 0.05, 0, 0, 0, 1, 1);
    NetworkPlan plan = Plans.plan(spec, 1);
    NetworkMeasures ring = NetworkMeasures.of(Kind.SMALL_WORLD.make(plan, 2));
    NetworkMeasures planted = NetworkMeasures.of(Kind.PLANTED.make(plan, 2));
    NetworkMeasures free = NetworkMeasures.of(Kind.SCALE_FREE.make(plan, 2));
    assertAll(
        () -> assertTrue(ring.transitivity() > 0.4, ring.toString()),
        () -> assertTrue(planted.transitivity() < 0.05, planted.toString()),
        () -> assertTrue(ring.meanPath() < 8, ring.toString()),
        () -> assertTrue(free.byDegree().get(0).score() > 40, free.toString()),
        () -> assertTrue(planted.byDegree().get(0).score() < 20, planted.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "PLANTED, 7782615485e87c6c",
    "SMALL_WORLD, 09cf9da165aea019",
    "SCALE_FREE, c240d40abb5a2330"
  })
  void goldenNetworksStayAsTheyAre(Kind kind, String fingerprint) {
    SocialNetwork network = kind.make(Plans.plan(Spec.standard(4), 2014), 2014);
    assertEquals(fingerprint, Plans.fingerprint(network));
  }

  @Test
  void badPlansAreRefusedWithTheValue() {
    int[] two = {0, 0};
    long[] luck = {1, 2};
    assertMessage("meanDegree is NaN", two, luck, Double.NaN, 0);
    assertMessage("rewiring is 1.5", two, luck, 5, 1.5);
    assertMessage("luck has 1 entries", two, new long[] {1}, 5, 0);
    assertMessage("group of person 1 is -1", new int[] {0, -1}, luck, 5, 0);
    assertMessage("must be contiguous", new int[] {0, 1, 0}, new long[3], 5, 0);
  }

  private static void assertMessage(
      String part, int[] group, long[] luck, double degree, double rewiring) {
    int[] zero = new int[group.length];
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new NetworkPlan(group, zero, zero, zero, luck, degree, 0, rewiring, 0, 0, 0));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
