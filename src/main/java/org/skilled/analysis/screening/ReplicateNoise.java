package org.skilled.analysis.screening;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Output;

/**
 * How much of a difference between the means of two points is the model's own randomness, from the
 * replicates: pooled over all points, or, where replicates share their luck, from the differences
 * of runs with the same luck.
 */
final class ReplicateNoise {
  private final double[][] runs;
  private final boolean sharedLuck;
  private final double pooled;
  private final int freedom;

  ReplicateNoise(Output output, boolean sharedLuck) {
    runs = new double[output.size()][];
    double squares = 0;
    int free = 0;
    for (int point = 0; point < runs.length; point++) {
      runs[point] = output.runs(point);
      double[] finite = Arrays.stream(runs[point]).filter(Double::isFinite).toArray();
      if (finite.length > 1) {
        double mean = Arrays.stream(finite).sum() / finite.length;
        for (double value : finite) {
          squares += (value - mean) * (value - mean);
        }
        free += finite.length - 1;
      }
    }
    pooled = free == 0 ? Double.NaN : squares / free;
    freedom = free;
    this.sharedLuck = sharedLuck;
  }

  /** Degrees of freedom of what is pooled over all points; 0 if none has two finished runs. */
  int freedom() {
    return freedom;
  }

  /**
   * Degrees of freedom that a difference adds to those of the mean of {@link #ofDifference} over
   * several; 0 where luck is not shared, as all of them stand on the same {@link #freedom()} then.
   */
  int freedomOfDifference(int a, int b) {
    return sharedLuck ? Math.max(0, gaps(a, b).length - 1) : 0;
  }

  /** Variance of a single run at a point; NaN if unknown. */
  double ofRun() {
    return pooled;
  }

  /** Variance of the difference of two points' means; NaN if unknown. */
  double ofDifference(int a, int b) {
    return sharedLuck ? paired(a, b) : pooled * (1 / finite(a) + 1 / finite(b));
  }

  private double finite(int point) {
    return Arrays.stream(runs[point]).filter(Double::isFinite).count();
  }

  private double paired(int a, int b) {
    double[] gaps = gaps(a, b);
    if (gaps.length < 2) {
      return Double.NaN;
    }
    double sum = 0;
    double squares = 0;
    for (double gap : gaps) {
      sum += gap;
      squares += gap * gap;
    }
    int count = gaps.length;
    return Math.max(0, squares - sum * sum / count) / (count - 1) / count;
  }

  /** Differences of runs with the same luck, where both have finished. */
  private double[] gaps(int a, int b) {
    return IntStream.range(0, Math.min(runs[a].length, runs[b].length))
        .mapToDouble(r -> runs[b][r] - runs[a][r])
        .filter(Double::isFinite)
        .toArray();
  }
}
