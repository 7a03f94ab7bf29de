package org.skilled.desktop.view;

import org.skilled.desktop.run.Snapshot;

/**
 * How many exchanges a week has, by which the lines of all of them are thinned.
 *
 * @param pairs exchanges of two people by themselves
 * @param joint exchanges at joint events
 */
public record Crowd(int pairs, int joint) {
  /** Nobody's. */
  public static final Crowd NONE = new Crowd(0, 0);

  /** Those of a week. */
  public static Crowd of(Snapshot week) {
    int joint = week.joint().cardinality();
    return new Crowd(week.learners().length - joint, joint);
  }

  /** As many of each kind as there are in either. */
  public Crowd or(Crowd other) {
    return new Crowd(Math.max(pairs, other.pairs), Math.max(joint, other.joint));
  }
}
