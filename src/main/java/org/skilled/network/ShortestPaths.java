package org.skilled.network;

import java.util.Arrays;
import org.skilled.random.Draws;

/**
 * All shortest paths of a network from each source: what betweenness and mean path length are made
 * of (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
 *
 * <p>JGraphT's {@code BetweennessCentrality} gives the same numbers (a test compares them), but
 * takes over 30 ms for 240 people, more than a whole run of the model; on arrays it takes about 4
 * ms. Above {@value #EXACT_UP_TO} people, {@value #SAMPLED_SOURCES} sources stand for all (Brandes
 * and Pich 2007, doi:10.1142/S0218127407018403): one drawn from each of as many equal stretches of
 * people, always the same ones.
 */
final class ShortestPaths {
  static final int EXACT_UP_TO = 3_000;
  static final int SAMPLED_SOURCES = 256;

  private static final long SAMPLE_KEY = 0x5EED0FBA7C4E5L;

  private final SocialNetwork network;
  private final double[] betweenness;
  private final int[] sources;
  private long reachablePairs;
  private long totalLength;

  private final int[] queue;
  private final int[] distance;
  private final double[] paths;
  private final double[] dependency;

  private ShortestPaths(SocialNetwork network) {
    int people = network.people();
    this.network = network;
    betweenness = new double[people];
    sources = sources(people);
    queue = new int[people];
    distance = new int[people];
    paths = new double[people];
    dependency = new double[people];
    for (int source : sources) {
      pass(source);
    }
    double scale = sources.length == 0 ? 0 : (double) people / sources.length / 2;
    for (int i = 0; i < people; i++) {
      betweenness[i] *= scale;
    }
  }

  static ShortestPaths of(SocialNetwork network) {
    return new ShortestPaths(network);
  }

  /**
   * Number of shortest paths between others that lead through each person, shared among equally
   * short ones.
   */
  double[] betweenness() {
    return betweenness.clone();
  }

  /** Mean length over pairs that reach each other; NaN if there are none. */
  double meanLength() {
    return reachablePairs == 0 ? Double.NaN : (double) totalLength / reachablePairs;
  }

  /** Number of people from whom paths were measured. */
  int sources() {
    return sources.length;
  }

  private static int[] sources(int people) {
    int count = people <= EXACT_UP_TO ? people : SAMPLED_SOURCES;
    int[] sources = new int[count];
    for (int k = 0; k < count; k++) {
      int first = (int) ((long) k * people / count);
      int end = (int) ((long) (k + 1) * people / count);
      sources[k] = first + Draws.index(SAMPLE_KEY, k, end - first);
    }
    return sources;
  }

  private void pass(int source) {
    int reached = search(source);
    for (int k = reached - 1; k > 0; k--) {
      int i = queue[k];
      double share = (1 + dependency[i]) / paths[i];
      for (int s = network.start(i); s < network.start(i + 1); s++) {
        int j = network.neighbour(s);
        if (distance[j] == distance[i] - 1) {
          dependency[j] += paths[j] * share;
        }
      }
      betweenness[i] += dependency[i];
      totalLength += distance[i];
    }
    reachablePairs += reached - 1;
  }

  /**
   * Breadth first: fills the queue in order of distance and counts shortest paths; returns how many
   * were reached.
   */
  private int search(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(paths, 0);
    Arrays.fill(dependency, 0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    int reached = 1;
    for (int k = 0; k < reached; k++) {
      int i = queue[k];
      for (int s = network.start(i); s < network.start(i + 1); s++) {
        int j = network.neighbour(s);
        if (distance[j] < 0) {
          distance[j] = distance[i] + 1;
          queue[reached++] = j;
        }
        if (distance[j] == distance[i] + 1) {
          paths[j] += paths[i];
        }
      }
    }
    return reached;
  }
}
