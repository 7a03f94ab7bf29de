package org.skilled.network;

import org.jgrapht.Graph;
import org.jgrapht.generate.WattsStrogatzGraphGenerator;
import org.skilled.random.Draws;

/**
 * Ties of a small world (Watts and Strogatz 1998, doi:10.1038/30918) within a group.
 *
 * <p>JGraphT makes the rewired ring at the largest even degree that the plan and the group's size
 * allow. Candidate ties that homophily drops, and what is missing to the mean degree, are made up:
 * with the probability of rewiring by a partner from anywhere in the group, else by the next person
 * along the ring whom homophily lets pass.
 */
final class RingTies implements GroupTies {
  private static final int FARTHEST = 256;

  @Override
  public int tie(Making making, int first, int end) {
    int size = end - first;
    double each = Math.min(making.plan().meanDegree(), size - 1) / 2;
    int[] ring = making.order(first, end);
    int[] initiated = new int[size];
    int degree = Math.min(2 * (int) each, size - 2 + size % 2);
    if (size >= 3 && degree >= 2) {
      keepRing(making, ring, initiated, degree);
    }
    return makeUp(making, ring, initiated, each);
  }

  private static void keepRing(Making making, int[] ring, int[] initiated, int degree) {
    Graph<Integer, Integer> graph = JGraphTNetworks.empty();
    long structure = making.key(making.key(Purpose.STRUCTURE), ring[0]);
    new WattsStrogatzGraphGenerator<Integer, Integer>(
            ring.length, degree, making.plan().rewiring(), false, new DrawsRandom(structure))
        .generateGraph(graph);
    long keep = making.key(Purpose.KEEP);
    for (Integer edge : graph.edgeSet()) {
      int place = graph.getEdgeSource(edge);
      int partner = ring[graph.getEdgeTarget(edge)];
      if (making.keeps(keep, ring[place], partner) && making.ties().add(ring[place], partner)) {
        initiated[place]++;
      }
    }
  }

  private static int makeUp(Making making, int[] ring, int[] initiated, double each) {
    double rounding = making.rounding(Purpose.INSIDE, ring[0]);
    long rewire = making.key(Purpose.REWIRE);
    int missing = 0;
    for (int place = 0; place < ring.length; place++) {
      int person = ring[place];
      int wanted = Making.quota(each, place, rounding) - initiated[place];
      int anywhere = 0;
      int distance = 0;
      for (int t = 0; t < wanted; t++) {
        if (!Draws.chance(making.key(rewire, person), t, making.plan().rewiring())) {
          distance = tieAlong(making, ring, place, distance);
          if (distance <= Math.min(FARTHEST, ring.length - 1)) {
            continue;
          }
        }
        anywhere++;
      }
      long key = making.key(making.key(Purpose.INSIDE), person);
      missing += making.partners().tie(making.ties(), person, anywhere, key);
    }
    return missing;
  }

  /**
   * Ties the person at a place to the next one beyond the distance; returns how far that is, or too
   * far.
   */
  private static int tieAlong(Making making, int[] ring, int place, int distance) {
    long keep = making.key(Purpose.KEEP);
    int end = Math.min(FARTHEST, ring.length - 1);
    int next = distance + 1;
    while (next <= end) {
      int partner = ring[(place + next) % ring.length];
      if (making.keeps(keep, ring[place], partner) && making.ties().add(ring[place], partner)) {
        return next;
      }
      next++;
    }
    return next;
  }
}
