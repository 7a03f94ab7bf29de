package org.skilled.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;

/**
 * The structure of a network in figures. What is not defined (such as the density of one person) is
 * NaN.
 *
 * @param people number of people
 * @param ties number of undirected ties
 * @param density ties as a share of all pairs
 * @param meanDegree mean number of ties of a person
 * @param transitivity global clustering: share of paths of two ties that are closed by a third
 * @param localClustering mean over people of the share of pairs of their contacts that are tied; 0
 *     for people with fewer than two contacts (Watts and Strogatz 1998, doi:10.1038/30918)
 * @param meanPath mean length of shortest paths, over pairs that reach each other
 * @param pathSources people from whom paths were measured: all, or a sample where there are more
 *     than 3,000
 * @param components number of connected components, people without ties included
 * @param largestComponent people in the largest component
 * @param isolates people without ties
 * @param degreeAssortativity correlation of degrees at the two ends of a tie
 * @param byDegree the people with most ties, most first
 * @param byBetweenness the people with the highest betweenness, highest first
 */
public record NetworkMeasures(
    int people,
    int ties,
    double density,
    double meanDegree,
    double transitivity,
    double localClustering,
    double meanPath,
    int pathSources,
    int components,
    int largestComponent,
    int isolates,
    double degreeAssortativity,
    List<Central> byDegree,
    List<Central> byBetweenness) {

  private static final int MOST_CENTRAL = 5;

  /** A person and how central he or she is. */
  public record Central(int person, double score) {}

  public NetworkMeasures {
    byDegree = List.copyOf(byDegree);
    byBetweenness = List.copyOf(byBetweenness);
  }

  /**
   * Measures a network: clustering and components by JGraphT, paths from each (or each sampled)
   * person.
   */
  public static NetworkMeasures of(SocialNetwork network) {
    int people = network.people();
    int ties = network.ties();
    Graph<Integer, Integer> graph = JGraphTNetworks.graph(network);
    ClusteringCoefficient<Integer, Integer> clustering = new ClusteringCoefficient<>(graph);
    List<Set<Integer>> components = new ConnectivityInspector<>(graph).connectedSets();
    ShortestPaths paths = ShortestPaths.of(network);
    double[] degree = Centrality.degree(network);
    int isolates = 0;
    for (double d : degree) {
      isolates += d == 0 ? 1 : 0;
    }
    return new NetworkMeasures(
        people,
        ties,
        people < 2 ? Double.NaN : ties / (people * (people - 1.0) / 2),
        people == 0 ? Double.NaN : 2.0 * ties / people,
        clustering.getGlobalClusteringCoefficient(),
        meanInOrder(clustering.getScores(), people),
        paths.meanLength(),
        paths.sources(),
        components.size(),
        components.stream().mapToInt(Set::size).max().orElse(0),
        isolates,
        Assortativity.degree(network),
        mostCentral(degree),
        mostCentral(paths.betweenness()));
  }

  /** JGraphT sums the scores in the order of a hash map; here the order is that of the people. */
  private static double meanInOrder(Map<Integer, Double> scores, int people) {
    double sum = 0;
    for (int i = 0; i < people; i++) {
      sum += scores.getOrDefault(i, 0.0);
    }
    return people == 0 ? Double.NaN : sum / people;
  }

  private static List<Central> mostCentral(double[] scores) {
    return Centrality.highest(scores, MOST_CENTRAL).stream()
        .filter(i -> scores[i] > 0)
        .map(i -> new Central(i, scores[i]))
        .toList();
  }
}
