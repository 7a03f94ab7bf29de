package org.skilled.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A user's input is wrong: all problems found, together. The command line prints them and exits
 * with 2.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InputException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  public InputException(Problem problem) {
    this(List.of(problem));
  }

  /** An exception with one problem that has no file. */
  public static InputException of(String message) {
    return new InputException(Problem.of(message));
  }

  public List<Problem> problems() {
    return problems;
  }
}
