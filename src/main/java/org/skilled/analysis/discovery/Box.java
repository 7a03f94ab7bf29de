package org.skilled.analysis.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the space of inputs: all that is asked must hold.
 *
 * @param restrictions at most one an input, in the order of inputs; empty for the whole space
 */
public record Box(List<Restriction> restrictions) {
  /** The whole space. */
  public static final Box WHOLE = new Box(List.of());

  public Box {
    restrictions = List.copyOf(restrictions);
  }

  /** Whether a point lies inside. */
  public boolean holds(Cases cases, int point) {
    for (Restriction restriction : restrictions) {
      if (!restriction.holds(cases.at(restriction.input(), point))) {
        return false;
      }
    }
    return true;
  }

  /** What is asked of an input; null if nothing. */
  public @Nullable Restriction of(int input) {
    return restrictions.stream().filter(r -> r.input() == input).findFirst().orElse(null);
  }

  /** Without what is asked of an input. */
  public Box without(int input) {
    return new Box(restrictions.stream().filter(r -> r.input() != input).toList());
  }

  /**
   * How a box does on cases.
   *
   * @param mass share of all runs that lie inside
   * @param density share of the runs inside that are of interest; NaN if there are none
   * @param coverage share of the runs of interest that lie inside
   * @param points number of points inside
   * @param runs number of runs inside
   */
  public record Fit(double mass, double density, double coverage, int points, double runs) {
    /**
     * Mass times what density has above that of all runs (weighted relative accuracy: N. Lavrač, P.
     * Flach and B. Zupan 1999, doi:10.1007/3-540-48751-4_17).
     *
     * @param base share of all runs that are of interest
     */
    public double lift(double base) {
      return runs == 0 ? 0 : mass * (density - base);
    }
  }

  /** How the box does. */
  public Fit fit(Cases cases) {
    double runs = 0;
    double hits = 0;
    double allRuns = 0;
    double allHits = 0;
    int points = 0;
    for (int i = 0; i < cases.size(); i++) {
      double weight = cases.weight(i);
      double here = weight * cases.value(i);
      allRuns += weight;
      allHits += here;
      if (weight > 0 && holds(cases, i)) {
        runs += weight;
        hits += here;
        points++;
      }
    }
    return new Fit(runs / allRuns, hits / runs, hits / allHits, points, runs);
  }
}
