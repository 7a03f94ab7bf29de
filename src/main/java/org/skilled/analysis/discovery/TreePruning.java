package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;

/**
 * Cuts a tree back by cost and complexity, with the price of a leaf chosen by tenfold
 * cross-validation: the simplest tree within one standard error of the best (Breiman and others
 * 1984, doi:10.1201/9781315139470).
 */
final class TreePruning {
  private static final int FOLDS = 10;

  private TreePruning() {}

  /** The tree that is grown on the cases and cut back. */
  static Tree of(Cases cases, TreeRule rule, long seed) {
    Tree full = TreeGrowth.of(cases, rule);
    List<Double> prices = prices(full);
    double[][] losses = losses(cases, rule, prices, seed);
    double[] total = Arrays.stream(losses).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    int best = 0;
    for (int k = 1; k < total.length; k++) {
      best = total[k] < total[best] ? k : best;
    }
    double bound = total[best] + standardError(losses[best]);
    int chosen = best;
    for (int k = best; k < total.length; k++) {
      chosen = total[k] <= bound ? k : chosen;
    }
    return cut(full, prices.get(chosen));
  }

  /** Prices at which the next part falls, ascending from 0. */
  private static List<Double> prices(Tree full) {
    List<Double> prices = new ArrayList<>();
    prices.add(0.0);
    Tree tree = cut(full, 0);
    while (!tree.isLeaf()) {
      double price = weakest(tree) * (1 + 1e-12);
      prices.add(price);
      tree = cut(tree, price);
    }
    return prices;
  }

  private static double weakest(Tree tree) {
    if (tree.yes() == null || tree.no() == null) {
      return Double.POSITIVE_INFINITY;
    }
    List<Tree> leaves = tree.leaves();
    double below = leaves.stream().mapToDouble(Tree::error).sum();
    double own = (tree.error() - below) / (leaves.size() - 1);
    return Math.min(own, Math.min(weakest(tree.yes()), weakest(tree.no())));
  }

  /** The smallest part of the tree with the least error plus price for each leaf. */
  static Tree cut(Tree tree, double price) {
    if (tree.yes() == null || tree.no() == null) {
      return tree;
    }
    Tree yes = cut(tree.yes(), price);
    Tree no = cut(tree.no(), price);
    Tree kept =
        new Tree(
            tree.question(), yes, no, tree.points(), tree.weight(), tree.value(), tree.error());
    List<Tree> leaves = kept.leaves();
    double below = leaves.stream().mapToDouble(Tree::error).sum();
    return tree.error() <= below + price * (leaves.size() - 1) ? tree.cut() : kept;
  }

  /** {@code [price][point]}: loss at each point of the tree grown without its fold. */
  private static double[][] losses(Cases cases, TreeRule rule, List<Double> prices, long seed) {
    int[] fold = folds(cases.size(), seed);
    double[][] losses = new double[prices.size()][cases.size()];
    for (int f = 0; f < FOLDS; f++) {
      int held = f;
      int[] others = IntStream.range(0, fold.length).filter(i -> fold[i] != held).toArray();
      if (others.length == 0 || others.length == fold.length) {
        continue;
      }
      Tree grown = TreeGrowth.of(cases.only(others), rule);
      for (int k = 0; k < prices.size(); k++) {
        double price =
            k + 1 < prices.size() ? Math.sqrt(prices.get(k) * prices.get(k + 1)) : prices.get(k);
        Tree tree = cut(grown, price);
        for (int i = 0; i < fold.length; i++) {
          if (fold[i] == f) {
            double miss = cases.value(i) - tree.leaf(cases, i).value();
            losses[k][i] = cases.weight(i) * miss * miss;
          }
        }
      }
    }
    return losses;
  }

  private static int[] folds(int size, long seed) {
    int[] order = Cases.shuffled(size, new Well19937c(seed));
    return IntStream.of(order).map(i -> i % FOLDS).toArray();
  }

  private static double standardError(double[] losses) {
    double mean = Arrays.stream(losses).average().orElse(0);
    double squares = Arrays.stream(losses).map(loss -> (loss - mean) * (loss - mean)).sum();
    return Math.sqrt(squares / Math.max(1, losses.length - 1) * losses.length);
  }
}
