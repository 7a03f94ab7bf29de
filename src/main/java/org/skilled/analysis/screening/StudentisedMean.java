package org.skilled.analysis.screening;

import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;

/**
 * A mean with its interval by the studentised bootstrap: each resample tells by how many of its own
 * standard errors it is off, and these, not the distances, are laid around the mean. With few and
 * skewed values this covers better than percentiles do (P. Hall 1988, Theoretical comparison of
 * bootstrap confidence intervals, Annals of Statistics 16:927-953, doi:10.1214/aos/1176350933).
 *
 * <p>A resample that by chance holds almost equal values only would be off by any number of its
 * standard errors; its variance counts as at least 1 / (2 n) of that of all n values.
 */
final class StudentisedMean {
  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  private StudentisedMean() {}

  /**
   * The interval.
   *
   * @param value the mean
   * @param sd standard deviation of the values
   * @param count number of values
   * @param means of the resamples
   * @param sds standard deviations within the resamples
   */
  static Estimate of(double value, double sd, int count, double[] means, double[] sds) {
    if (!(sd > 0)) {
      return new Estimate(value, value, value);
    }
    double least = sd * Math.sqrt(0.5 / count);
    double[] off =
        IntStream.range(0, means.length)
            .mapToDouble(r -> (means[r] - value) / Math.max(least, sds[r]))
            .toArray();
    double[] ends = Quantiles.of(off, LOWER, UPPER);
    return new Estimate(
        value, Math.min(value, value - ends[1] * sd), Math.max(value, value - ends[0] * sd));
  }
}
