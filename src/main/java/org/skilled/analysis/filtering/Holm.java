package org.skilled.analysis.filtering;

import java.util.stream.IntStream;

/**
 * Several tests at once: p-values adjusted so that, used at 0.05, the chance of any false call is
 * at most 0.05, however the tests depend on each other (S. Holm 1979, A simple sequentially
 * rejective multiple test procedure, Scandinavian Journal of Statistics 6:65-70).
 */
public final class Holm {
  private Holm() {}

  /** Adjusted p-values, in the same order; NaN stays NaN and counts as no test. */
  public static double[] adjusted(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted((a, b) -> Double.compare(p[a], p[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = p.clone();
    double largest = 0;
    for (int at = 0; at < order.length; at++) {
      largest = Math.max(largest, Math.min(1, p[order[at]] * (order.length - at)));
      adjusted[order[at]] = largest;
    }
    return adjusted;
  }
}
