package org.skilled.classic.comparison;

/** How closely a model is meant to agree with another (Axtell et al. 1996). */
public enum Agreement {
  /** The same numbers. */
  IDENTICAL("identical numbers"),

  /** Distributions that cannot be told apart, as far as they are compared: here, their means. */
  DISTRIBUTION("same distribution"),

  /** The same relations between quantities: what rises with what, which is greater. */
  RELATIONS("same relations");

  private final String words;

  Agreement(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
