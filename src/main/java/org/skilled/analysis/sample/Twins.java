package org.skilled.analysis.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two inputs of a sample that go together, so that no method can tell which of them does something.
 *
 * @param first position of the one that comes first
 * @param second position of the other
 * @param correlation of their ranks (Spearman), beyond 0.95 or below -0.95; 1 where categories
 *     stand for each other one to one
 */
public record Twins(int first, int second, double correlation) {
  private static final double LEAST = 0.95;
  private static final double ROUNDING = 1e-9;

  /** With fewer points, inputs go together by chance. */
  private static final int FEWEST_POINTS = 10;

  /** Whether each of the two tells the other, so that one is enough. */
  public boolean isExact() {
    return Math.abs(correlation) > 1 - ROUNDING;
  }

  /** All such pairs that vary, in O(points inputs²). */
  public static List<Twins> of(Sample sample) {
    List<Twins> twins = new ArrayList<>();
    if (sample.points() < FEWEST_POINTS) {
      return twins;
    }
    List<Input> inputs = sample.inputs();
    double[][] ranks = inputs.stream().map(Twins::ranks).toArray(double[][]::new);
    for (int i = 0; i < ranks.length; i++) {
      for (int j = i + 1; j < ranks.length; j++) {
        double correlation =
            inputs.get(i).isCategory() || inputs.get(j).isCategory()
                ? oneToOne(inputs.get(i), inputs.get(j))
                : product(ranks[i], ranks[j]);
        if (Math.abs(correlation) > LEAST) {
          twins.add(new Twins(i, j, Math.max(-1, Math.min(1, correlation))));
        }
      }
    }
    return twins;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int point = 0; point < one.length; point++) {
      sum += one[point] * other[point];
    }
    return sum;
  }

  /** Ranks less their mean, over the root of the sum of their squares; all 0 without variation. */
  private static double[] ranks(Input input) {
    double[] values = input.values();
    if (input.isConstant() || !Arrays.stream(values).allMatch(Double::isFinite)) {
      return new double[values.length];
    }
    Integer[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(point -> values[point]))
            .toArray(Integer[]::new);
    double[] ranks = new double[values.length];
    double middle = (values.length - 1) / 2.0;
    for (int from = 0, to; from < order.length; from = to) {
      to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int at = from; at < to; at++) {
        ranks[order[at]] = (from + to - 1) / 2.0 - middle;
      }
    }
    double length = Math.sqrt(product(ranks, ranks));
    return Arrays.stream(ranks).map(rank -> rank / length).toArray();
  }

  /**
   * 1 if each value of either always comes with the same of the other, and most are there twice.
   */
  private static double oneToOne(Input one, Input other) {
    Map<Double, Double> there = new HashMap<>();
    Map<Double, Double> back = new HashMap<>();
    for (int point = 0; point < one.size(); point++) {
      double a = one.at(point);
      double b = other.at(point);
      Double known = there.putIfAbsent(a, b);
      Double knownBack = back.putIfAbsent(b, a);
      if ((known != null && known.compareTo(b) != 0)
          || (knownBack != null && knownBack.compareTo(a) != 0)) {
        return 0;
      }
    }
    return there.size() > 1 && 2 * there.size() <= one.size() ? 1 : 0;
  }
}
