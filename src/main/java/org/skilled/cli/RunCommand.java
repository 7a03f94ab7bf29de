package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled run}. */
@Command(
    name = "run",
    header = "Run an experiment: do the runs that are missing, write results and charts.",
    description = {
      "Running a file again does only what is missing; more replications or levels never change or"
          + " repeat earlier runs. Ctrl-C ends cleanly, and the same command goes on from there.",
      "Results do not depend on the number of threads."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled run experiments/quick-start.yaml",
      "  skilled run experiments/quick-start.yaml --replications 100 --threads 4",
      "  skilled run mine.yaml --seed 7 --results results/mine-seed-7"
    })
final class RunCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "FILE", description = "The experiment file.")
  private Path file;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/NAME, NAME being the experiment's).")
  private @Nullable Path results;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs done at the same time (default: as many as there are processors).")
  private @Nullable Integer threads;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs at each design point, instead of what the file says.")
  private @Nullable Integer replications;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of all luck, a whole number, instead of what the file says.")
  private @Nullable Long seed;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print mistakes and warnings only.")
  private boolean quiet;

  RunCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    Experiment experiment = experiment();
    Path folder = results == null ? Path.of("results", experiment.name()) : results;
    ProgressLine progress = new ProgressLine(screen, quiet);
    ExperimentRun run =
        new ExperimentRun(experiment, Simulator.LEARNING_COMMUNITY, options(folder), progress);
    return Interruption.endingCleanly(
        run::stop, () -> tell(experiment, folder, run(run, progress)));
  }

  private static RunReport run(ExperimentRun run, ProgressLine progress) {
    try (progress) {
      return run.run();
    }
  }

  private Experiment experiment() {
    Experiment experiment = ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY);
    if (replications != null) {
      experiment = experiment.withReplications(Checks.atLeastOne("--replications", replications));
    }
    return seed == null ? experiment : experiment.withSeed(seed);
  }

  private RunOptions options(Path folder) {
    int all = Runtime.getRuntime().availableProcessors();
    return new RunOptions(
        folder,
        threads == null ? all : Checks.atLeastOne("--threads", threads),
        Build.current(),
        Clock.systemUTC());
  }

  private int tell(Experiment experiment, Path folder, RunReport report) throws Exception {
    report.warnings().forEach(warning -> screen.err().println("skilled: " + warning));
    if (report.failed() > 0) {
      screen
          .err()
          .println(
              "skilled: "
                  + Text.count(report.failed(), "run")
                  + " failed; the column 'reason' of runs.parquet says why");
    }
    if (!report.finished()) {
      screen
          .err()
          .println(
              "skilled: stopped; "
                  + Text.count(report.done() + report.reused(), "run")
                  + " of "
                  + report.total()
                  + " are kept in "
                  + folder
                  + ", and the same command goes on from there");
      return ExitCode.INTERRUPTED;
    }
    List<Path> charts = ChartBook.draw(folder);
    if (!quiet) {
      print(experiment, folder, report, charts);
    }
    return ExitCode.OK;
  }

  private void print(Experiment experiment, Path folder, RunReport report, List<Path> charts) {
    PrintWriter out = screen.out();
    out.printf(
        "%s: %s (%,d done now, %,d there already, %,d failed) in %s%n",
        experiment.name(),
        Text.count(report.total(), "run"),
        report.done(),
        report.reused(),
        report.failed(),
        ProgressLine.time(report.running().plus(report.writing())));
    out.println("results  " + folder);
    charts.stream()
        .filter(chart -> chart.toString().endsWith(".png"))
        .forEach(chart -> out.println("chart    " + chart));
  }
}
