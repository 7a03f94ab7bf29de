package org.skilled.model.process;

import org.skilled.model.community.Community;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One mechanism of the week. MASON calls it once a week, in the order of {@link Week#processes}.
 */
public abstract class WeeklyProcess implements Steppable {
  private static final long serialVersionUID = 1L;

  /** The community that this process moves. */
  protected final Community community;

  WeeklyProcess(Community community) {
    this.community = community;
  }

  /** Moves the community through this part of the current week. */
  abstract void run();

  @Override
  public final void step(SimState state) {
    run();
  }
}
