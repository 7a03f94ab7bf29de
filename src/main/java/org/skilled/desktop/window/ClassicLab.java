package org.skilled.desktop.window;

import java.util.concurrent.CancellationException;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.ClassicWorld;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.ModelDocument;

/** A run of a published model that MASON's console moves. */
public final class ClassicLab extends Lab {
  private static final String MAKING = "The people are made …";

  private ClassicCourse next;
  private boolean given;
  private volatile ClassicWorld world;

  /**
   * A laboratory with a run at its start.
   *
   * @throws org.skilled.problem.InputException if the course's parameters contradict each other
   */
  public ClassicLab(ClassicCourse course) {
    this(course, ClassicWorld.started(course));
  }

  private ClassicLab(ClassicCourse course, ClassicWorld world) {
    super(world.simulation());
    this.next = course;
    this.world = world;
  }

  @Override
  public void openWindows() {
    ClassicWindows.open(this);
  }

  @Override
  public void start() {
    ClassicWorld made;
    try {
      made = fresh();
      given = true;
    } catch (CancellationException ended) {
      // Whoever does not want to wait for new people keeps those who are there.
      made = world;
      given = false;
    }
    synchronized (lock()) {
      load(made.simulation());
      world = made;
    }
    renew();
  }

  @Override
  public boolean step() {
    boolean more;
    synchronized (lock()) {
      if (world.over() || !given) {
        return false;
      }
      super.step();
      world.afterPeriod();
      more = !world.over();
    }
    refresh();
    return more;
  }

  @Override
  long nextSeed() {
    return next.seed();
  }

  @Override
  boolean takes(String name, ModelDocument document) {
    if (document instanceof FlatDocument flat) {
      take(ClassicCourse.of(name, flat, nextSeed()));
      return true;
    }
    return false;
  }

  /** The run that is shown if it is at its start, else another one; many people take long. */
  private ClassicWorld fresh() {
    ClassicWorld shown = world;
    return shown.time() == 0 && !shown.over() && shown.course().equals(next)
        ? shown
        : Errand.done(frame(), MAKING, () -> ClassicWorld.started(next));
  }

  /**
   * Takes another course: what is shown is its start.
   *
   * @throws org.skilled.problem.InputException if its parameters contradict each other
   * @throws CancellationException if people do not want to wait for it
   */
  void take(ClassicCourse course) {
    ClassicWorld made = Errand.done(frame(), MAKING, () -> ClassicWorld.started(course));
    next = course;
    endRun();
    synchronized (lock()) {
      world = made;
      state = made.simulation();
    }
    renew();
  }

  /** What the next start is made of. */
  ClassicCourse next() {
    return next;
  }

  /** The run that is shown. */
  ClassicWorld world() {
    return world;
  }

  /** How far every so manieth person is, from the first on, from 0 to 1. */
  double[] levels(int every) {
    synchronized (lock()) {
      double[] levels = new double[(world.run().people() + every - 1) / every];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = world.run().level(i * every);
      }
      return levels;
    }
  }

  @Override
  int time() {
    return world.time();
  }

  @Override
  boolean over() {
    return world.over();
  }

  @Override
  int end() {
    return world.end();
  }

  @Override
  String stepName() {
    return world.step();
  }

  @Override
  String courseWords() {
    ClassicCourse course = world.course();
    return courseWords(course.name(), course.seed(), course.moves());
  }

  @Override
  String news() {
    ClassicWorld shown = world;
    if (!shown.over()) {
      return " ";
    }
    return "The run is over after %d periods%s. 'Again' (Ctrl+R) begins it again."
        .formatted(
            shown.time(), shown.time() < shown.end() ? ": nothing more can change" : ", the last");
  }
}
