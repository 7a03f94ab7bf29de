package org.skilled.model.community;

import java.io.Serializable;

/** One of a person's three sets of skills: a level in [0, 1] whose gains fade without use. */
public final class Skill implements Serializable {
  private static final long serialVersionUID = 1L;

  private double level;
  private double brought;
  private boolean used;

  /** Starts afresh with what a person brings along. */
  void bring(double level) {
    this.level = level;
    this.brought = level;
    this.used = false;
  }

  /** The level in [0, 1]. */
  public double level() {
    return level;
  }

  /** Closes a share in [0, 1] of the distance to {@code target}, if that is above the level. */
  public void approach(double target, double share) {
    if (target > level) {
      level += share * (target - level);
    }
  }

  /** Notes that the skill was used this week, so that it does not fade. */
  public void use() {
    used = true;
  }

  /**
   * Ends the week: of a gain over what the person brought along, {@code kept} stays unless the
   * skill was used.
   */
  public void endWeek(double kept) {
    if (!used) {
      level = brought + (level - brought) * kept;
    }
    used = false;
  }
}
