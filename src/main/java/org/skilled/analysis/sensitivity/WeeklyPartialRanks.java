package org.skilled.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.problem.InputException;

/**
 * Partial rank correlations (PRCC) of a series with each input, week by week, as {@link
 * RegressionIndices} gives them, with what weeks have in common worked out once: O(n k² + w n k)
 * for n points, k inputs and w weeks.
 */
public final class WeeklyPartialRanks {
  /**
   * Points that must differ from the value that most have: measured with three to thirteen, 95 %
   * intervals hold in 75 to 95 % of cases, with more in 93 to 96 %.
   */
  public static final int FEWEST = 15;

  private static final double LEVEL = 0.95;

  private WeeklyPartialRanks() {}

  /**
   * The correlations.
   *
   * @param values {@code [week][input]}; NaN in weeks where too few points have a value, or most
   *     have the same and fewer than {@value #FEWEST} another
   * @param floor size that all of as many inputs without effect stay below over all weeks together,
   *     in at least 95 % of cases
   * @param rows points in the week that has most
   */
  public record Table(List<List<Estimate>> values, double floor, int rows) {
    public Table {
      values = values.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The correlations of all weeks.
   *
   * @param series {@code [week][point]}; what is not finite is left out of its week
   * @throws InputException if no week has enough points, or the inputs cannot be told apart
   */
  public static Table of(Inputs inputs, double[][] series) {
    int[][] rows = Arrays.stream(series).map(inputs::complete).toArray(int[][]::new);
    int needed = inputs.size() + 4;
    int most = Arrays.stream(rows).mapToInt(of -> of.length).max().orElse(0);
    if (most < needed) {
      throw InputException.of(
          "at most "
              + most
              + " points have a value in any week; "
              + inputs.size()
              + " inputs need at least "
              + needed);
    }
    List<List<Estimate>> values = new ArrayList<>();
    for (int first = 0; first < series.length; ) {
      int end = first + 1;
      while (end < series.length && Arrays.equals(rows[first], rows[end])) {
        end++;
      }
      values.addAll(weeks(inputs, series, rows[first], first, end));
      first = end;
    }
    double freedom = most - inputs.size() - 1.0;
    double level = StrictMath.pow(LEVEL, 1.0 / (inputs.size() * (double) series.length));
    double t = new TDistribution(null, freedom).inverseCumulativeProbability((1 + level) / 2);
    return new Table(values, t / Math.sqrt(t * t + freedom), most);
  }

  /** Weeks in which the same points have a value. */
  private static List<List<Estimate>> weeks(
      Inputs inputs, double[][] series, int[] rows, int first, int end) {
    List<Estimate> none =
        IntStream.range(0, inputs.size()).mapToObj(i -> Estimate.bare(Double.NaN)).toList();
    Inputs used = inputs.take(rows);
    if (rows.length < inputs.size() + 4) {
      return IntStream.range(first, end).mapToObj(week -> none).toList();
    }
    used.requireVariation();
    double[] order = IntStream.range(0, rows.length).mapToDouble(i -> i).toArray();
    LinearFit common = LinearFit.ofRanks(used, order);
    double[][] own =
        IntStream.range(0, inputs.size()).mapToObj(common::ownPart).toArray(double[][]::new);
    double quantile = new TDistribution(null, common.freedom()).inverseCumulativeProbability(0.975);
    return IntStream.range(first, end)
        .parallel()
        .mapToObj(
            week -> {
              double[] y = Inputs.take(series[week], rows);
              if (isMostlyEqual(y)) {
                return none;
              }
              LinearFit fit = common.with(LinearFit.standardised(LinearFit.ranks(y)));
              LentRanks lent = new LentRanks(y);
              return IntStream.range(0, inputs.size())
                  .mapToObj(i -> PartialRank.of(fit, own[i], lent, i, quantile))
                  .toList();
            })
        .toList();
  }

  private static boolean isMostlyEqual(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int most = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      most = Math.max(most, run);
    }
    int others = sorted.length - most;
    return others == 0 || (2 * others <= values.length && others < FEWEST);
  }
}
