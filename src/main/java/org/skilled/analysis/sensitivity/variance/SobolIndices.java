package org.skilled.analysis.sensitivity.variance;

import java.util.List;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.Ranking;

/**
 * Sobol' indices of one output: shares of its variance.
 *
 * @param subjects names of the inputs, or of the groups
 * @param first what each explains on its own
 * @param total what would remain unexplained if all others were known: on its own and together with
 *     others
 * @param second what each pair explains beyond both on their own; empty if the design has no second
 *     order
 * @param sumOfFirst what all explain without interactions
 * @param dummy first-order index of an input that is not there, from A and B alone: how far from 0
 *     chance can take it (F. Khorashadi Zadeh and others 2017, doi:10.1016/j.envsoft.2017.02.001)
 * @param luck share of luck in the variance of the points' means, which the indices leave out; NaN
 *     if it cannot be told, because points have one run each or share their luck
 * @param floor what the total index of an input that does nothing stays below, in 95 % of samples
 *     jointly over all inputs
 * @param totals the total indices in each resample, {@code [resample][input]}
 * @param blocks number of blocks that they stand on
 * @param leftOut number of blocks left out because a point has no value
 * @param failedPoints number of points without a value
 */
public record SobolIndices(
    List<String> subjects,
    List<Estimate> first,
    List<Estimate> total,
    List<Pair> second,
    Estimate sumOfFirst,
    Estimate dummy,
    Estimate luck,
    double floor,
    double[][] totals,
    int blocks,
    int leftOut,
    int failedPoints) {
  public SobolIndices {
    subjects = List.copyOf(subjects);
    first = List.copyOf(first);
    total = List.copyOf(total);
    second = List.copyOf(second);
  }

  /**
   * The second-order index of a pair.
   *
   * @param one position of the one input
   * @param other position of the other, after the one
   */
  public record Pair(int one, int other, Estimate index) {}

  /** How much each input matters, by its total index. */
  public Ranking ranking() {
    return new Ranking("ST", subjects, total, totals, floor);
  }
}
