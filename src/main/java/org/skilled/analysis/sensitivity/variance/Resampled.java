package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * Indices from blocks with their bootstrap.
 *
 * @param values the indices
 * @param drawn the indices in each resample
 * @param freedom degrees of freedom of each standard error
 */
record Resampled(double[] values, double[][] drawn, double[] freedom) {
  private static final double UPPER = 0.975;

  /** From the first blocks. */
  static Resampled of(BlockTerms terms, int first, long seed, int resamples) {
    return new Resampled(
        terms.values(first),
        Resampling.all(resamples, r -> terms.values(Resampling.counts(seed, r, first))),
        terms.freedom(first));
  }

  /** The standard error by the bootstrap, times Student's quantile, either way. */
  Estimate estimate(int index) {
    return estimate(values[index], Resampling.deviation(drawn, index), freedom[index]);
  }

  List<Estimate> estimates(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::estimate).toList();
  }

  /** What follows from the indices. */
  Estimate estimate(ToDoubleFunction<double[]> of) {
    double[][] derived =
        Arrays.stream(drawn)
            .map(resample -> new double[] {of.applyAsDouble(resample)})
            .toArray(double[][]::new);
    return Resampling.normal(of.applyAsDouble(values), derived, 0);
  }

  private static Estimate estimate(double value, double error, double freedom) {
    return Double.isNaN(error)
        ? Estimate.bare(value)
        : Estimate.around(
            value, error * new TDistribution(null, freedom).inverseCumulativeProbability(UPPER));
  }
}
