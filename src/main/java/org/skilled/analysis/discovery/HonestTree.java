package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.problem.InputException;

/**
 * A tree grown and cut back on two thirds of the points, and judged on the third that had no part
 * in it: so shares at its leaves are not better than they are, and their intervals hold.
 *
 * <p>Source of the idea: S. Athey and G. Imbens (2016), Recursive partitioning for heterogeneous
 * causal effects, PNAS 113:7353-7360, doi:10.1073/pnas.1510489113.
 *
 * @param tree the tree
 * @param leaves what the held-out points say of each leaf, in the order of {@link Tree#leaves}
 * @param skill share by which the tree's squared error on held-out points is less than that of the
 *     mean alone; at most 1, below 0 if the tree does harm
 * @param right share of held-out runs whose side (more or less than half) the tree names; NaN for
 *     values that are no shares
 * @param rightAnyway the same for naming always the commoner side
 * @param grownOn number of points that it was grown on
 * @param judgedOn number of points held out
 */
public record HonestTree(
    Tree tree,
    List<Leaf> leaves,
    Estimate skill,
    double right,
    double rightAnyway,
    int grownOn,
    int judgedOn) {
  /** Fewest points that allow a tree. */
  public static final int LEAST = 60;

  public HonestTree {
    leaves = List.copyOf(leaves);
  }

  /**
   * What held-out points say of a leaf.
   *
   * @param box the way to it
   * @param points held-out points there
   * @param runs their runs
   * @param value their mean or share of interest, with the 95 % interval; NaN without points
   */
  public record Leaf(Box box, int points, double runs, Estimate value) {}

  /**
   * Grows and judges.
   *
   * @param shares whether values are shares of runs, so that leaves get Wilson's interval, else
   *     Student's
   * @throws InputException if there are too few points
   */
  public static HonestTree of(Cases cases, boolean shares, TreeRule rule, long seed) {
    if (cases.size() < LEAST) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are %,d complete points; a tree needs at least %d, two thirds to grow on and a"
                  + " third to be judged on",
              cases.size(),
              LEAST));
    }
    Cases[] parts = cases.divided(2 / 3.0, seed);
    Cases grow = parts[0];
    Cases judge = parts[1];
    Tree tree = TreePruning.of(grow, rule, seed + 1);
    IdentityHashMap<Tree, List<Integer>> members = new IdentityHashMap<>();
    for (int i = 0; i < judge.size(); i++) {
      members.computeIfAbsent(tree.leaf(judge, i), leaf -> new ArrayList<>()).add(i);
    }
    double effect =
        shares
            ? Cases.designEffect(
                members.values().stream().map(rows -> judge.only(array(rows))).toList())
            : 1;
    List<Leaf> leaves = new ArrayList<>();
    walk(tree, Box.WHOLE, judge, members, effect, shares, leaves);
    double[] right = right(tree, judge, grow.density());
    return new HonestTree(
        tree,
        leaves,
        skill(tree, judge, grow.density()),
        shares ? right[0] : Double.NaN,
        shares ? right[1] : Double.NaN,
        grow.size(),
        judge.size());
  }

  private static void walk(
      Tree tree,
      Box box,
      Cases judge,
      IdentityHashMap<Tree, List<Integer>> members,
      double effect,
      boolean shares,
      List<Leaf> leaves) {
    if (tree.question() == null || tree.yes() == null || tree.no() == null) {
      List<Integer> rows = members.getOrDefault(tree, List.of());
      Cases here = judge.only(array(rows));
      Estimate value =
          rows.isEmpty()
              ? Estimate.bare(Double.NaN)
              : shares
                  ? Estimate.share(Math.min(1, here.density()), here.mass() / effect)
                  : student(IntStream.range(0, here.size()).mapToDouble(here::value).toArray());
      leaves.add(new Leaf(box, here.size(), here.mass(), value));
      return;
    }
    Restriction yes = tree.question();
    walk(tree.yes(), narrowed(box, yes, judge), judge, members, effect, shares, leaves);
    walk(
        tree.no(),
        narrowed(box, opposite(yes, judge), judge),
        judge,
        members,
        effect,
        shares,
        leaves);
  }

  private static int[] array(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Restriction opposite(Restriction question, Cases cases) {
    if (question.levels().isEmpty()) {
      return new Restriction(
          question.input(), Math.nextUp(question.high()), Double.POSITIVE_INFINITY, List.of());
    }
    int levels = cases.inputs().get(question.input()).levels().size();
    return new Restriction(
        question.input(),
        question.low(),
        question.high(),
        IntStream.range(0, levels)
            .filter(level -> !question.levels().contains(level))
            .boxed()
            .toList());
  }

  private static Box narrowed(Box box, Restriction asked, Cases cases) {
    Restriction before = box.of(asked.input());
    Restriction after = asked;
    if (before != null) {
      after =
          new Restriction(
              asked.input(),
              Math.max(before.low(), asked.low()),
              Math.min(before.high(), asked.high()),
              asked.levels().stream().filter(before.levels()::contains).toList());
    }
    List<Restriction> all = new ArrayList<>();
    for (int j = 0; j < cases.inputs().size(); j++) {
      Restriction kept = j == asked.input() ? after : box.of(j);
      if (kept != null) {
        all.add(kept);
      }
    }
    return new Box(all);
  }

  private static Estimate student(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    if (values.length < 2) {
      return Estimate.bare(mean);
    }
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double error = Math.sqrt(squares / (values.length - 1) / values.length);
    double t = new TDistribution(null, values.length - 1).inverseCumulativeProbability(0.975);
    return Estimate.around(mean, t * error);
  }

  /** Points are the units: the ratio of sums has the delta method's error. */
  private static Estimate skill(Tree tree, Cases judge, double mean) {
    int n = judge.size();
    double[] with = new double[n];
    double[] without = new double[n];
    for (int i = 0; i < n; i++) {
      double miss = judge.value(i) - tree.leaf(judge, i).value();
      double plain = judge.value(i) - mean;
      with[i] = judge.weight(i) * miss * miss;
      without[i] = judge.weight(i) * plain * plain;
    }
    double all = Arrays.stream(without).sum();
    if (all <= 0) {
      return Estimate.bare(Double.NaN);
    }
    double ratio = Arrays.stream(with).sum() / all;
    double squares =
        IntStream.range(0, n)
            .mapToDouble(i -> with[i] - ratio * without[i])
            .map(excess -> excess * excess)
            .sum();
    return Estimate.normal(1 - ratio, Math.sqrt(squares * n / (n - 1.0)) / all);
  }

  private static double[] right(Tree tree, Cases judge, double mean) {
    double right = 0;
    double anyway = 0;
    for (int i = 0; i < judge.size(); i++) {
      double share = judge.value(i);
      double named = tree.leaf(judge, i).value();
      right += judge.weight(i) * (named > 0.5 ? share : 1 - share);
      anyway += judge.weight(i) * (mean > 0.5 ? share : 1 - share);
    }
    return new double[] {right / judge.mass(), anyway / judge.mass()};
  }
}
