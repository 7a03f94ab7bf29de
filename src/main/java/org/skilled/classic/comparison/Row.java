package org.skilled.classic.comparison;

import org.skilled.analysis.Estimate;

/**
 * One result of a paper, and ours.
 *
 * @param what what is compared
 * @param paper the paper's figure or relation, in words
 * @param target the paper's figure; for a relation 0, which the difference must exceed
 * @param ours our figure, or our difference for a relation; the interval is NaN where it is exact
 * @param agrees whether the two agree
 * @param rule the rule by which that is said, fixed before running
 * @param level how closely they are meant to agree
 */
public record Row(
    String what,
    String paper,
    double target,
    Estimate ours,
    boolean agrees,
    String rule,
    Agreement level) {

  /** Our figure less the paper's; for a relation, our difference. */
  public Estimate difference() {
    return new Estimate(ours.value() - target, ours.low() - target, ours.high() - target);
  }

  /** A figure that must be the same number. */
  static Row same(String what, double target, double ours) {
    return new Row(
        what,
        Figures.text(target),
        target,
        Estimate.bare(ours),
        ours == target,
        "equal",
        Agreement.IDENTICAL);
  }

  /** A figure of exact theory, within a tolerance for rounding. */
  static Row theory(String what, double target, double ours, double tolerance) {
    return new Row(
        what,
        Figures.text(target),
        target,
        Estimate.bare(ours),
        Math.abs(ours - target) <= tolerance,
        "within " + Figures.text(tolerance),
        Agreement.IDENTICAL);
  }

  /** A mean that must lie this near to the paper's. */
  static Row near(String what, double target, Estimate ours, double tolerance) {
    return new Row(
        what,
        Figures.text(target),
        target,
        ours,
        Math.abs(ours.value() - target) <= tolerance,
        "within " + Figures.text(tolerance),
        Agreement.DISTRIBUTION);
  }

  /** A mean that must lie within four standard errors: off by chance once in 16,000 times. */
  static Row likely(String what, double target, Estimate ours) {
    double error = (ours.high() - ours.low()) / (2 * Estimate.NORMAL_QUANTILE);
    return new Row(
        what,
        Figures.text(target),
        target,
        ours,
        Math.abs(ours.value() - target) <= 4 * error,
        "within 4 standard errors",
        Agreement.DISTRIBUTION);
  }

  /** A difference that the paper says is above 0. */
  static Row above(String what, Estimate difference) {
    return new Row(
        what,
        "above 0",
        0,
        difference,
        difference.low() > 0,
        "95 % interval above 0",
        Agreement.RELATIONS);
  }
}
