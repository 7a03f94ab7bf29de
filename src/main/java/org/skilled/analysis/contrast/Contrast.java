package org.skilled.analysis.contrast;

import java.util.List;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Estimate;

/**
 * By how much an output differs between two values of an input, or two parts of its range.
 *
 * @param input position of the input
 * @param from value of the input, or position of its level, that is taken off; NaN for the lower
 *     third of the points
 * @param to value that it is taken off from; NaN for the upper third
 * @param points the points that differ in this input alone and are compared, ascending; empty if
 *     all points of two kinds are
 * @param unit what the sample is made of
 * @param cautious whether more than half of what was seen is the same, so that the intervals count
 *     imagined observations at the bounds of the output
 * @param alone mean of {@code to} less mean of {@code from}, with its own 95 % interval
 * @param together the same with an interval that holds together with those of all contrasts of the
 *     output in 95 % of samples
 */
public record Contrast(
    int input,
    double from,
    double to,
    List<Integer> points,
    Unit unit,
    boolean cautious,
    Effect alone,
    Effect together) {
  public Contrast {
    points = List.copyOf(points);
  }

  /** What is drawn at random, and so counts as one observation. */
  public enum Unit {
    /** Replicates, compared pair by pair at points that differ in this input alone. */
    REPLICATES,
    /** Pairs of points that differ in this input alone, each run once. */
    PAIRS,
    /** Runs at two points, each with luck of its own. */
    RUNS,
    /** Points, between which other inputs differ too. */
    POINTS
  }

  /** Whether thirds of the points are compared, not two values. */
  public boolean isThirds() {
    return Double.isNaN(from);
  }

  /** Whether the joint interval leaves out 0. */
  public boolean isClear() {
    return together.hasInterval() && (together.low() > 0 || together.high() < 0);
  }

  /** The difference with the joint interval. */
  public Estimate estimate() {
    return new Estimate(together.estimate(), together.low(), together.high());
  }
}
