package org.skilled.desktop.window;

import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.NetworkSource;
import org.skilled.desktop.run.ScenarioSource;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ScenarioDocument;

/**
 * Opens scenarios of all models, each in the windows that its model has.
 *
 * @param scenarios where scenarios come from
 * @param networks where imported networks come from
 */
public record Opening(ScenarioSource scenarios, NetworkSource networks) {

  /** A laboratory of a learning community. */
  public Laboratory of(Course course) {
    Laboratory laboratory = new Laboratory(course, networks);
    laboratory.setOpening(this);
    return laboratory;
  }

  /** A laboratory of a published model. */
  public ClassicLab of(ClassicCourse course) {
    ClassicLab laboratory = new ClassicLab(course);
    laboratory.setOpening(this);
    return laboratory;
  }

  private Lab made(String name, ModelDocument document, long seed) {
    if (document instanceof FlatDocument flat) {
      return of(ClassicCourse.of(name, flat, seed));
    }
    if (document instanceof ScenarioDocument community) {
      return of(Course.of(name, community, seed));
    }
    throw new IllegalStateException("no windows show the model " + document.model());
  }

  /** Opens a scenario of another model in place of a laboratory, with the same seed. */
  void instead(Lab old, String name, ModelDocument document, long seed) {
    Lab other = Errand.done(old.frame(), "The people are made …", () -> made(name, document, seed));
    other.openWindows();
    old.giveWay(other);
  }
}
