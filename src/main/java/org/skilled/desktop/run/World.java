package org.skilled.desktop.run;

import java.util.List;
import org.skilled.model.Quantity;

/** All that live charts need of whatever runs: a clock, and named values over time. */
public interface World {

  /** Steps done so far. */
  int time();

  /** Number of steps after which the run is over. */
  int end();

  /** Number of values that there are of each quantity. */
  default int values() {
    return time();
  }

  /** As many steps as a chart has room for at present. */
  default int horizon() {
    return end();
  }

  /** What a step is called. */
  default String step() {
    return "week";
  }

  /** What can be seen of it, in the order in which it is offered. */
  List<Quantity> quantities();

  /**
   * A value after a step.
   *
   * @param selector that of one of the {@link #quantities()}
   * @param step from 0 to {@link #values()} less one
   */
  double value(String selector, int step);
}
