package org.skilled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import picocli.CommandLine;

/** Tells people what went wrong, and whose fault it is. */
final class Faults {
  /** Environment variable that asks for full traces on standard error. */
  static final String DEBUG = "SKILLED_DEBUG";

  /** What is said of a path that the system cannot even look for. */
  static final String NO_FILE_NAME =
      "cannot be the name of a file here; names with letters other than A to Z need a locale in"
          + " UTF-8, such as LC_ALL=C.UTF-8";

  private Faults() {}

  /** For picocli: explains what a command threw, and gives the exit code. */
  static int handle(Exception fault, CommandLine command, CommandLine.ParseResult ignored) {
    return explain(fault, command.getErr());
  }

  /** Explains a fault in words and returns the exit code that goes with it. */
  static int explain(Throwable fault, PrintWriter err) {
    if ("1".equals(System.getenv(DEBUG))) {
      err.print(trace(fault));
    }
    if (fault instanceof InputException mistakes) {
      mistakes.problems().forEach(problem -> err.println(line(problem)));
      return ExitCode.USER_MISTAKE;
    }
    if (fault instanceof IOException io) {
      err.println("skilled: " + words(io));
      return ExitCode.USER_MISTAKE;
    }
    if (fault instanceof UncheckedIOException io && io.getCause() != null) {
      err.println("skilled: " + words(io.getCause()));
      return ExitCode.USER_MISTAKE;
    }
    if (fault instanceof InvalidPathException path) {
      err.println("skilled: '" + path.getInput() + "' " + NO_FILE_NAME);
      return ExitCode.USER_MISTAKE;
    }
    if (fault instanceof OutOfMemoryError) {
      err.println(
          "skilled: the memory that Java may use is full; allow more, such as"
              + " SKILLED_JAVA_OPTIONS=-Xmx8g, or use fewer threads");
      return ExitCode.OUR_FAULT;
    }
    err.println("skilled: this is a fault of the program, not yours: " + fault);
    err.println(whereToReadMore(fault));
    return ExitCode.OUR_FAULT;
  }

  /** A problem as a line; those of no file say who speaks, as is the custom. */
  static String line(Problem problem) {
    return problem.file() == null ? "skilled: " + problem : problem.toString();
  }

  private static String words(IOException fault) {
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (fault instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written by you";
    }
    if (fault instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + " cannot be read or written; check what it is and who may use it";
    }
    return String.valueOf(fault.getMessage());
  }

  private static String whereToReadMore(Throwable fault) {
    try {
      Path file = Files.createTempFile("skilled-fault-", ".txt");
      Files.writeString(file, trace(fault));
      return "The full trace is in " + file + "; please send it with what you did.";
    } catch (IOException e) {
      return "Set " + DEBUG + "=1 and try again to see the full trace.";
    }
  }

  private static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
