package org.skilled.analysis.screening;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;

/**
 * The variance of runs within points.
 *
 * @param variance of a run; NaN without replicates
 * @param freedom its degrees of freedom
 * @param inverseRuns mean over points of one over the number of finished runs
 */
record Replication(double variance, int freedom, double inverseRuns) {

  /**
   * Of an output; where all points have finished the same replicates with shared luck, what
   * replicates have in common over all points is taken off.
   */
  static Replication of(Output output, boolean sharedLuck) {
    int points = output.size();
    int replicates = output.replicates();
    double[][] runs = new double[points][];
    double squares = 0;
    int freedom = 0;
    double inverse = 0;
    boolean complete = true;
    double[] common = new double[replicates];
    for (int point = 0; point < points; point++) {
      runs[point] = output.runs(point);
      double[] finite = Arrays.stream(runs[point]).filter(Double::isFinite).toArray();
      complete &= finite.length == replicates;
      double mean = Arrays.stream(finite).sum() / finite.length;
      inverse += 1.0 / finite.length / points;
      for (int r = 0; r < finite.length; r++) {
        squares += (finite[r] - mean) * (finite[r] - mean);
        common[r] += (finite[r] - mean) / points;
      }
      freedom += finite.length - 1;
    }
    if (sharedLuck && complete && points > 1) {
      for (double each : common) {
        squares -= points * each * each;
      }
      freedom -= replicates - 1;
    }
    return new Replication(
        freedom > 0 ? Math.max(0, squares) / freedom : Double.NaN, freedom, inverse);
  }

  /** The standard error of an effect over that many points. */
  double errorOfEffect(int points) {
    return Math.sqrt(4 * variance * inverseRuns / points);
  }
}
