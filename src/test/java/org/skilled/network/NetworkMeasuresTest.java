package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.generate.NamedGraphGenerator;
import org.junit.jupiter.api.Test;
import org.skilled.network.NetworkMeasures.Central;
import org.skilled.random.Draws;

class NetworkMeasuresTest {

  @Test
  void ring() {
    NetworkMeasures m = NetworkMeasures.of(Plans.ring(10));
    assertEquals(10, m.ties());
    assertEquals(2.0, m.meanDegree());
    assertEquals(10 / 45.0, m.density());
    assertEquals(0, m.transitivity());
    assertEquals((2 * (1 + 2 + 3 + 4) + 5) / 9.0, m.meanPath(), 1e-12);
    assertEquals(1, m.components());
    assertTrue(Double.isNaN(m.degreeAssortativity()), "all degrees are equal");
  }

  @Test
  void completeGraph() {
    NetworkMeasures m = NetworkMeasures.of(Plans.network(4, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3));
    assertEquals(1, m.density());
    assertEquals(1, m.transitivity());
    assertEquals(1, m.localClustering());
    assertEquals(1, m.meanPath());
    assertEquals(List.of(), m.byBetweenness());
  }

  @Test
  void star() {
    SocialNetwork star = Plans.star(6);
    NetworkMeasures m = NetworkMeasures.of(star);
    assertEquals(0, m.transitivity());
    assertEquals((5 * 1 + 10 * 2) / 15.0, m.meanPath(), 1e-12);
    assertEquals(-1, m.degreeAssortativity(), 1e-12);
    assertEquals(List.of(new Central(0, 10)), m.byBetweenness());
    assertEquals(new Central(0, 5), m.byDegree().get(0));
    assertArrayEquals(new double[] {5, 1, 1, 1, 1, 1}, Centrality.degree(star));
  }

  @Test
  void path() {
    SocialNetwork path = Plans.network(5, 0, 1, 1, 2, 2, 3, 3, 4);
    assertArrayEquals(new double[] {0, 3, 4, 3, 0}, Centrality.betweenness(path));
    assertEquals(2, NetworkMeasures.of(path).meanPath(), 1e-12);
  }

  @Test
  void twoComponentsAndAnIsolate() {
    NetworkMeasures m = NetworkMeasures.of(Plans.network(6, 0, 1, 1, 2, 0, 2, 3, 4));
    assertEquals(3, m.components());
    assertEquals(3, m.largestComponent());
    assertEquals(1, m.isolates());
    assertEquals(1, m.meanPath());
    assertEquals(0.5, m.localClustering(), 1e-12);
  }

  @Test
  void nobodyAndStrangers() {
    NetworkMeasures nobody = NetworkMeasures.of(Plans.network(0));
    assertTrue(Double.isNaN(nobody.density()) && Double.isNaN(nobody.meanDegree()));
    NetworkMeasures strangers = NetworkMeasures.of(Plans.network(3));
    assertEquals(0, strangers.density());
    assertEquals(3, strangers.components());
    assertTrue(Double.isNaN(strangers.meanPath()) && Double.isNaN(strangers.transitivity()));
  }

  @Test
  void karateClubHasItsPublishedFigures() {
    NetworkMeasures m = NetworkMeasures.of(karateClub());
    assertEquals(34, m.people());
    assertEquals(78, m.ties());
    assertEquals(0.139, m.density(), 5e-4);
    assertEquals(0.2557, m.transitivity(), 5e-5);
    assertEquals(0.5706, m.localClustering(), 5e-5);
    assertEquals(2.4082, m.meanPath(), 5e-5);
    assertEquals(-0.4756, m.degreeAssortativity(), 5e-5);
    assertEquals(
        List.of(17.0, 16.0, 12.0),
        m.byDegree().subList(0, 3).stream().map(Central::score).toList());
    assertEquals(231.07, m.byBetweenness().get(0).score(), 5e-3);
  }

