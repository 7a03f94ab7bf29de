package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;

/**
 * The mean of each point's runs, and how much luck is left in it.
 *
 * @param values a mean a point; NaN for a point without a finite run
 * @param luck estimated variance of each mean that is due to luck alone, which is that of the
 *     point's runs over their number; all 0 if {@code replicated} is false
 * @param replicated whether points have several runs, each with luck of its own, so that luck can
 *     be told from the inputs
 */
public record PointMeans(double[] values, double[] luck, boolean replicated) {

  /**
   * The means of an output.
   *
   * @param sharedLuck whether replicate r has the same luck at every point: then a mean depends on
   *     the inputs alone, given that luck
   */
  public static PointMeans of(Output output, boolean sharedLuck) {
    double[] values = output.means();
    double[] luck = new double[values.length];
    if (sharedLuck || output.replicates() < 2) {
      return new PointMeans(values, luck, false);
    }
    int[] runs = new int[values.length];
    double squares = 0;
    int freedom = 0;
    for (int point = 0; point < values.length; point++) {
      double[] finite = Arrays.stream(output.runs(point)).filter(Double::isFinite).toArray();
      runs[point] = finite.length;
      double own = 0;
      for (double value : finite) {
        own += (value - values[point]) * (value - values[point]);
      }
      if (finite.length > 1) {
        luck[point] = own / (finite.length - 1) / finite.length;
        squares += own;
        freedom += finite.length - 1;
      }
    }
    if (freedom == 0) {
      return new PointMeans(values, new double[values.length], false);
    }
    for (int point = 0; point < values.length; point++) {
      // A single run says nothing of its luck; all points together do.
      if (runs[point] == 1) {
        luck[point] = squares / freedom;
      }
    }
    return new PointMeans(values, luck, true);
  }

  /** Number of points without a value. */
  public int missing() {
    return (int) Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
  }
}
