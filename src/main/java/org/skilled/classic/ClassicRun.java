package org.skilled.classic;

import org.jspecify.annotations.Nullable;
import org.skilled.network.SocialNetwork;

/** A run of a published model, period by period; a pure function of parameters and seed. */
public interface ClassicRun {

  /** Does one period; false, having done nothing, when the run is over. */
  boolean nextPeriod();

  /**
   * The present value of a declared quantity; before the first period, its value at the start.
   *
   * @throws IllegalArgumentException if the model declares no quantity of this name
   */
  double value(String quantity);

  /** Number of people. */
  int people();

  /** How far a person is, for pictures: from 0 to 1, what {@link Classic#level()} says. */
  double level(int person);

  /** Who sees whom; null where everybody sees everybody. */
  @Nullable SocialNetwork network();
}
