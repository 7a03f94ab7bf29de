package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Simulator;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.report.Report;
import org.skilled.study.Method;
import org.skilled.study.Methods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled report}. */
@Command(
    name = "report",
    header = "Write one HTML page that says what an experiment found, and how to do it again.",
    description = {
      "The page holds everything it shows: answer with its uncertainty, charts with the tables"
          + " behind them, design, failed runs, every run with the command that replays it, the"
          + " model in short, and how to cite. It loads nothing, so it can be sent, kept and printed."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled report results/quick-start --open",
      "  skilled report results/quick-start --out for-the-board.html"
    })
final class ReportCommand implements Callable<Integer> {
  private final Screen screen;
  private final Predicate<Path> browser;

  @Parameters(paramLabel = "DIR", description = "A folder that 'skilled run' has written.")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: DIR/" + Report.FILE + ").")
  private @Nullable Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print mistakes and warnings only.")
  private boolean quiet;

  @Option(names = "--open", description = "Show it in the browser.")
  private boolean open;

  ReportCommand(Screen screen) {
    this(screen, Browser::show);
  }

  /**
   * A command with a browser of its own.
   *
   * @param browser shows a page; false if it cannot
   */
  ReportCommand(Screen screen, Predicate<Path> browser) {
    this.screen = screen;
    this.browser = browser;
  }

  @Override
  public Integer call() throws IOException {
    Path target = out == null ? folder.resolve(Report.FILE) : file(out);
    try (ProgressLine progress = new ProgressLine(screen, quiet, "steps")) {
      Report.write(folder, target, Simulator.LEARNING_COMMUNITY, methods(), progress.steps());
    }
    if (!quiet) {
      screen.out().println("report   " + target + " (" + size(Files.size(target)) + ")");
    }
    if (open && !browser.test(target)) {
      screen.err().println("skilled: no browser can be opened here; open " + target + " by hand");
    }
    return ExitCode.OK;
  }

  /** Those that are used where nobody names any, as 'skilled analyse' does. */
  private static List<Method> methods() {
    return Methods.all().stream().filter(Method::isDefault).toList();
  }

  private static Path file(Path path) {
    Checks.named("--out", path, "name a file, such as report.html");
    if (Files.isDirectory(path)) {
      throw new InputException(
          new Problem(path.toString(), 0, null, "is a folder; name a file with --out"));
    }
    return path;
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
