package org.skilled.model;

import java.util.List;
import org.skilled.scenario.Scenario;

/** The outcomes and weekly series that a run can report. */
public final class Quantities {
  private Quantities() {}

  /** Outcomes of the whole community, in the order in which they are documented. */
  public static List<Quantity> outcomes() {
    throw new UnsupportedOperationException();
  }

  /** Weekly series of the whole community, in the order in which they are documented. */
  public static List<Quantity> series() {
    throw new UnsupportedOperationException();
  }

  /**
   * The outcome of this name, of the whole or of a group of this scenario ({@code @site:}, {@code @project:}, {@code
   * @discipline:}, {@code @sector:}).
   *
   * @throws org.skilled.problem.InputException if there is none, with the nearest name
   */
  public static Quantity outcome(String selector, Scenario scenario) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #outcome}, for weekly series. */
  public static Quantity series(String selector, Scenario scenario) {
    throw new UnsupportedOperationException();
  }
}
