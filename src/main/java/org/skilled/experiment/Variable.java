package org.skilled.experiment;

import java.util.List;

/**
 * What is known about a factor before it is read.
 *
 * @param name its path in the scenario, or any name
 * @param type which values it takes
 * @param choices the words allowed, for a {@code WORD} of a scenario; else empty
 * @param min smallest value allowed; minus infinity if there is none
 * @param max largest; infinity if there is none
 */
record Variable(String name, Type type, List<String> choices, double min, double max) {
  /** Kinds of values. */
  enum Type {
    /** Any number. */
    NUMBER,
    /** Whole numbers. */
    WHOLE,
    /** A word of a list. */
    WORD,
    /** What the file makes of it, for factors of which nothing is known. */
    ANY
  }

  Variable {
    choices = List.copyOf(choices);
  }

  boolean isNumber() {
    return type != Type.WORD;
  }
}
