package org.skilled.cli;

import picocli.CommandLine.Command;

/** {@code skilled scenario}: the commands about scenarios. */
@Command(
    name = "scenario",
    header = "List the scenarios that ship, or show one.",
    mixinStandardHelpOptions = true,
    subcommands = {ScenarioListCommand.class, ScenarioShowCommand.class},
    footer = {"", "Examples:", "  skilled scenario list", "  skilled scenario show two-sites"})
final class ScenarioCommand extends Group {
  ScenarioCommand() {}
}
