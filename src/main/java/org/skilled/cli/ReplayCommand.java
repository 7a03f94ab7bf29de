package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled replay}. */
@Command(
    name = "replay",
    header = "Do one stored run again and say whether it came out the same, bit by bit.",
    description = "Exit code 0 if it did, 1 if it did not.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled replay results/quick-start --run 0",
      "  skilled replay results/quick-start --run 3f9a2c4e5b6d7081"
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder that 'skilled run' has written.")
  private Path folder;

  @Option(
      names = "--run",
      paramLabel = "ID",
      required = true,
      description = "The run: its number, or its id from runs.parquet.")
  private String run;

  ReplayCommand() {}

  @Override
  public Integer call() {
    Replay.Report report = Replay.run(folder, run, Simulator.LEARNING_COMMUNITY);
    return tell(report, spec.commandLine().getOut());
  }

  /** Writes what a replay came to, value by value, and gives the exit code. */
  static int tell(Replay.Report report, PrintWriter out) {
    RunSpec run = report.run();
    out.printf(
        Locale.ROOT,
        "run %d (id %s, point %d, replicate %d, seed %d)%n",
        run.run(),
        run.id(),
        run.point(),
        run.replicate(),
        run.seed());
    reason(out, "stored", report.storedReason());
    reason(out, "now", report.replayedReason());
    report.outcomes().forEach(outcome -> out.println(line(outcome, "")));
    report.series().forEach(series -> out.println(line(series, " (series)")));
    out.println(
        report.same()
            ? "The same, in every bit."
            : "NOT the same: these results were not made by this program as it is now.");
    return report.same() ? ExitCode.OK : ExitCode.OUR_FAULT;
  }

  private static void reason(PrintWriter out, String when, @Nullable String reason) {
    if (reason != null) {
      out.println("  failed, " + when + ": " + reason);
    }
  }

  private static String line(Replay.Comparison comparison, String kind) {
    String name = "  " + comparison.name() + kind + "  ";
    return comparison.same()
        ? name + Text.number(comparison.stored())
        : name
            + "stored "
            + Text.number(comparison.stored())
            + ", now "
            + Text.number(comparison.replayed());
  }
}
