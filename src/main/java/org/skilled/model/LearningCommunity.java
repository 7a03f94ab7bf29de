package org.skilled.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Community;
import org.skilled.model.community.CommunityBuilder;
import org.skilled.model.observe.Observation;
import org.skilled.model.process.Week;
import org.skilled.model.process.WeeklyProcess;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.Scenario;
import sim.engine.SimState;

/**
 * The MASON simulation of a learning community: one tick is a week, one pass of the processes in
 * their order.
 *
 * <p>Luck comes from the community's own draws, which have 64-bit seeds; MASON's generator, which
 * keeps 32 bits of its seed, is never used.
 */
public final class LearningCommunity extends SimState {
  private static final long serialVersionUID = 1L;

  private final Scenario scenario;
  private final @Nullable ImportedNetwork imported;
  private final long runSeed;
  private final List<String> series;
  private @Nullable Community community;
  private @Nullable Observation observation;

  /**
   * A simulation, not yet started.
   *
   * @param imported the network read from files; needed if, and only if, the scenario's network is
   *     imported
   * @param series selectors of the weekly series to keep
   */
  public LearningCommunity(
      Scenario scenario, @Nullable ImportedNetwork imported, long seed, List<String> series) {
    super(seed);
    this.scenario = scenario;
    this.imported = imported;
    this.runSeed = seed;
    this.series = List.copyOf(series);
  }

  @Override
  public void start() {
    super.start();
    Community made = CommunityBuilder.build(scenario, imported, runSeed);
    Observation watch = new Observation(made, series);
    int ordering = 0;
    for (WeeklyProcess process : Week.processes(made)) {
      schedule.scheduleRepeating(0.0, ordering++, process);
    }
    schedule.scheduleRepeating(0.0, ordering++, watch);
    schedule.scheduleRepeating(0.0, ordering, Week.end(made));
    community = made;
    observation = watch;
  }

  /** Runs one week; false once the scenario's weeks are over. */
  public boolean nextWeek() {
    return community().week() < scenario.weeks() && schedule.step(this);
  }

  /**
   * The community.
   *
   * @throws IllegalStateException before {@link #start()}
   */
  public Community community() {
    if (community == null) {
      throw new IllegalStateException("the simulation has not been started");
    }
    return community;
  }

  /**
   * What has been seen so far.
   *
   * @throws IllegalStateException before {@link #start()}
   */
  public Observation observation() {
    if (observation == null) {
      throw new IllegalStateException("the simulation has not been started");
    }
    return observation;
  }
}
