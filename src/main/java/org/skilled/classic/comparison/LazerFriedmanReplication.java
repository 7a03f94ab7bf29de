package org.skilled.classic.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.classic.Classic;
import org.skilled.classic.LazerFriedman;
import org.skilled.classic.LazerFriedmanParameters;
import org.skilled.classic.LazerFriedmanParameters.Network;

/** Lazer and Friedman's hare and tortoise. */
final class LazerFriedmanReplication implements Replication {
  private static final List<Network> NETWORKS =
      List.of(Network.LINE, Network.RING, Network.SMALL_WORLD, Network.RANDOM, Network.COMPLETE);
  private static final List<String> NAMES =
      List.of("line", "ring", "small world", "random", "complete");
  private static final int COMPLETE = 4;
  private static final int COMPLEX = 5;
  private static final int SIMPLE_PERIODS = 300;
  private static final int EARLY = 5;

  private final LazerFriedman model = new LazerFriedman();

  @Override
  public Classic<?> model() {
    return model;
  }

  @Override
  public int usualRuns() {
    return 400;
  }

  @Override
  public int settings() {
    return 2 * NETWORKS.size();
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "The paper was not at hand, only descriptions of it. Relations are compared, not levels:"
            + " the complete network is ahead early, and every sparser one is ahead of it in the end;"
            + " with simple problems (K = 0) all find the optimum.",
        "Early is period 5, and the end is period 200 (K = 0: 300). By period 10 small world and"
            + " random network have caught up with the complete one: a first choice of 10 for early"
            + " did not hold for these two.",
        "A score is the landscape's over the highest of all 2^20 solutions, found exactly, to the"
            + " power of 8.",
        "On which K others a choice depends: drawn at random for each choice. Who has a better"
            + " neighbour copies and does not search in that period; among equally good neighbours"
            + " it does not matter who is copied, but for solutions of the same score.",
        "The degree of ring, small world and random network (4) and the rewiring of the small world"
            + " (0.1) are ours; the paper's line and complete network have none. A random network can"
            + " leave people without ties, who search alone.");
  }

  @Override
  public Comparison compare(Runs runs) {
    int last = model.paper().periods();
    List<LazerFriedmanParameters> complex =
        NETWORKS.stream().map(network -> model.paper().complex(COMPLEX).on(network)).toList();
    List<LazerFriedmanParameters> simple =
        NETWORKS.stream()
            .map(network -> model.paper().complex(0).during(SIMPLE_PERIODS).on(network))
            .toList();
    double[][][] course = runs.courses(model, complex, LazerFriedman.MEAN, 1, last + 1);
    double[][] optimal = runs.ends(model, simple, LazerFriedman.OPTIMAL)[0];
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < COMPLETE; k++) {
      rows.add(
          Row.above(
              "K = 5, early: mean score on the complete network, less on the " + NAMES.get(k),
              Runs.difference(Runs.at(course[COMPLETE], EARLY), Runs.at(course[k], EARLY))));
    }
    for (int k = 0; k < COMPLETE; k++) {
      rows.add(
          Row.above(
              "K = 5, in the end: mean score on the " + NAMES.get(k) + ", less on the complete",
              Runs.difference(Runs.at(course[k], last), Runs.at(course[COMPLETE], last))));
    }
    for (int k = 0; k < NETWORKS.size(); k++) {
      rows.add(
          Row.same(
              "K = 0: least share of people at the optimum in the end, " + NAMES.get(k),
              1,
              Arrays.stream(optimal[k]).min().orElseThrow()));
    }
    return new Comparison(runs.count(), runs.seed(), rows, List.of(curve(course, last)));
  }

  private static Curve curve(double[][][] course, int last) {
    return new Curve(
        "networks",
        "The hare and the tortoise: complex problems on five networks",
        "mean score (1: the best possible)",
        0,
        1,
        "period",
        true,
        "network",
        IntStream.rangeClosed(0, last).mapToObj(t -> (double) t).toList(),
        IntStream.range(0, NETWORKS.size())
            .mapToObj(k -> new Curve.Line(NAMES.get(k), Runs.course(course[k])))
            .toList());
  }
}
