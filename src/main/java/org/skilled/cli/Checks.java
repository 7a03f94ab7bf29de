package org.skilled.cli;

import org.skilled.problem.InputException;

/** Checks of values given as options. */
final class Checks {
  private Checks() {}

  /** The value, if it is at least 1. */
  static int atLeastOne(String option, int value) {
    if (value < 1) {
      throw InputException.of(option + " is " + value + "; it must be at least 1");
    }
    return value;
  }
}
