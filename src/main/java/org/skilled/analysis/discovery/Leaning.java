package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of the restrictions of a box whose quasi-p value is above 0.05, the worst first.
 *
 * <p>Keeps count of what each point violates, so that the box without any one restriction is known
 * without going through all points again.
 */
final class Leaning {
  private static final double CHANCE = 0.05;

  private final Cases cases;
  private final List<Restriction> left;
  private final int[] violated;
  private final double[] onlyRuns;
  private final double[] onlyHits;
  private double runs;
  private double hits;

  private Leaning(Cases cases, Box box) {
    this.cases = cases;
    left = new ArrayList<>(box.restrictions());
    violated = new int[cases.size()];
    onlyRuns = new double[cases.inputs().size()];
    onlyHits = new double[cases.inputs().size()];
    for (int i = 0; i < violated.length; i++) {
      for (Restriction restriction : left) {
        violated[i] += restriction.holds(cases.at(restriction.input(), i)) ? 0 : 1;
      }
      count(i);
    }
  }

  /**
   * The box without the restrictions that chance would explain.
   *
   * @param designEffect how many runs count for one
   */
  static Fitted lean(Cases cases, Box box, double designEffect) {
    Leaning leaning = new Leaning(cases, box);
    Restriction worst = leaning.worst(designEffect);
    while (worst != null) {
      leaning.drop(worst);
      worst = leaning.worst(designEffect);
    }
    return new Fitted(new Box(leaning.left), leaning.runs, leaning.hits);
  }

  /** A box with its runs, and how many of them are of interest. */
  record Fitted(Box box, double runs, double hits) {
    double density() {
      return hits / runs;
    }
  }

  /**
   * How probable it is that runs drawn at random from the box without a restriction would have at
   * least the density of the box (B. P. Bryant and R. J. Lempert 2010,
   * doi:10.1016/j.techfore.2009.08.002). Runs count for fewer where those of a point agree. Only
   * "quasi", because the box was chosen for its density.
   */
  static double quasiP(double runs, double density, double without, double designEffect) {
    double n = runs / designEffect;
    double k = n * density;
    return !(k > 0) || without >= 1 ? 1 : Beta.regularizedBeta(without, k, n - k + 1);
  }

  /** The restriction with the highest quasi-p value, if chance would explain it. */
  private @Nullable Restriction worst(double designEffect) {
    Restriction worst = null;
    double highest = CHANCE;
    for (Restriction restriction : left) {
      int input = restriction.input();
      double without = (hits + onlyHits[input]) / (runs + onlyRuns[input]);
      double p = quasiP(runs, hits / runs, without, designEffect);
      if (p > highest) {
        highest = p;
        worst = restriction;
      }
    }
    return worst;
  }

  private void drop(Restriction gone) {
    left.remove(gone);
    for (int i = 0; i < violated.length; i++) {
      if (!gone.holds(cases.at(gone.input(), i))) {
        violated[i]--;
        count(i);
      }
    }
  }

  /** A point counts if it lies inside or violates one restriction only. */
  private void count(int point) {
    double weight = cases.weight(point);
    if (weight <= 0 || violated[point] > 1) {
      return;
    }
    if (violated[point] == 0) {
      runs += weight;
      hits += weight * cases.value(point);
      return;
    }
    for (Restriction restriction : left) {
      if (!restriction.holds(cases.at(restriction.input(), point))) {
        onlyRuns[restriction.input()] += weight;
        onlyHits[restriction.input()] += weight * cases.value(point);
        return;
      }
    }
  }
}
