package org.skilled.desktop.window;

import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.ClassicWorld;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.ModelDocument;

/** A run of a published model that MASON's console moves. */
public final class ClassicLab extends Lab {
  private ClassicCourse next;
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
    synchronized (lock()) {
      ClassicWorld made = new ClassicWorld(next);
      state = made.simulation();
      super.start();
      made.begin();
      world = made;
    }
    renew();
  }

  @Override
  public boolean step() {
    boolean more;
    synchronized (lock()) {
      if (world.over()) {
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

  /**
   * Takes another course: what is shown is its start.
   *
   * @throws org.skilled.problem.InputException if its parameters contradict each other
   */
  void take(ClassicCourse course) {
    ClassicWorld made = ClassicWorld.started(course);
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

  /** How far each person is, from 0 to 1. */
  double[] levels() {
    synchronized (lock()) {
      double[] levels = new double[world.run().people()];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = world.run().level(i);
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
