package org.skilled.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.skilled.analysis.Share;

/**
 * Levers compared: who is best on average, in how many worlds, and what each gives away.
 *
 * @param labels the levers
 * @param baseline position of the lever that the others are measured against
 * @param matters smallest difference that would matter
 * @param higher whether higher values are better
 * @param differences between all pairs
 * @param regret with all levers to choose from
 * @param best in how many worlds each has the best mean; worlds with a tie count for none
 * @param better in how many worlds each beats the baseline by at least what matters
 * @param enough in how many worlds each reaches the level that is enough; empty if none was named
 * @param worldMeans {@code [lever][world]}
 */
public record Comparison(
    List<String> labels,
    int baseline,
    double matters,
    boolean higher,
    Differences differences,
    Regret regret,
    List<Share> best,
    List<Share> better,
    List<Share> enough,
    double[][] worldMeans) {
  public Comparison {
    labels = List.copyOf(labels);
    best = List.copyOf(best);
    better = List.copyOf(better);
    enough = List.copyOf(enough);
  }

  /**
   * What is asked.
   *
   * @param enough level that would be enough; NaN if none
   */
  public record Question(int baseline, double matters, boolean higher, double enough) {}

  /** Compares. */
  public static Comparison of(
      List<String> labels, Grid grid, Question question, int resamples, long seed) {
    double sign = question.higher() ? 1 : -1;
    double[][] means = grid.worldMeans();
    int worlds = grid.worlds();
    int[] all = IntStream.range(0, labels.size()).toArray();
    List<Share> best = new ArrayList<>();
    List<Share> better = new ArrayList<>();
    List<Share> enough = new ArrayList<>();
    for (int lever : all) {
      best.add(
          count(
              worlds,
              w ->
                  IntStream.of(all)
                      .allMatch(
                          other ->
                              other == lever || sign * (means[lever][w] - means[other][w]) > 0)));
      better.add(
          count(
              worlds,
              w ->
                  lever != question.baseline()
                      && sign * (means[lever][w] - means[question.baseline()][w])
                          >= question.matters()));
      if (!Double.isNaN(question.enough())) {
        enough.add(count(worlds, w -> sign * (means[lever][w] - question.enough()) >= 0));
      }
    }
    return new Comparison(
        labels,
        question.baseline(),
        question.matters(),
        question.higher(),
        Differences.of(grid, question.higher(), seed),
        Regret.of(grid, all, question.higher(), resamples, seed),
        best,
        better,
        enough,
        means);
  }

  private static Share count(int worlds, IntPredicate holds) {
    return Share.of((int) IntStream.range(0, worlds).filter(holds).count(), worlds);
  }

  /**
   * What to choose among some levers.
   *
   * @param leader the lever with the best mean
   * @param rivals those whose mean cannot be told apart from the leader's
   * @param near in how many worlds the leader is within what matters of the best
   */
  public record Choice(int leader, List<Integer> rivals, Share near) {
    public Choice {
      rivals = List.copyOf(rivals);
    }

    /** Whether the leader is best on average beyond doubt. */
    public boolean isBest() {
      return rivals.isEmpty();
    }

    /**
     * Whether it is, besides, within what matters of the best in most worlds.
     *
     * @param share of worlds
     */
    public boolean isRobust(double share) {
      return isBest() && near.share() >= share;
    }
  }

  /** What to choose among these levers, at least one. */
  public Choice choice(int[] levers) {
    double sign = higher ? 1 : -1;
    int leader = levers[0];
    for (int lever : levers) {
      leader =
          sign * (differences.means()[lever] - differences.means()[leader]) > 0 ? lever : leader;
    }
    int best = leader;
    List<Integer> rivals =
        IntStream.of(levers)
            .filter(lever -> lever != best)
            .filter(lever -> sign * differences.of(best, lever).side(0) <= 0)
            .boxed()
            .toList();
    Share near =
        count(
            worldMeans[0].length,
            w ->
                IntStream.of(levers)
                    .allMatch(
                        lever -> sign * (worldMeans[lever][w] - worldMeans[best][w]) <= matters));
    return new Choice(leader, rivals, near);
  }

  /**
   * The levers that no other lever of the same or a lower cost does better than on average, by
   * ascending cost.
   *
   * @param costs one a lever
   */
  public List<Integer> frontier(double[] costs) {
    double sign = higher ? 1 : -1;
    return IntStream.range(0, costs.length)
        .filter(
            lever ->
                IntStream.range(0, costs.length)
                    .filter(other -> other != lever && costs[other] <= costs[lever])
                    .allMatch(
                        other ->
                            sign * (differences.means()[lever] - differences.means()[other]) > 0
                                || (costs[other] == costs[lever]
                                    && differences.means()[lever] == differences.means()[other]
                                    && lever < other)))
        .boxed()
        .sorted(Comparator.comparingDouble(lever -> costs[lever]))
        .toList();
  }

  /** The levers that cost at most a budget. */
  public static int[] affordable(double[] costs, double budget) {
    return IntStream.range(0, costs.length).filter(lever -> costs[lever] <= budget).toArray();
  }

  /** Distinct costs, ascending: the budgets at which the choice may change. */
  public static double[] budgets(double[] costs) {
    return Arrays.stream(costs).distinct().sorted().toArray();
  }
}
