package org.skilled.analysis.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.skilled.analysis.distribution.Distribution;

/**
 * One parameter of the prior.
 *
 * <p>Algorithms move in the parameter's <em>score</em>: the standard normal variable that has the
 * same rank. So every prior, of whatever kind and range, is a standard normal to them, without ends
 * that proposals could cross.
 *
 * @param name what the parameter is called
 * @param marginal its distribution; of whole numbers from a to b, one on [a - 0.5, b + 0.5]
 * @param whole whether it takes whole numbers only
 */
public record Dimension(String name, Distribution marginal, boolean whole) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Digits that values are rounded to, so that what is written in files is what was run. */
  private static final MathContext DIGITS = new MathContext(6);

  /** The value that has this score. */
  public double value(double score) {
    return rounded(marginal.quantile(share(score)));
  }

  /** A value as it can occur: whole, or of six significant digits, and within the range. */
  public double rounded(double value) {
    double low = whole ? Math.ceil(marginal.low()) : marginal.low();
    double high = whole ? Math.floor(marginal.high()) : marginal.high();
    double near = whole ? Math.rint(value) : new BigDecimal(value).round(DIGITS).doubleValue();
    return Math.max(low, Math.min(high, near)) + 0.0;
  }

  /** The share of the prior that lies below a score, in (0,1). */
  public static double share(double score) {
    return NORMAL.cumulativeProbability(score);
  }
}
