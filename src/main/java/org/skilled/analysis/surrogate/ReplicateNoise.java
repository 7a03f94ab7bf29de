package org.skilled.analysis.surrogate;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;

/** What replicates say of the variance of one run around the mean of its point. */
final class ReplicateNoise {
  /** Fewest degrees of freedom at which the variance is taken as known. */
  private static final int ENOUGH = 30;

  private ReplicateNoise() {}

  /**
   * The variance, pooled over points; NaN if there are too few replicates to know it.
   *
   * @param sharedLuck whether replicate r has the same luck at every point: then what it does to
   *     all points alike is no noise between points, and is taken out, if no run is missing
   */
  static double of(Output output, boolean sharedLuck) {
    int points = output.size();
    int replicates = output.replicates();
    boolean complete = output.finished() == points * replicates;
    double[] byReplicate = new double[replicates];
    double[][] excess = new double[points][];
    int freedom = 0;
    for (int i = 0; i < points; i++) {
      double[] runs = Arrays.stream(output.runs(i)).filter(Double::isFinite).toArray();
      double mean = Arrays.stream(runs).average().orElse(0);
      excess[i] = Arrays.stream(runs).map(run -> run - mean).toArray();
      freedom += Math.max(0, runs.length - 1);
      for (int r = 0; complete && r < runs.length; r++) {
        byReplicate[r] += excess[i][r] / points;
      }
    }
    boolean takeOut = sharedLuck && complete;
    freedom -= takeOut ? replicates - 1 : 0;
    if (freedom < ENOUGH) {
      return Double.NaN;
    }
    double squares = 0;
    for (double[] row : excess) {
      for (int r = 0; r < row.length; r++) {
        double own = row[r] - (takeOut ? byReplicate[r] : 0);
        squares += own * own;
      }
    }
    return squares / freedom;
  }
}
