package org.skilled.analysis.response;

import java.util.Arrays;

/**
 * An axis cut into neighbouring stretches.
 *
 * @param centres one a stretch, in ascending order
 * @param edges one more than there are stretches, in ascending order
 */
public record Bins(double[] centres, double[] edges) {
  public Bins {
    centres = centres.clone();
    edges = edges.clone();
    if (edges.length != centres.length + 1 || centres.length == 0) {
      throw new IllegalArgumentException(
          centres.length + " stretches cannot have " + edges.length + " edges");
    }
  }

  /**
   * A stretch around each level, which reaches half way to its neighbours and as far beyond the
   * first and the last.
   *
   * @param levels different numbers in ascending order, at least two
   */
  public static Bins around(double... levels) {
    int n = levels.length;
    double[] edges = new double[n + 1];
    for (int i = 1; i < n; i++) {
      edges[i] = (levels[i - 1] + levels[i]) / 2;
    }
    edges[0] = 2 * levels[0] - edges[1];
    edges[n] = 2 * levels[n - 1] - edges[n - 1];
    return new Bins(levels, edges);
  }

  /** Stretches of equal width between two numbers, the first below the second. */
  public static Bins between(double low, double high, int count) {
    double[] edges = new double[count + 1];
    double[] centres = new double[count];
    for (int i = 0; i <= count; i++) {
      edges[i] = low + (high - low) * i / count;
    }
    for (int i = 0; i < count; i++) {
      centres[i] = (edges[i] + edges[i + 1]) / 2;
    }
    return new Bins(centres, edges);
  }

  /** Number of stretches. */
  public int size() {
    return centres.length;
  }

  /** The stretch that holds a number; the first or the last for one beyond the ends. */
  public int indexOf(double value) {
    int at = Arrays.binarySearch(edges, value);
    int index = at >= 0 ? at : -at - 2;
    return Math.max(0, Math.min(centres.length - 1, index));
  }
}
