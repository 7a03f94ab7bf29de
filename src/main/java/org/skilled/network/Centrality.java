package org.skilled.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How central each person is in a network. */
public final class Centrality {
  private Centrality() {}

  /**
   * Betweenness of each person, not normalised: the number of shortest paths between other pairs
   * that lead through the person, equally short ones sharing the pair (Freeman 1977,
   * doi:10.2307/3033543).
   *
   * <p>Exact up to 3,000 people, at O(people x ties); estimated from 256 fixed sources above.
   * Deterministic.
   */
  public static double[] betweenness(SocialNetwork network) {
    return ShortestPaths.of(network).betweenness();
  }

  /** Number of ties of each person. */
  public static double[] degree(SocialNetwork network) {
    return IntStream.range(0, network.people()).mapToDouble(network::degree).toArray();
  }

  /**
   * The {@code most} people with the highest scores, highest first; of equals the one with the
   * lower number.
   */
  static List<Integer> highest(double[] scores, int most) {
    List<Integer> people = new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
    people.sort(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
    return List.copyOf(people.subList(0, Math.min(most, people.size())));
  }
}
