package org.skilled.model.community;

/** What a key individual stands for. */
public enum Stance {
  /** Engaged; speaks for the new practice from the start. */
  CHAMPION,
  /** Disengaged; an example against the new practice until won over. */
  BLOCKER,
  /** Engaged; closes part of the gap in the project's leadership. */
  LEADER
}
