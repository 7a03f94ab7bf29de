package org.skilled.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.skilled.analysis.Estimate;

/**
 * How well known values of one parameter were recovered: coverage of posterior intervals, and
 * whether the known values' ranks in their posteriors are uniform (simulation-based calibration:
 * Cook et al. 2006, doi:10.1198/106186006X136976; Talts et al. 2018, arXiv:1804.06788).
 *
 * @param trials number of known values
 * @param half how often the central 50 % interval held the known value
 * @param most how often the central 95 % interval did
 * @param uniform p-value of uniform ranks (Kolmogorov and Smirnov)
 * @param correlation rank correlation of posterior medians with the known values
 */
public record Recovery(
    int trials, Coverage half, Coverage most, double uniform, double correlation) {
  private static final double CONFIDENCE = 0.95;

  /**
   * A share with its 95 % interval (Wilson).
   *
   * @param share in [0,1]
   * @param low lower bound
   * @param high upper bound
   */
  public record Coverage(double share, double low, double high) {
    /** Whether the share aimed at lies in the interval. */
    public boolean agreesWith(double nominal) {
      return nominal >= low && nominal <= high;
    }
  }

  /**
   * From the known values and what became of them.
   *
   * @param known the known values, at least 3
   * @param medians the medians of their posteriors
   * @param ranks share of each posterior below its known value
   */
  public static Recovery of(double[] known, double[] medians, double[] ranks) {
    return new Recovery(
        ranks.length,
        coverage(ranks, 0.5),
        coverage(ranks, CONFIDENCE),
        uniform(ranks),
        new SpearmansCorrelation().correlation(known, medians));
  }

  private static Coverage coverage(double[] ranks, double level) {
    double tail = (1 - level) / 2;
    int inside =
        (int) Arrays.stream(ranks).filter(rank -> rank >= tail && rank <= 1 - tail).count();
    Estimate share = Estimate.share((double) inside / ranks.length, ranks.length);
    return new Coverage(share.value(), share.low(), share.high());
  }

  private static double uniform(double[] ranks) {
    try {
      return new KolmogorovSmirnovTest()
          .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), ranks, false);
    } catch (MaxCountExceededException e) {
      return Double.NaN;
    }
  }
}
