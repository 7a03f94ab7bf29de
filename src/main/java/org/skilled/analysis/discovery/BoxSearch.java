package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Beta;

/** From cases to one box: peels, chooses, pastes, and lets go of what chance would explain. */
final class BoxSearch {
  private static final double CHANCE = 0.05;

  private BoxSearch() {}

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
      double base = steps.get(0).density();
      return steps.stream().mapToDouble(step -> step.lift(base)).max().orElse(0);
    }
  }

  static Found of(Cases cases, PrimRule rule) {
    List<Peeling.Step> steps = Peeling.trajectory(cases, rule);
    int chosen = choose(steps, rule);
    Box box = Peeling.paste(cases, rule, steps.get(chosen).box());
    return new Found(steps, chosen, lean(cases, box));
  }

  private static int choose(List<Peeling.Step> steps, PrimRule rule) {
    double base = steps.get(0).density();
    int best = 0;
    for (int i = 1; i < steps.size(); i++) {
      Peeling.Step step = steps.get(i);
      if (!Double.isNaN(rule.density()) && step.density() >= rule.density()) {
        return i;
      }
      if (Double.isNaN(rule.density())
          ? step.lift(base) > steps.get(best).lift(base)
          : step.density() > steps.get(best).density()) {
        best = i;
      }
    }
    return best;
  }

  /** Without the restrictions whose quasi-p value is above 0.05, the worst first. */
  private static Box lean(Cases cases, Box box) {
    double effect = cases.designEffect();
    Box current = box;
    while (!current.restrictions().isEmpty()) {
      Restriction worst = current.restrictions().get(0);
      double highest = -1;
      for (Restriction restriction : current.restrictions()) {
        double p = quasiP(cases, current, restriction.input(), effect);
        if (p > highest) {
          highest = p;
          worst = restriction;
        }
      }
      if (highest <= CHANCE) {
        return current;
      }
      current = current.without(worst.input());
    }
    return current;
  }

  /**
   * How probable it is that runs drawn at random from the box without this restriction would have
   * at least the box's density (B. P. Bryant and R. J. Lempert 2010,
   * doi:10.1016/j.techfore.2009.08.002). Runs count for fewer where those of a point agree. Only
   * "quasi", because the box was chosen for its density.
   */
  static double quasiP(Cases cases, Box box, int input, double designEffect) {
    Box.Fit with = box.fit(cases);
    double without = box.without(input).fit(cases).density();
    double n = with.runs() / designEffect;
    double k = n * with.density();
    if (!(k > 0) || without >= 1) {
      return 1;
    }
    return Beta.regularizedBeta(without, k, n - k + 1);
  }

  /** Quasi-p values of all restrictions, in their order. */
  static List<Double> quasiPs(Cases cases, Box box) {
    double effect = cases.designEffect();
    List<Double> values = new ArrayList<>();
    for (Restriction restriction : box.restrictions()) {
      values.add(quasiP(cases, box, restriction.input(), effect));
    }
    return values;
  }
}
