package org.skilled.experiment.design;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;

/** Where points lie in the unit cube, whatever their factors are. */
public final class DesignShares {
  private DesignShares() {}

  /**
   * The share of each factor's distribution that lies below a value, with half of that at it; where
   * the distribution is not known, of the values that there are.
   *
   * @return {@code [point][factor]}
   */
  public static double[][] of(Design design, List<DesignPoint> points) {
    List<String> paths = design.paths();
    double[][] shares = new double[points.size()][paths.size()];
    for (int f = 0; f < paths.size(); f++) {
      Distribution known = design.distribution(paths.get(f));
      Map<Object, Double> share = known == null ? ranks(points, f) : Map.of();
      for (int p = 0; p < shares.length; p++) {
        Object value = points.get(p).values().get(f);
        shares[p][f] = known == null ? share.getOrDefault(value, 0.5) : middle(known, value);
      }
    }
    return shares;
  }

  private static double middle(@Nullable Distribution distribution, Object value) {
    if (distribution == null || !(value instanceof Number number)) {
      return 0.5;
    }
    double at = number.doubleValue();
    double below = distribution.cumulative(Math.nextDown(at));
    return (below + distribution.cumulative(at)) / 2;
  }

  /** Of values that can be ordered, or else by their words. */
  private static Map<Object, Double> ranks(List<DesignPoint> points, int factor) {
    Map<Object, Integer> counts = new HashMap<>();
    points.forEach(point -> counts.merge(point.values().get(factor), 1, Integer::sum));
    boolean numbers = counts.keySet().stream().allMatch(Number.class::isInstance);
    Map<Object, Double> shares = new HashMap<>();
    double below = 0;
    if (numbers) {
      double[] sorted =
          counts.keySet().stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
      Arrays.sort(sorted);
      Map<Double, Object> byNumber = new HashMap<>();
      counts.keySet().forEach(value -> byNumber.put(((Number) value).doubleValue(), value));
      for (double number : sorted) {
        Object value = byNumber.getOrDefault(number, number);
        below = put(shares, value, counts.getOrDefault(value, 0), below, points.size());
      }
      return shares;
    }
    TreeMap<String, Integer> words = new TreeMap<>();
    counts.forEach((value, count) -> words.merge(value.toString(), count, Integer::sum));
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      below = put(shares, word.getKey(), word.getValue(), below, points.size());
    }
    return shares;
  }

  private static double put(
      Map<Object, Double> shares, Object value, int count, double below, int all) {
    shares.put(value, (below + count / 2.0) / all);
    return below + count;
  }
}
