package org.skilled.classic;

import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The MASON simulation of a published model: one tick of the schedule is a period.
 *
 * <p>Luck comes from the model's own draws, as in the learning community; MASON's generator is
 * never used.
 *
 * @param <P> the model's parameters
 */
public final class ClassicSimulation<P extends Record> extends SimState {
  private static final long serialVersionUID = 1L;

  private final transient Classic<P> model;
  private final P parameters;
  private final long runSeed;
  private transient @Nullable ClassicRun run;
  private boolean going;

  /** A simulation, not yet started. */
  public ClassicSimulation(Classic<P> model, P parameters, long seed) {
    super(seed);
    this.model = model;
    this.parameters = parameters;
    this.runSeed = seed;
  }

  @Override
  public void start() {
    super.start();
    ClassicRun made = model.start(parameters, runSeed);
    run = made;
    going = true;
    Steppable period = state -> going = made.nextPeriod();
    schedule.scheduleRepeating(0.0, 0, period);
  }

  /** Runs one period; false, having done nothing, when the run is over. */
  public boolean nextPeriod() {
    return going && schedule.step(this) && going;
  }

  /** Whether the run has begun, and has not come to its end as far as is known. */
  public boolean going() {
    return going;
  }

  /**
   * The run as it stands.
   *
   * @throws IllegalStateException before {@link #start()}
   */
  public ClassicRun run() {
    if (run == null) {
      throw new IllegalStateException("the simulation has not been started");
    }
    return run;
  }
}
