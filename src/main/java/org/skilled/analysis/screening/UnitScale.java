package org.skilled.analysis.screening;

import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;

/**
 * Makes inputs comparable: a number from a known continuous distribution is the share of that
 * distribution below it, so that 1 is all of its spread; any other number is placed within the
 * range of the values tried. Two different categories are 1 apart.
 */
final class UnitScale {
  private static final double ALMOST_NONE = 1e-9;

  private final Input input;
  private final @Nullable Distribution shares;
  private final double range;

  UnitScale(Input input) {
    this.input = input;
    Distribution distribution = input.distribution();
    boolean continuous =
        distribution != null && distribution.cumulative(distribution.low()) < ALMOST_NONE;
    this.shares = continuous ? distribution : null;
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < input.size(); point++) {
      if (Double.isFinite(input.at(point))) {
        smallest = Math.min(smallest, input.at(point));
        largest = Math.max(largest, input.at(point));
      }
    }

    range = largest > smallest ? largest - smallest : 1;
  }

  /** By how much the input rises from one point to another; without sign for a category. */
  double step(int from, int to) {
    double before = input.at(from);
    double after = input.at(to);
    if (input.isCategory()) {
      return before == after ? 0 : 1;
    }
    return shares == null
        ? (after - before) / range
        : shares.cumulative(after) - shares.cumulative(before);
  }
}
