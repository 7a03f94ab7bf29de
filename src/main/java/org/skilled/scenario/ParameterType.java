package org.skilled.scenario;

/** The kinds of value that a parameter takes. */
public enum ParameterType {
  /** A real number within a range. */
  NUMBER,
  /** A whole number within a range. */
  INTEGER,
  /** One of a few words. */
  CATEGORY,
  /** A list of blocks; it can be written in a file, but not varied as a factor. */
  LIST,
  /** Any text, such as the name of a file. */
  TEXT
}
