package org.skilled.model;

import java.util.ArrayList;
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
import sim.engine.Stoppable;

/**
 * The MASON simulation of a learning community: one tick is a week, one pass of the processes in
 * their order.
 *
 * <p>Luck comes from the community's own draws, which have 64-bit seeds; MASON's generator, which
 * keeps 32 bits of its seed, is never used.
 */
public final class LearningCommunity extends SimState {
  private static final long serialVersionUID = 1L;

  /** More than there are processes: what comes after them all. */
  private static final int PROCESSES = 100;

  private Scenario scenario;
  private final @Nullable ImportedNetwork imported;
  private final long runSeed;
  private final List<String> series;
  private final List<Stoppable> processes = new ArrayList<>();
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
    community = made;
    observation = watch;
    processes.clear();
    schedule(made);
    schedule.scheduleRepeating(0.0, PROCESSES, watch);
    schedule.scheduleRepeating(0.0, PROCESSES + 1, Week.end(made));
  }

  /**
   * From the next week on, other parameters hold; what was made of the old ones stays.
   *
   * @throws IllegalArgumentException if the other scenario has other sites, projects, people,
   *     components or another length
   * @throws IllegalStateException before {@link #start()}
   */
  public void change(Scenario other) {
    community().change(other);
    scenario = other;
    processes.forEach(Stoppable::stop);
    processes.clear();
    schedule(community());
  }

  /** Each process has its own ordering, or MASON would shuffle them. */
  private void schedule(Community made) {
    List<WeeklyProcess> week = Week.processes(made);
    for (int ordering = 0; ordering < week.size(); ordering++) {
      processes.add(schedule.scheduleRepeating(made.week(), ordering, week.get(ordering)));
    }
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