  @Test
  void betweennessIsThatOfJGraphT() {
    for (long seed = 0; seed < 5; seed++) {
      SocialNetwork network =
          NetworkGenerator.scaleFree(Plans.plan(Plans.Spec.standard(2), seed), Draws.seeded(seed));
      Map<Integer, Double> expected =
          new BetweennessCentrality<>(JGraphTNetworks.graph(network)).getScores();
      double[] actual = Centrality.betweenness(network);
      for (int i = 0; i < actual.length; i++) {
        assertEquals(expected.get(i), actual[i], 1e-9 * (1 + actual[i]), "seed " + seed);
      }
    }
  }

  @Test
  void largeNetworksAreMeasuredFromASampleOfPeople() {
    Plans.Spec spec = new Plans.Spec(1, 4_000, 6, 0, 0.2, 0, 0, 0, 1, 1);
    SocialNetwork network = NetworkGenerator.planted(Plans.plan(spec, 1), Draws.seeded(1));
    ShortestPaths sampled = ShortestPaths.of(network);
    assertEquals(ShortestPaths.SAMPLED_SOURCES, sampled.sources());
    double expected = StrictMath.log(4_000) / StrictMath.log(6);
    assertEquals(expected, sampled.meanLength(), 0.5);
    double total = 0;
    for (double b : sampled.betweenness()) {
      total += b;
    }
    double pairs = 4_000 * 3_999.0 / 2;
    assertEquals(
        (sampled.meanLength() - 1) * pairs,
        total,
        0.02 * total,
        "each path has length - 1 inner people");
    assertArrayEquals(sampled.betweenness(), ShortestPaths.of(network).betweenness());
  }

  @Test
  void nominalAssortativity() {
    SocialNetwork twoPairs = Plans.network(4, 0, 1, 2, 3);
    assertEquals(1, Assortativity.nominal(twoPairs, new int[] {0, 0, 1, 1}));
    assertEquals(-1, Assortativity.nominal(twoPairs, new int[] {0, 1, 0, 1}));
    assertTrue(Double.isNaN(Assortativity.nominal(twoPairs, new int[] {0, 0, 0, 0})));
    assertTrue(Double.isNaN(Assortativity.nominal(twoPairs, new int[] {-1, 0, -1, 1})));
    assertEquals(
        1, Assortativity.nominal(Plans.network(5, 0, 1, 2, 3, 0, 4), new int[] {0, 0, 1, 1, -1}));
    assertTrue(Double.isNaN(Assortativity.nominal(Plans.network(0), new int[0])));
  }

  /** Newman 2003, table I: the mixing matrix of couples by race in San Francisco has r = 0.621. */
  @Test
  void nominalAssortativityOfNewmansTable() {
    int[][] perThousand = {{258, 16, 35, 13}, {12, 157, 58, 19}, {13, 23, 306, 35}, {5, 7, 24, 16}};
    int ties = 0;
    for (int[] row : perThousand) {
      for (int n : row) {
        ties += n;
      }
    }
    int[] ends = new int[2 * ties];
    int[] race = new int[2 * ties];
    int t = 0;
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < 4; b++) {
        for (int n = 0; n < perThousand[a][b]; n++, t++) {
          ends[2 * t] = 2 * t;
          ends[2 * t + 1] = 2 * t + 1;
          race[2 * t] = a;
          race[2 * t + 1] = b;
        }
      }
    }
    assertEquals(0.621, Assortativity.nominal(Plans.network(2 * ties, ends), race), 2e-3);
  }

  private static SocialNetwork karateClub() {
    Graph<Integer, Integer> graph = JGraphTNetworks.empty();
    new NamedGraphGenerator<Integer, Integer>().generateZacharyKarateClubGraph(graph);
    List<Integer> people = List.copyOf(graph.vertexSet());
    int[] ends =
        graph.edgeSet().stream()
            .flatMap(e -> List.of(graph.getEdgeSource(e), graph.getEdgeTarget(e)).stream())
            .mapToInt(people::indexOf)
            .toArray();
    return Plans.network(people.size(), ends);
  }
}
