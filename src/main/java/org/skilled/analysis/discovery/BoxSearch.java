package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * From cases to one box: peels, lets go of what chance would explain in each box on the way,
 * chooses, and pastes.
 *
 * <p>Among many inputs some slices are of inputs without effect. They cost a box on the way mass,
 * so boxes are compared without them.
 */
final class BoxSearch {
  private final Cases cases;
  private final PrimRule rule;
  private final double designEffect;
  private final List<Peeling.Step> steps;
  private final List<Leaning.Fitted> lean;

  private BoxSearch(Cases cases, PrimRule rule) {
    this.cases = cases;
    this.rule = rule;
    designEffect = cases.designEffect();
    steps = Peeling.trajectory(cases, rule);
    lean = steps.stream().map(step -> Leaning.lean(cases, step.box(), designEffect)).toList();
  }

  /**
   * What was found.
   *
   * @param steps the trajectory
   * @param chosen position in it of the box that was chosen
   * @param box the chosen box after pasting, less what chance would explain
   */
  record Found(List<Peeling.Step> steps, int chosen, Box box) {
    /** The greatest lift on the way. */
    double lift() {
      return BoxSearch.lift(steps);
    }
  }

  static Found of(Cases cases, PrimRule rule) {
    BoxSearch search = new BoxSearch(cases, rule);
    return search.found(search.best());
  }

  /** The box on the way that is nearest in coverage and density to one found in other cases. */
  static Found like(Cases cases, PrimRule rule, double coverage, double density) {
    BoxSearch search = new BoxSearch(cases, rule);
    return search.found(search.nearest(coverage, density));
  }

  /** The greatest lift on a trajectory. */
  static double lift(List<Peeling.Step> steps) {
    double base = steps.get(0).density();
    return steps.stream().mapToDouble(step -> step.lift(base)).max().orElse(0);
  }

  private Found found(int chosen) {
    Box box = Peeling.paste(cases, rule, lean.get(chosen).box());
    return new Found(steps, chosen, Leaning.lean(cases, box, designEffect).box());
  }

  private int best() {
    boolean lifted = Double.isNaN(rule.density());
    double base = steps.get(0).density();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < lean.size(); i++) {
      Leaning.Fitted fitted = lean.get(i);
      if (!lifted && fitted.density() >= rule.density()) {
        return i;
      }
      double value = lifted ? fitted.hits() - base * fitted.runs() : fitted.density();
      if (value > most) {
        best = i;
        most = value;
      }
    }
    return best;
  }

  private int nearest(double coverage, double density) {
    double all = cases.hits();
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lean.size(); i++) {
      Leaning.Fitted fitted = lean.get(i);
      double across = fitted.hits() / all - coverage;
      double up = fitted.density() - density;
      double distance = across * across + up * up;
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return nearest;
  }

  /** Quasi-p values of all restrictions, in their order. */
  static List<Double> quasiPs(Cases cases, Box box) {
    double effect = cases.designEffect();
    Box.Fit fit = box.fit(cases);
    List<Double> values = new ArrayList<>();
    for (Restriction restriction : box.restrictions()) {
      double without = box.without(restriction.input()).fit(cases).density();
      values.add(Leaning.quasiP(fit.runs(), fit.density(), without, effect));
    }
    return values;
  }
}
