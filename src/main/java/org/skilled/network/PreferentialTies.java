package org.skilled.network;

import org.jgrapht.Graph;
import org.jgrapht.generate.BarabasiAlbertGraphGenerator;
import org.skilled.random.Draws;

/**
 * Ties of a scale-free network (Barabasi and Albert 1999, doi:10.1126/science.286.5439.509) within
 * a group.
 *
 * <p>People arrive in random order. JGraphT grows the network with a whole number of ties a
 * newcomer. Candidate ties that homophily drops, and what is missing to the mean degree, are made
 * up by preferential attachment to the group as it is then; ties beyond the mean degree are dropped
 * at random.
 */
final class PreferentialTies implements GroupTies {
  private static final int TRIES = 64;

  @Override
  public int tie(Making making, int first, int end) {
    int size = end - first;
    double wanted = Math.min(making.plan().meanDegree(), size - 1) * size / 2;
    if (wanted <= 0) {
      return 0;
    }
    int[] arrival = making.order(first, end);
    int newcomers = tiesPerNewcomer(size, wanted);
    int firstTie = making.ties().size();
    int[] dropped = new int[size];
    keepGrown(making, arrival, newcomers, wanted, dropped);
    double more = Math.max(0, wanted - grown(size, newcomers)) / size;
    double rounding = making.rounding(Purpose.INSIDE, arrival[0]);
    int missing = 0;
    for (int place = 0; place < size; place++) {
      int tries = dropped[place] + Making.quota(more, place, rounding);
      missing += attach(making, arrival[place], tries, firstTie);
    }
    return missing;
  }

  /** The number of ties a newcomer for which the grown network comes nearest to the ties wanted. */
  private static int tiesPerNewcomer(int size, double wanted) {
    int ties = 1;
    while (ties + 1 < size
        && Math.abs(grown(size, ties + 1) - wanted) <= Math.abs(grown(size, ties) - wanted)) {
      ties++;
    }
    return ties;
  }

  /**
   * Ties of a network grown from a complete one of {@code ties + 1} people by {@code ties} a
   * newcomer.
   */
  private static double grown(int size, int ties) {
    return (double) ties * size - (double) ties * (ties + 1) / 2;
  }

  private static void keepGrown(
      Making making, int[] arrival, int newcomers, double wanted, int[] dropped) {
    Graph<Integer, Integer> graph = JGraphTNetworks.empty();
    long structure = making.key(making.key(Purpose.STRUCTURE), arrival[0]);
    new BarabasiAlbertGraphGenerator<Integer, Integer>(
            newcomers + 1, newcomers, arrival.length, new DrawsRandom(structure))
        .generateGraph(graph);
    double share = wanted / grown(arrival.length, newcomers);
    long keep = making.key(Purpose.KEEP);
    long thin = making.key(Purpose.THIN);
    for (Integer edge : graph.edgeSet()) {
      int place = graph.getEdgeSource(edge);
      int person = arrival[place];
      int partner = arrival[graph.getEdgeTarget(edge)];
      long thinKey = Draws.of(making.key(thin, person), making.plan().luck()[partner]);
      if (share >= 1 || Draws.chance(thinKey, 0, share)) {
        if (making.keeps(keep, person, partner)) {
          making.ties().add(person, partner);
        } else {
          dropped[place]++;
        }
      }
    }
  }

  /**
   * Ties the person to the ends of random ties of the group, so that those with many ties get more.
   */
  private static int attach(Making making, int person, int wanted, int firstTie) {
    Ties ties = making.ties();
    long key = making.key(making.key(Purpose.ATTACH), person);
    long keep = making.key(Purpose.KEEP);
    int missing = wanted;
    for (int tries = 0; missing > 0 && tries < TRIES && ties.size() > firstTie; tries++) {
      long bits = Draws.index(key, tries, 2 * (ties.size() - firstTie));
      int tie = firstTie + (int) (bits >> 1);
      int partner = (bits & 1) == 0 ? ties.from(tie) : ties.to(tie);
      if (making.keeps(keep, person, partner) && ties.add(person, partner)) {
        missing--;
      }
    }
    return making
        .partners()
        .tie(ties, person, missing, making.key(making.key(Purpose.INSIDE), person));
  }
}
