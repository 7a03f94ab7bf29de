package org.skilled.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.problem.InputException;

/**
 * Indices of dependence by linear regression: standardised coefficients (SRC), the same of ranks
 * (SRRC), and partial correlations of ranks (PRCC), each with a 95 % interval.
 *
 * <p>SRC says by how many standard deviations the output moves when one input alone moves by one;
 * with inputs that are independent, its square is the share of variance due to it, as far as the
 * model is linear. Ranks make that "as far as the model is monotonic". PRCC removes from both sides
 * what the other inputs explain, so it says how surely, not how far, the output follows an input.
 * None of them sees a dependence that rises and falls: {@link RegressionTable#rankRSquared()} tells
 * how much of the output they see at all.
 *
 * <p>Sources: R. L. Iman and W. J. Conover (1979), The use of the rank transform in regression,
 * Technometrics 21:499-509, doi:10.1080/00401706.1979.10489820; A. Saltelli and J. Marivoet (1990),
 * Non-parametric statistics in sensitivity analysis for model output, Reliability Engineering and
 * System Safety 28:229-253, doi:10.1016/0951-8320(90)90065-U.
 *
 * <p>Intervals are by the delta method with the empirical influence of each row, so neither equal
 * variances nor normal residuals are assumed; those of PRCC are symmetric on Fisher's scale and
 * count the ranks of the output as estimated. They hold for independent rows. With 200 rows they
 * cover 93 to 97 % of the time (tested), but less (down to some 88 %) for PRCC where the inputs
 * explain nearly all of the output; with a Latin hypercube they are rather too wide.
 */
public final class RegressionIndices {
  private static final double UPPER = 0.975;
  private static final int DUMMIES = 400;

  private RegressionIndices() {}

  /**
   * The indices of all inputs, in O(n k²) for n rows and k inputs.
   *
   * @param output one value a row of the inputs; a row where anything is not finite is left out
   * @param seed decides the dummies
   * @throws InputException if an input or the output does not vary, an input is a linear function
   *     of others, or there are too few rows
   */
  public static RegressionTable of(Inputs inputs, double[] output, long seed) {
    return of(inputs, output, seed, DUMMIES);
  }

  static RegressionTable of(Inputs inputs, double[] output, long seed, int dummies) {
    int[] rows = inputs.complete(output);
    int needed = inputs.size() + 4;
    if (inputs.size() == 0) {
      throw InputException.of("there is no input; regression needs at least one");
    }
    if (rows.length < needed) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are only %,d complete rows; regression on %,d %s needs at least %,d, and many"
                  + " more to be of use",
              rows.length,
              inputs.size(),
              inputs.size() == 1 ? "input" : "inputs",
              needed));
    }
    Inputs used = inputs.take(rows);
    double[] y = Inputs.take(output, rows);
    used.requireVariation();
    if (Inputs.isConstant(y)) {
      throw InputException.of(
          "the output is the same in all complete rows, so it depends on none of the inputs there");
    }
    LinearFit values = LinearFit.ofValues(used, y);
    LinearFit ranks = LinearFit.ofRanks(used, y);
    double quantile = new TDistribution(null, values.freedom()).inverseCumulativeProbability(UPPER);
    LentRanks lent = new LentRanks(y);
    List<RegressionTable.Index> indices = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      indices.add(
          new RegressionTable.Index(
              used.names().get(i),
              Coefficient.of(values, null, i, quantile),
              Coefficient.of(ranks, lent, i, quantile),
              PartialRank.of(ranks, lent, i, quantile)));
    }
    return new RegressionTable(
        rows.length,
        inputs.rows() - rows.length,
        values.rSquared(),
        ranks.rSquared(),
        DummyBand.of(ranks, seed, dummies),
        indices);
  }
}
