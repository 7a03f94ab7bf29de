package org.skilled.analysis.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sample.Output;

/**
 * Which runs are of interest: those whose outcome lies on one side of a bound.
 *
 * @param below whether runs below the bound are of interest, else those above
 * @param bound the bound
 * @param inclusive whether the bound itself is of interest
 */
public record Interest(boolean below, double bound, boolean inclusive) {
  private static final double HALF = 0.5;
  private static final double QUARTER = 0.25;
  private static final double RARE = 0.05;
  private static final int DIGITS = 4;

  /** Runs below a bound. */
  public static Interest below(double bound) {
    return new Interest(true, bound, false);
  }

  /** Runs above a bound. */
  public static Interest above(double bound) {
    return new Interest(false, bound, false);
  }

  /**
   * What is taken if nobody says otherwise: the runs that fail. An outcome within [0,1] fails below
   * 0.5, if 5 % to 95 % of runs do; of any other outcome, the lowest quarter of runs fails (runs
   * that equal the quartile with it).
   */
  public static Interest usual(Output output) {
    double[] values = values(output);
    boolean share = Arrays.stream(values).allMatch(value -> value >= 0 && value <= 1);
    double failing =
        (double) Arrays.stream(values).filter(value -> value < HALF).count() / values.length;
    return share && failing >= RARE && failing <= 1 - RARE
        ? below(HALF)
        : new Interest(true, Quantiles.of(values, QUARTER)[0], true);
  }

  private static double[] values(Output output) {
    double[] values = new double[output.finished()];
    int next = 0;
    for (int point = 0; point < output.size(); point++) {
      for (double value : output.runs(point)) {
        if (Double.isFinite(value)) {
          values[next++] = value;
        }
      }
    }
    return values;
  }

  /** Whether a finite outcome is of interest. */
  public boolean holds(double value) {
    return (inclusive && value == bound) || (below ? value < bound : value > bound);
  }

  /** In words: {@code sustained below 0.5}. */
  public String of(String outcome) {
    String side = below ? "below" : "above";
    String at = inclusive ? "at or " : "";
    return outcome
        + " "
        + at
        + side
        + " "
        + new BigDecimal(bound).round(new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
  }
}
