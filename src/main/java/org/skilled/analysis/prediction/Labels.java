package org.skilled.analysis.prediction;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What came of each case, and which cases belong together: those of one run or design point are
 * alike, and tell less than as many that are not.
 *
 * @param positive whether it came about, case by case
 * @param cluster any number for each case; cases of the same number are of one cluster
 */
public record Labels(boolean[] positive, int[] cluster) {
  public Labels {
    if (positive.length != cluster.length) {
      throw new IllegalArgumentException(
          positive.length + " results but " + cluster.length + " clusters");
    }
    int[] distinct = Arrays.stream(cluster).sorted().distinct().toArray();
    cluster = Arrays.stream(cluster).map(number -> Arrays.binarySearch(distinct, number)).toArray();
    positive = positive.clone();
  }

  /** Number of cases. */
  public int size() {
    return positive.length;
  }

  /** Number of cases in which it came about. */
  public int positives() {
    return (int) IntStream.range(0, size()).filter(i -> positive[i]).count();
  }

  /** Number of clusters; they are numbered from 0 in the order of the numbers given. */
  public int clusters() {
    return Arrays.stream(cluster).max().orElse(-1) + 1;
  }

  /** Some of the cases, in their order. */
  public Labels only(int[] cases) {
    boolean[] kept = new boolean[cases.length];
    for (int k = 0; k < cases.length; k++) {
      kept[k] = positive[cases[k]];
    }
    return new Labels(kept, Arrays.stream(cases).map(i -> cluster[i]).toArray());
  }

  /** Number of clusters with at least one case of this kind. */
  int clustersWith(IntPredicate kind) {
    return (int) IntStream.range(0, size()).filter(kind).map(i -> cluster[i]).distinct().count();
  }

  /** Sums of values over the cases of each cluster. */
  double[] sums(double[] values) {
    double[] sums = new double[clusters()];
    for (int i = 0; i < size(); i++) {
      sums[cluster[i]] += values[i];
    }
    return sums;
  }
}
