package org.skilled.analysis.response;

import java.util.Arrays;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.PairedDifference;

/** Where an outcome comes to lie when something is moved away from a reference. */
public final class Shift {
  private Shift() {}

  /**
   * The mean of the reference and the mean difference from it, pair by pair; its interval is that
   * of the difference, so that luck which both have in common does not widen it. Pairs with a value
   * that is not finite are left out.
   *
   * @param moved one value a replicate
   * @param reference the values of the same replicates at the reference
   * @param min smallest possible value; negative infinity if unbounded
   * @param max largest possible value; positive infinity if unbounded
   * @return all NaN if there is no pair
   */
  public static Estimate of(double[] moved, double[] reference, double min, double max) {
    if (moved.length != reference.length) {
      throw new IllegalArgumentException(
          moved.length + " values but " + reference.length + " of the reference");
    }
    double[] differences = new double[moved.length];
    for (int r = 0; r < moved.length; r++) {
      differences[r] = moved[r] - reference[r];
    }
    double from = mean(reference);
    double widest = max > min ? max - min : Double.POSITIVE_INFINITY;
    Effect effect = PairedDifference.of(differences, widest);
    return new Estimate(
        within(min, max, from + effect.estimate()),
        within(min, max, from + effect.low()),
        within(min, max, from + effect.high()));
  }

  private static double within(double min, double max, double value) {
    return Math.max(min, Math.min(max, value));
  }

  /** Mean of the finite values; NaN without any. */
  public static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
  }
}
