package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skilled.random.Draws;

class LatticesTest {

  @Test
  void aRingTiesEverybodyWithTheNearest() {
    SocialNetwork ring = Lattices.ring(20, 6);
    assertEquals(60, ring.ties());
    for (int i = 0; i < 20; i++) {
      assertEquals(6, ring.degree(i));
    }
    // Watts and Strogatz: 3 (k - 2) / (4 (k - 1)).
    assertEquals(3.0 * 4 / (4 * 5), NetworkMeasures.of(ring).localClustering(), 1e-12);
    assertEquals(pairs(ring), pairs(Lattices.rewiredRing(20, 6, 0, Draws.seeded(1))));
  }

  @Test
  void aLineHasTwoEnds() {
    SocialNetwork line = Lattices.line(5);
    assertEquals(4, line.ties());
    assertEquals(1, line.degree(0));
    assertEquals(2, line.degree(2));
    assertEquals(1, line.degree(4));
  }

  @Test
  void aCompleteNetworkHasAllPairs() {
    assertEquals(45, pairs(Lattices.complete(10)).size());
    assertEquals(0, Lattices.complete(1).ties());
  }

  @Test
  void rewiringKeepsTheNumberOfTiesAndTiesNobodyTwice() {
    for (long seed = 0; seed < 50; seed++) {
      for (double rewiring : new double[] {0.01, 0.5, 1}) {
        for (int people : new int[] {5, 7, 100}) {
          SocialNetwork made = Lattices.rewiredRing(people, 4, rewiring, Draws.seeded(seed));
          String which = "seed " + seed + ", rewiring " + rewiring + ", people " + people;
          assertEquals(2 * people, made.ties(), which);
          assertEquals(2 * people, pairs(made).size(), which);
        }
      }
    }
  }

  /** Share of ring ties that are gone, within 4 standard errors of a binomial. */
  @Test
  void asManyTiesAreRewiredAsAskedFor() {
    int people = 2000;
    Set<Long> ring = pairs(Lattices.ring(people, 10));
    int kept = 0;
    for (long pair : pairs(Lattices.rewiredRing(people, 10, 0.1, Draws.seeded(3)))) {
      kept += ring.contains(pair) ? 1 : 0;
    }
    double share = 1 - kept / 10_000.0;
    assertEquals(0.1, share, 4 * Math.sqrt(0.1 * 0.9 / 10_000) + 0.001, "0.001: back by chance");
  }

  @Test
  void withMoreRewiringTiesThatStayedAreFewer() {
    Set<Long> ring = pairs(Lattices.ring(300, 6));
    Set<Long> little = new HashSet<>(ring);
    little.retainAll(pairs(Lattices.rewiredRing(300, 6, 0.1, Draws.seeded(4))));
    Set<Long> much = new HashSet<>(ring);
    much.retainAll(pairs(Lattices.rewiredRing(300, 6, 0.6, Draws.seeded(4))));
    much.removeAll(little);
    assertTrue(much.size() < 20, () -> much.size() + " came back, more than chance allows");
  }

  /** Each of the 45 pairs is in 10 of 45 networks: within 5 standard errors. */
  @Test
  void everyPairIsAsLikelyInARandomNetwork() {
    int[] count = new int[100];
    int times = 4000;
    for (int seed = 0; seed < times; seed++) {
      SocialNetwork made = Lattices.random(10, 10, Draws.seeded(seed));
      assertEquals(10, pairs(made).size());
      for (int t = 0; t < made.ties(); t++) {
        count[Math.min(made.from(t), made.to(t)) * 10 + Math.max(made.from(t), made.to(t))]++;
      }
    }
    double p = 10.0 / 45;
    for (int a = 0; a < 10; a++) {
      for (int b = a + 1; b < 10; b++) {
        double share = (double) count[a * 10 + b] / times;
        assertEquals(p, share, 5 * Math.sqrt(p * (1 - p) / times), a + " and " + b);
      }
    }
    assertEquals(45, Lattices.random(10, 45, Draws.seeded(1)).ties());
  }

  @Test
  void refusesWhatCannotBe() {
    Draws draws = Draws.seeded(1);
    assertThrows(IllegalArgumentException.class, () -> Lattices.ring(10, 3));
    assertThrows(IllegalArgumentException.class, () -> Lattices.ring(10, 10));
    assertThrows(IllegalArgumentException.class, () -> Lattices.rewiredRing(10, 4, 1.1, draws));
    assertThrows(
        IllegalArgumentException.class, () -> Lattices.rewiredRing(10, 4, Double.NaN, draws));
    assertThrows(IllegalArgumentException.class, () -> Lattices.random(4, 7, draws));
  }

  private static Set<Long> pairs(SocialNetwork network) {
    Set<Long> pairs = new HashSet<>();
    for (int t = 0; t < network.ties(); t++) {
      long low = Math.min(network.from(t), network.to(t));
      pairs.add(low << 32 | Math.max(network.from(t), network.to(t)));
    }
    return pairs;
  }
}
