package org.skilled.analysis.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;

/**
 * Grows a tree: each question is the one that leaves the least sum of squares. For shares, that is
 * Gini's criterion; levels of a category are put in the order of their means, which loses no split
 * (L. Breiman, J. Friedman, R. Olshen and C. Stone 1984, Classification and Regression Trees,
 * doi:10.1201/9781315139470).
 */
final class TreeGrowth {
  private static final double LEAST_GAIN = 1e-10;

  private final Cases cases;
  private final TreeRule rule;

  private TreeGrowth(Cases cases, TreeRule rule) {
    this.cases = cases;
    this.rule = rule;
  }

  static Tree of(Cases cases, TreeRule rule) {
    int[][] orders =
        IntStream.range(0, cases.inputs().size()).mapToObj(cases::order).toArray(int[][]::new);
    return new TreeGrowth(cases, rule).grow(orders, 0);
  }

  private record Split(Restriction question, double gain) {}

  /** Sums of weights, values and squares over points. */
  private static final class Sums {
    double weight;
    double value;
    double square;
    int points;

    void add(double w, double y) {
      weight += w;
      value += w * y;
      square += w * y * y;
      points++;
    }

    double error() {
      return points == 0 ? 0 : Math.max(0, square - value * value / weight);
    }
  }

  private Tree grow(int[][] orders, int depth) {
    int[] rows = orders[0];
    Sums all = new Sums();
    for (int i : rows) {
      all.add(cases.weight(i), cases.value(i));
    }
    Tree here =
        new Tree(null, null, null, rows.length, all.weight, all.value / all.weight, all.error());
    if (depth >= rule.depth() || rows.length < 2 * rule.leaf()) {
      return here;
    }
    Split best = null;
    for (int j = 0; j < orders.length; j++) {
      Split split = split(j, orders[j], all);
      if (split != null && (best == null || split.gain() > best.gain())) {
        best = split;
      }
    }
    if (best == null || best.gain() <= LEAST_GAIN * all.square) {
      return here;
    }
    Restriction question = best.question();
    return new Tree(
        question,
        grow(part(orders, question, true), depth + 1),
        grow(part(orders, question, false), depth + 1),
        here.points(),
        here.weight(),
        here.value(),
        here.error());
  }

  private int[][] part(int[][] orders, Restriction question, boolean yes) {
    return Arrays.stream(orders)
        .map(
            order ->
                Arrays.stream(order)
                    .filter(i -> question.holds(cases.at(question.input(), i)) == yes)
                    .toArray())
        .toArray(int[][]::new);
  }

  private @Nullable Split split(int j, int[] order, Sums all) {
    Input input = cases.inputs().get(j);
    return input.isCategory() ? levels(j, order, input, all) : cut(j, order, all);
  }

  private @Nullable Split cut(int j, int[] order, Sums all) {
    Sums left = new Sums();
    Split best = null;
    for (int at = 0; at + 1 < order.length; at++) {
      left.add(cases.weight(order[at]), cases.value(order[at]));
      double value = cases.at(j, order[at]);
      double next = cases.at(j, order[at + 1]);
      if (value < next && left.points >= rule.leaf() && order.length - left.points >= rule.leaf()) {
        double gain = gain(all, left);
        if (best == null || gain > best.gain()) {
          double middle = value + (next - value) / 2;
          best = new Split(new Restriction(j, Double.NEGATIVE_INFINITY, middle, List.of()), gain);
        }
      }
    }
    return best;
  }

  private @Nullable Split levels(int j, int[] order, Input input, Sums all) {
    Sums[] sums = new Sums[input.levels().size()];
    Arrays.setAll(sums, level -> new Sums());
    for (int i : order) {
      sums[(int) cases.at(j, i)].add(cases.weight(i), cases.value(i));
    }
    List<Integer> byMean =
        IntStream.range(0, sums.length)
            .filter(level -> sums[level].points > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(level -> sums[level].value / sums[level].weight))
            .toList();
    Sums left = new Sums();
    Split best = null;
    for (int k = 0; k + 1 < byMean.size(); k++) {
      Sums level = sums[byMean.get(k)];
      left.weight += level.weight;
      left.value += level.value;
      left.square += level.square;
      left.points += level.points;
      if (left.points >= rule.leaf() && order.length - left.points >= rule.leaf()) {
        double gain = gain(all, left);
        if (best == null || gain > best.gain()) {
          List<Integer> inside = byMean.subList(0, k + 1).stream().sorted().toList();
          best =
              new Split(
                  new Restriction(j, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, inside),
                  gain);
        }
      }
    }
    return best;
  }

  private static double gain(Sums all, Sums left) {
    double right = all.value - left.value;
    return left.value * left.value / left.weight
        + right * right / (all.weight - left.weight)
        - all.value * all.value / all.weight;
  }
}
