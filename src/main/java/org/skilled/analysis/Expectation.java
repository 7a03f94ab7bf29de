package org.skilled.analysis;

/** Which effect a claim expects. */
public enum Expectation {
  /** An effect above 0. */
  ABOVE("above"),

  /** An effect below 0. */
  BELOW("below"),

  /** An effect so small, either way, that it would not matter. */
  HARDLY_ANY("hardly any");

  private final String word;

  Expectation(String word) {
    this.word = word;
  }

  /** As written in experiment files. */
  public String word() {
    return word;
  }

  /** Whether an estimate is on the expected side of 0, or, if hardly any is expected, small. */
  public boolean holds(double estimate, double matters) {
    return switch (this) {
      case ABOVE -> estimate > 0;
      case BELOW -> estimate < 0;
      case HARDLY_ANY -> Math.abs(estimate) < matters;
    };
  }
}
