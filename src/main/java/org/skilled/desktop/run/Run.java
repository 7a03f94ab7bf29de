package org.skilled.desktop.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.skilled.model.LearningCommunity;
import org.skilled.model.Quantity;
import org.skilled.model.community.Community;
import org.skilled.scenario.Scenario;

/**
 * One run of a course, watched.
 *
 * <p>It has the same bits as the same course unwatched: what is noted here is never read by the
 * model. Its own thread moves it; what is shown of it is copied into a {@link Snapshot}.
 */
public final class Run implements World {
  private final LearningCommunity simulation;
  private final List<Quantity> quantities;
  private final Map<String, Integer> places = new HashMap<>();
  private final int weeks;
  private volatile Course course;
  private boolean begun;
  private Chronicle chronicle = Chronicle.none();
  private Happenings happenings = Happenings.none();

  /**
   * A run that is not yet started.
   *
   * @throws org.skilled.problem.InputException if the course's scenario contradicts itself
   */
  public Run(Course course, NetworkSource networks) {
    this.course = course;
    Scenario scenario = course.at(0);
    weeks = scenario.weeks();
    quantities = Tracks.of(scenario);
    for (Quantity quantity : quantities) {
      places.put(quantity.selector(), places.size());
    }
    List<String> series = quantities.stream().map(Quantity::selector).toList();
    simulation = new LearningCommunity(scenario, networks.load(scenario), course.seed(), series);
  }

  /**
   * A run of a course, taken to a week.
   *
   * @throws CancellationException if its thread is interrupted before that
   */
  public static Run replayed(Course course, NetworkSource networks, int week) {
    Run run = new Run(course, networks);
    run.simulation.start();
    run.begin();
    while (run.time() < week && run.advance()) {
      requireWanted();
    }
    return run;
  }

  /** Ends what was long if nobody waits for it any more. */
  static void requireWanted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for this run any more");
    }
  }

  /** Begins to watch; to be called when the simulation has been started. */
  public void begin() {
    chronicle = new Chronicle(community());
    happenings = new Happenings(simulation);
    community().knowHow().tell(chronicle);
    begun = true;
  }

  /** Runs one week; false once the run is over. */
  public boolean advance() {
    beforeWeek();
    boolean more = simulation.nextWeek();
    if (more) {
      afterWeek();
    }
    return more;
  }

  /** What comes before a week: levers that are moved in it. */
  public void beforeWeek() {
    int week = community().week();
    if (week < weeks && course.movesIn(week)) {
      simulation.change(course.at(week));
    }
    chronicle.beginWeek();
  }

  /** What comes after a week: notes on it. */
  public void afterWeek() {
    chronicle.endWeek();
    happenings.endWeek(course);
  }

  /**
   * Moves a lever from the next week on.
   *
   * @throws org.skilled.problem.InputException if it takes a restart, or contradicts the others
   */
  public void move(String path, Object value) {
    Course moved = course.with(new Move(time(), path, value));
    moved.at(time());
    course = moved;
  }

  /** What was done so far. */
  public Course course() {
    return course;
  }

  /** The simulation, for MASON. */
  public LearningCommunity simulation() {
    return simulation;
  }

  /** The community. */
  public Community community() {
    return simulation.community();
  }

  /** What was noted of people. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** What happened that is worth telling. */
  public Happenings happenings() {
    return happenings;
  }

  /** Whether it has been started. */
  public boolean begun() {
    return begun;
  }

  /** Whether all its weeks are over. */
  public boolean over() {
    return begun && time() >= weeks;
  }

  @Override
  public int time() {
    return begun ? community().week() : 0;
  }

  @Override
  public int end() {
    return weeks;
  }

  @Override
  public List<Quantity> quantities() {
    return quantities;
  }

  @Override
  public double value(String selector, int step) {
    Integer place = places.get(selector);
    if (place == null || step < 0 || step >= time()) {
      return Double.NaN;
    }
    return simulation.observation().series()[place][step];
  }
}
