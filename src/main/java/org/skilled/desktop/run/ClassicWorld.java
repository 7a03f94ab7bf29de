package org.skilled.desktop.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skilled.classic.ClassicRun;
import org.skilled.classic.ClassicSimulation;
import org.skilled.model.Quantity;
import org.skilled.scenario.FlatScenario;

/**
 * A run of a published model that is watched: what it reports is noted after each period, the start
 * being entry 0.
 */
public final class ClassicWorld implements World {
  private static final int FIRST_HORIZON = 50;

  private final ClassicCourse course;
  private final ClassicSimulation<?> simulation;
  private final int end;
  private final List<Quantity> quantities;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[][] noted;
  private int count;
  private boolean over;

  /**
   * A run that has not been started.
   *
   * @throws org.skilled.problem.InputException if the course's parameters contradict each other
   */
  public ClassicWorld(ClassicCourse course) {
    this.course = course;
    FlatScenario scenario = course.scenario();
    simulation = course.simulation(scenario);
    end = scenario.weeks();
    quantities = course.quantities();
    for (Quantity quantity : quantities) {
      places.put(quantity.selector(), places.size());
    }
    noted = new double[quantities.size()][FIRST_HORIZON + 1];
  }

  /** A run at its start. */
  public static ClassicWorld started(ClassicCourse course) {
    ClassicWorld world = new ClassicWorld(course);
    world.simulation.start();
    world.begin();
    return world;
  }

  /** What a course comes to, unwatched: a row for each quantity, of at most so many values. */
  static double[][] series(ClassicCourse course, int most) {
    ClassicWorld world = started(course);
    while (world.count < most && world.advance()) {
      // each call is a period
    }
    double[][] rows = new double[world.noted.length][];
    Arrays.setAll(rows, q -> Arrays.copyOf(world.noted[q], world.count));
    return rows;
  }

  /** Notes the start; to be called when the simulation has been started. */
  public void begin() {
    note();
  }

  /** Runs one period; false once the run is over. */
  public boolean advance() {
    if (over) {
      return false;
    }
    simulation.nextPeriod();
    return afterPeriod();
  }

  /** Notes what a period came to; false if there was none to be run. */
  public boolean afterPeriod() {
    boolean ran = simulation.going();
    if (ran) {
      note();
    }
    over = !ran || time() >= end;
    return ran;
  }

  private void note() {
    for (int q = 0; q < noted.length; q++) {
      if (count == noted[q].length) {
        noted[q] = Arrays.copyOf(noted[q], 2 * count);
      }
      noted[q][count] = run().value(quantities.get(q).selector());
    }
    count++;
  }

  /** What decides the run. */
  public ClassicCourse course() {
    return course;
  }

  /** The simulation, for MASON. */
  public ClassicSimulation<?> simulation() {
    return simulation;
  }

  /** The run as it stands; only once the simulation has been started. */
  public ClassicRun run() {
    return simulation.run();
  }

  /** Whether there is nothing more to come. */
  public boolean over() {
    return over;
  }

  @Override
  public int time() {
    return Math.max(0, count - 1);
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public int values() {
    return count;
  }

  /** Most runs are over long before the last period that they may have. */
  @Override
  public int horizon() {
    if (over) {
      return Math.max(1, time());
    }
    long room = FIRST_HORIZON;
    while (room < time()) {
      room *= 2;
    }
    return (int) Math.min(room, end);
  }

  @Override
  public String step() {
    return "period";
  }

  @Override
  public List<Quantity> quantities() {
    return quantities;
  }

  @Override
  public double value(String selector, int step) {
    Integer place = places.get(selector);
    return place == null || step < 0 || step >= count ? Double.NaN : noted[place][step];
  }
}
