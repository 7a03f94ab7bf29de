package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code skilled}. */
@Command(
    name = "skilled",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "A laboratory for improvement skills: how they spread, and last, in health care.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  skilled run experiments/quick-start.yaml",
      "  skilled scenario show two-sites",
      "  skilled run --help",
      "",
      "Exit codes: 0 done; 1 a fault of the program, or every run failed; 2 a mistake in options or",
      "files; 130 Ctrl-C."
    })
public final class Skilled extends Group {
  Skilled() {}

  /** Starts the program and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Screen.standard(), args));
  }

  /** Runs one command line and returns its exit code; writes to these writers only. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(Screen.of(out, err), args);
  }

  static int run(Screen screen, String... args) {
    try {
      return commandLine(screen).execute(args);
    } catch (Error fault) {
      // picocli handles exceptions only; people should not see a bare trace when memory runs out.
      return Faults.explain(fault, screen.err());
    } finally {
      screen.out().flush();
      screen.err().flush();
    }
  }

  /** All commands, ready to parse. */
  static CommandLine commandLine(Screen screen) {
    return new CommandLine(new Skilled())
        .addSubcommand(new RunCommand(screen))
        .addSubcommand(new PlanCommand(screen))
        .addSubcommand(new PyramidCommand(screen))
        .addSubcommand(new CalibrateCommand(screen))
        .addSubcommand(new ClassicCommand(screen))
        .addSubcommand(new ReplayCommand())
        .addSubcommand(new FindingsCommand(screen))
        .addSubcommand(new ChartCommand())
        .addSubcommand(new DesignCommand())
        .addSubcommand(new AnalyseCommand(screen))
        .addSubcommand(new ReportCommand(screen))
        .addSubcommand(new DesktopCommand())
        .addSubcommand(new ScenarioCommand())
        .addSubcommand(new OutcomesCommand())
        .addSubcommand(new ValidateCommand())
        .addSubcommand(new NetworkCommand())
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new CompletionCommand())
        .registerConverter(Path.class, Checks::path)
        .setOut(screen.out())
        .setErr(screen.err())
        .setExecutionExceptionHandler(Faults::handle)
        .setParameterExceptionHandler(Misuse::handle)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setAbbreviatedOptionsAllowed(false);
  }
}
