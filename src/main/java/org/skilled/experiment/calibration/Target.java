package org.skilled.experiment.calibration;

import org.skilled.analysis.calibration.Goal;

/**
 * Something known about the world that the simulation should agree with.
 *
 * @param statistic what is looked at
 * @param goal its name, the range in which it should lie, and the scale of distances from it
 * @param source where the range comes from
 */
public record Target(Statistic statistic, Goal goal, String source) {
  /** Its name. */
  public String name() {
    return goal.name();
  }
}
