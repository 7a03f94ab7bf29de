package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** What the tests of bad input share. */
final class Faults {
  private Faults() {}

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Problem> problems(Executable executable) {
    return assertThrows(InputException.class, executable).problems();
  }

  static Problem only(Executable executable) {
    List<Problem> problems = problems(executable);
    assertEquals(1, problems.size(), () -> "one problem expected in " + problems);
    return problems.get(0);
  }

  /** Checks the place of a problem, and that its message holds each part. */
  static void assertProblem(Problem problem, Path file, int line, String field, String... parts) {
    assertEquals(file.toString(), problem.file(), problem::toString);
    assertEquals(line, problem.line(), problem::toString);
    assertEquals(field, problem.field(), problem::toString);
    assertSays(problem, parts);
  }

  static void assertSays(Problem problem, String... parts) {
    for (String part : parts) {
      assertTrue(problem.message().contains(part), () -> "'" + part + "' expected in: " + problem);
    }
  }
}
