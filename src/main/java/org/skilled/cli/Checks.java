package org.skilled.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.skilled.problem.InputException;
import picocli.CommandLine.TypeConversionException;

/** Checks of values given as options. */
final class Checks {
  private Checks() {}

  /** The path that a text names; for picocli. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "' " + Faults.NO_FILE_NAME);
    }
  }

  /** The path, if it is not empty. */
  static Path named(String option, Path path, String remedy) {
    if (path.toString().isBlank()) {
      throw InputException.of(option + " is empty; " + remedy);
    }
    return path;
  }

  /** The value, if it is at least 1. */
  static int atLeastOne(String option, int value) {
    return atLeast(option, value, 1);
  }

  /** The value, if it is at least this. */
  static int atLeast(String option, int value, int least) {
    if (value < least) {
      throw InputException.of(option + " is " + value + "; it must be at least " + least);
    }
    return value;
  }
}
