package org.skilled.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.skilled.experiment.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code skilled scenario list}. */
@Command(
    name = "list",
    header = "List the scenarios that ship, with what each is about.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  skilled scenario list"})
final class ScenarioListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  ScenarioListCommand() {}

  @Override
  public Integer call() {
    List<String> names = Scenarios.names();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    for (String name : names) {
      out.println(
          Text.hanging(
              name + " ".repeat(width - name.length() + 2),
              Scenarios.named(name).resolve().about()));
    }
    return ExitCode.OK;
  }
}
