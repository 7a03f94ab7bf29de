package org.skilled.analysis.dependence;

import java.util.List;

/**
 * How low and how high an index may lie by one resample, as a function of how rows are weighted.
 *
 * <p>A largest distance is not a smooth function of the data: where two curves are as far apart at
 * several places, or over a whole stretch, its estimate takes the luckiest of them and lies too
 * high, and percentiles of resamples lie higher still. So each resample tells by how much the
 * distance moved at <em>all</em> places that may be the farthest, and the largest of these moves is
 * taken off for the lower end; for the upper end the move at the place that is the farthest in the
 * data is enough, since the true distance at any place bounds the index from below.
 *
 * <p>Sources: Z. Fang and A. Santos (2019), Inference on directionally differentiable functions,
 * Review of Economic Studies 86:377-412, doi:10.1093/restud/rdy049; V. Chernozhukov, S. Lee and A.
 * M. Rosen (2013), Intersection bounds: estimation and inference, Econometrica 81:667-737,
 * doi:10.3982/ECTA8718.
 */
@FunctionalInterface
public interface Bounds {
  /**
   * The bounds of all inputs; NaN where there are none.
   *
   * @param weights how often each row counts
   * @return {@code [0][input]}, of which the lower end is the 1.5 % quantile over resamples, and
   *     {@code [1][input]}, of which the upper end is the 97.5 % quantile
   */
  double[][] of(int[] weights);

  /** Those of single inputs, each with its two figures, together. */
  static double[][] of(List<double[]> each) {
    return new double[][] {
      each.stream().mapToDouble(ends -> ends[0]).toArray(),
      each.stream().mapToDouble(ends -> ends[1]).toArray()
    };
  }
}
