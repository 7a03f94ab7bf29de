package org.skilled.model.process;

import java.io.Serializable;
import org.skilled.scenario.PracticeParameters;

/**
 * What speaks for the practice: a weighted mean, in [0, 1], of what a person knows, feels, sees and
 * is offered.
 *
 * @param knowHow weight of own know-how; the five weights sum to 1, or are all 0
 * @param engagement weight of own engagement
 * @param example weight of the example of colleagues
 * @param alignment weight of alignment with existing work
 * @param support weight of institutional support
 */
record Balance(double knowHow, double engagement, double example, double alignment, double support)
    implements Serializable {

  static Balance of(PracticeParameters rule) {
    double sum =
        rule.weightKnowHow()
            + rule.weightEngagement()
            + rule.weightExample()
            + rule.weightAlignment()
            + rule.weightSupport();
    double unit = sum > 0 ? 1 / sum : 0;
    return new Balance(
        unit * rule.weightKnowHow(),
        unit * rule.weightEngagement(),
        unit * rule.weightExample(),
        unit * rule.weightAlignment(),
        unit * rule.weightSupport());
  }

  double of(double known, double engaged, double seen, double aligned, double supported) {
    return knowHow * known
        + engagement * engaged
        + example * seen
        + alignment * aligned
        + support * supported;
  }
}
