package org.skilled.cli;

import picocli.CommandLine.Command;

/** {@code skilled network}: the commands about networks. */
@Command(
    name = "network",
    header = "Describe a network of people that scenarios can import.",
    mixinStandardHelpOptions = true,
    subcommands = NetworkDescribeCommand.class,
    footer = {"", "Example:", "  skilled network describe people.csv ties.csv"})
final class NetworkCommand extends Group {
  NetworkCommand() {}
}
