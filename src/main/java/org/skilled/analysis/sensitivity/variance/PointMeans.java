package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;

/**
 * One figure of each point's runs, such as their mean, and how much luck is left in it.
 *
 * @param values a figure a point; NaN for a point whose runs do not give one
 * @param luck estimated variance of each figure that is due to luck alone; all 0 if {@code
 *     replicated} is false
 * @param replicated whether points have several runs, each with luck of its own, so that luck can
 *     be told from the inputs
 * @param runs number of runs behind a mean, over which luck averages out; 1 if not replicated
 */
public record PointMeans(double[] values, double[] luck, boolean replicated, double runs) {
  /** Fewest runs a point from which spreads can be compared. */
  public static final int FEWEST_FOR_SPREAD = 4;

  /**
   * The mean of each point's finite runs.
   *
   * @param sharedLuck whether replicate r has the same luck at every point: then a mean depends on
   *     the inputs alone, given that luck
   */
  public static PointMeans of(Output output, boolean sharedLuck) {
    double[] values = output.means();
    double[] luck = new double[values.length];
    int[] runs = new int[values.length];
    double squares = 0;
    int freedom = 0;
    for (int point = 0; point < values.length && !sharedLuck; point++) {
      double[] finite = Arrays.stream(output.runs(point)).filter(Double::isFinite).toArray();
      runs[point] = finite.length;
      if (finite.length > 1) {
        double own = variance(finite);
        luck[point] = own / finite.length;
        squares += own * (finite.length - 1);
        freedom += finite.length - 1;
      }
    }
    if (freedom == 0) {
      return new PointMeans(values, new double[values.length], false, 1);
    }
    double single = 0;
    double shared = 0;
    for (int point = 0; point < values.length; point++) {
      // A single run says nothing of its luck; all points together do.
      if (runs[point] == 1) {
        luck[point] = squares / freedom;
      }
      single += luck[point] * runs[point];
      shared += luck[point];
    }
    return new PointMeans(values, luck, true, shared > 0 ? single / shared : 1);
  }

  /**
   * The spread of each point's runs: the mean of the standard deviations of its even and of its odd
   * runs, which differ by luck alone.
   *
   * @throws InputException if most points have fewer than 4 finite runs
   */
  public static PointMeans ofSpread(Output output, boolean sharedLuck) {
    double[] even = halves(output, 0);
    double[] odd = halves(output, 1);
    double[] values = new double[even.length];
    double[] luck = new double[even.length];
    for (int point = 0; point < values.length; point++) {
      values[point] = (even[point] + odd[point]) / 2;
      double apart = (even[point] - odd[point]) / 2;
      luck[point] = sharedLuck || Double.isNaN(apart) ? 0 : apart * apart;
    }
    PointMeans spread = new PointMeans(values, luck, !sharedLuck, 1);
    if (2 * spread.missing() > values.length) {
      throw InputException.of(
          "most points have fewer than "
              + FEWEST_FOR_SPREAD
              + " finished runs (at most "
              + output.replicates()
              + "), so their spreads cannot be told apart; run more replications");
    }
    return spread;
  }

  private static double[] halves(Output output, int which) {
    double[] deviations = new double[output.size()];
    for (int point = 0; point < deviations.length; point++) {
      double[] runs = output.runs(point);
      double[] half = new double[(runs.length + 1 - which) / 2];
      for (int r = 0; r < half.length; r++) {
        half[r] = runs[2 * r + which];
      }
      double[] finite = Arrays.stream(half).filter(Double::isFinite).toArray();
      deviations[point] = finite.length < 2 ? Double.NaN : Math.sqrt(variance(finite));
    }
    return deviations;
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }

  /** The same with other figures. */
  PointMeans with(double[] others) {
    return new PointMeans(others, luck, replicated, runs);
  }

  /** Number of points without a value. */
  public int missing() {
    return (int) Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
  }
}
