package org.skilled.desktop.run;

import java.util.List;
import org.skilled.model.Quantity;

/** All that live charts need of whatever runs: a clock, and named values over time. */
public interface World {

  /** Steps done so far. */
  int time();

  /** Number of steps after which the run is over. */
  int end();

  /** What can be seen of it, in the order in which it is offered. */
  List<Quantity> quantities();

  /**
   * A value after a step.
   *
   * @param selector that of one of the {@link #quantities()}
   * @param step from 0 to {@link #time()} less one
   */
  double value(String selector, int step);
}
