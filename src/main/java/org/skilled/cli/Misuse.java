package org.skilled.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what is wrong with their command line. */
final class Misuse {
  private Misuse() {}

  /** For picocli: one line on what is wrong, one on where to find help. */
  static int handle(ParameterException mistake, String[] ignored) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    if (mistake.getCause() instanceof InputException input) {
      return Faults.explain(input, err);
    }
    err.println(name + ": " + words(mistake, command));
    err.println("Try '" + name + " --help'.");
    return ExitCode.USER_MISTAKE;
  }

  private static String words(ParameterException mistake, CommandLine command) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      String message = plain(String.valueOf(mistake.getMessage()));
      return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
    }
    String given = unmatched.getUnmatched().get(0);
    if (given.startsWith("-")) {
      String option = given.split("=", 2)[0];
      return "there is no option '"
          + option
          + "'"
          + Suggestion.didYouMean(option, options(command));
    }
    if (!command.getSubcommands().isEmpty()) {
      return "there is no command '"
          + given
          + "'"
          + Suggestion.didYouMean(given, command.getSubcommands().keySet());
    }
    return "'" + given + "' is one argument too many";
  }

  /** The parser names types as Java does. */
  private static String plain(String message) {
    return message
        .replaceFirst("' is not an? (int|long)$", "' is not a whole number that can be used here")
        .replaceFirst(
            "expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'$",
            "'$2' is none of: $1");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }
}
