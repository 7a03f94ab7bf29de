package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Whose fault it is, in words and in the exit code. */
class FaultsTest {
  private final StringWriter said = new StringWriter();

  @Test
  void everyProblemHasItsLine() {
    InputException mistakes =
        new InputException(
            List.of(
                new Problem("mine.yaml", 3, "site.culture", "1.5 is out of range"),
                Problem.of("the folder holds another experiment")));
    assertEquals(ExitCode.USER_MISTAKE, explain(mistakes));
    assertEquals(
        List.of(
            "mine.yaml:3: site.culture: 1.5 is out of range",
            "skilled: the folder holds another experiment"),
        said.toString().lines().toList());
  }

  @Test
  void filesThatCannotBeUsedAreNoFaultOfOurs() {
    assertEquals(ExitCode.USER_MISTAKE, explain(new NoSuchFileException("a.yaml")));
    assertEquals(ExitCode.USER_MISTAKE, explain(new AccessDeniedException("b.yaml")));
    assertEquals(ExitCode.USER_MISTAKE, explain(new FileSystemLoopException("c.yaml")));
    IOException full = new IOException("No space left on device");
    assertEquals(ExitCode.USER_MISTAKE, explain(new UncheckedIOException(full)));
    assertEquals(
        List.of(
            "skilled: a.yaml is not there",
            "skilled: b.yaml may not be read or written by you",
            "skilled: c.yaml cannot be read or written; check what it is and who may use it",
            "skilled: No space left on device"),
        said.toString().lines().toList());
  }

  @Test
  void lackOfMemoryComesWithARemedy() {
    assertEquals(ExitCode.OUR_FAULT, explain(new OutOfMemoryError("Java heap space")));
    assertTrue(said.toString().contains("SKILLED_JAVA_OPTIONS=-Xmx"), said.toString());
  }

  @Test
  void faultsOfOursAreShortAndSayWhereTheTraceIs() throws IOException {
    IllegalStateException fault = new IllegalStateException("the catalogue lacks x");
    assertEquals(ExitCode.OUR_FAULT, explain(fault));
    assertTrue(said.toString().contains("a fault of the program, not yours"), said.toString());
    assertFalse(said.toString().contains("\tat "), "a trace on the terminal:\n" + said);
    Matcher named = Pattern.compile("trace is in (\\S+\\.txt);").matcher(said.toString());
    assertTrue(named.find(), said.toString());
    Path file = Path.of(named.group(1));
    try {
      assertTrue(
          Files.readString(file).contains("FaultsTest"), "the trace does not reach the cause");
    } finally {
      Files.delete(file);
    }
  }

  private int explain(Throwable fault) {
    return Faults.explain(fault, new PrintWriter(said, true));
  }
}
