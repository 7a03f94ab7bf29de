package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.RunReport;
import org.skilled.experiment.store.Manifest;
import org.skilled.finding.Judged;
import org.skilled.study.book.ChartBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  skilled run mine.yaml --seed 7 --results results/mine-seed-7",
      "",
      ExperimentHelp.DESIGNS,
      ExperimentHelp.FULL_FACTORIAL,
      ExperimentHelp.ONE_AT_A_TIME,
      ExperimentHelp.LATIN_HYPERCUBE,
      ExperimentHelp.MORE_DESIGNS,
      ExperimentHelp.LIST,
      ExperimentHelp.CSV,
      "",
      ExperimentHelp.FACTORS,
      ExperimentHelp.DRAWN,
      "",
      ExperimentHelp.CHARTS,
      ExperimentHelp.TIME_COURSE,
      ExperimentHelp.EFFECT,
      ExperimentHelp.HEAT_MAP,
      ExperimentHelp.TERNARY,
      ExperimentHelp.DISTRIBUTION,
      ExperimentHelp.SCATTER,
      ExperimentHelp.TORNADO,
      ExperimentHelp.SPIDER,
      ExperimentHelp.CONTOUR
    })
final class RunCommand implements Callable<Integer> {
  private final Screen screen;
  private final Simulator simulator;

  @Parameters(paramLabel = "FILE", description = "The experiment file.")
  private Path file;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/NAME, NAME being the experiment's).")
  private @Nullable Path results;

  @Mixin private Running running = new Running();

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

  RunCommand(Screen screen) {
    this(screen, Simulator.LEARNING_COMMUNITY);
  }

  RunCommand(Screen screen, Simulator simulator) {
    this.screen = screen;
    this.simulator = simulator;
  }

  @Override
  public Integer call() throws Exception {
    Experiment experiment = experiment();
    Path folder =
        results == null
            ? Path.of("results", experiment.name())
            : Checks.named("--results", results, "name a folder, such as results/mine");
    ProgressLine progress = new ProgressLine(screen, running.quiet());
    ExperimentRun run = new ExperimentRun(experiment, simulator, running.into(folder), progress);
    return Interruption.endingCleanly(
        run::stop, () -> tell(experiment, folder, run(run, progress)));
  }

  private static RunReport run(ExperimentRun run, ProgressLine progress) {
    try (progress) {
      return run.run();
    }
  }

  private Experiment experiment() {
    Experiment experiment = ExperimentReader.read(file, simulator);
    if (replications != null) {
      experiment = experiment.withReplications(Checks.atLeastOne("--replications", replications));
    }
    return seed == null ? experiment : experiment.withSeed(seed);
  }

  private int tell(Experiment experiment, Path folder, RunReport report) throws Exception {
    report.warnings().forEach(warning -> screen.err().println("skilled: " + warning));
    Manifest manifest = report.manifest();
    if (manifest == null) {
      if (report.failed() > 0) {
        screen.err().println("skilled: " + Text.count(report.failed(), "run") + " failed");
      }
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
    if (manifest.failed() > 0) {
      Failures.tell(folder, manifest, simulator, screen.err());
    }
    List<Path> charts = ChartBook.draw(folder);
    if (!running.quiet()) {
      print(manifest, folder, report, charts);
      if (experiment.finding() != null && manifest.failed() < manifest.runs()) {
        screen.out().println();
        FindingReport.lines(List.of(Judged.of(folder, simulator))).forEach(screen.out()::println);
      }
    }
    return manifest.failed() == manifest.runs() ? ExitCode.ALL_FAILED : ExitCode.OK;
  }

  private void print(Manifest manifest, Path folder, RunReport report, List<Path> charts) {
    PrintWriter out = screen.out();
    out.printf(
        Locale.ROOT,
        "%s: %s (%,d done now, %,d there already, %,d failed) in %s%n",
        manifest.experiment(),
        Text.count(report.total(), "run"),
        report.done(),
        report.reused(),
        manifest.failed(),
        ProgressLine.time(report.running().plus(report.writing())));
    out.println("results  " + folder);
    ChartFiles.lines(charts).forEach(out::println);
  }
}
