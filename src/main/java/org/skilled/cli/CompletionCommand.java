package org.skilled.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code skilled completion}. */
@Command(
    name = "completion",
    header = "Print a script that lets bash or zsh complete commands and options.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  source <(skilled completion)"})
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  CompletionCommand() {}

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    spec.commandLine().getOut().print(AutoComplete.bash(spec.root().name(), root));
    return ExitCode.OK;
  }
}
