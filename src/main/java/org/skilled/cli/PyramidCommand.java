package org.skilled.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.skilled.analysis.prediction.Labels;
import org.skilled.analysis.pyramid.PyramidCases;
import org.skilled.analysis.pyramid.PyramidStudy;
import org.skilled.chart.Caption;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ShippedExperiments;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;
import org.skilled.experiment.store.Manifest;
import org.skilled.experiment.store.Results;
import org.skilled.problem.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code skilled pyramid}. */
@Command(
    name = "pyramid",
    header = "Ask whether the pyramid of skills is a law of this model.",
    description = {
      "Runs the experiment 'pyramid' (one project at each of some thousand points of a wide Latin"
          + " hypercube), as far as it is not there yet, and tells how well walls and base, measured"
          + " before the facilitators leave, foretell which projects are sustained: tables in"
          + " DIR/pyramid, charts in DIR/charts."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  skilled pyramid", "  skilled pyramid --results results/mine"})
final class PyramidCommand implements Callable<Integer> {
  private static final int FEWEST = 10;

  private final Screen screen;
  private final Simulator simulator;
  private final Function<Simulator, Experiment> experiment;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/pyramid).")
  private Path results = Path.of("results", "pyramid");

  @Mixin private Running running = new Running();

  PyramidCommand(Screen screen) {
    this(
        screen,
        Simulator.LEARNING_COMMUNITY,
        simulator -> ShippedExperiments.read("pyramid", simulator));
  }

  /** For tests: the question put to another model, by another experiment. */
  PyramidCommand(Screen screen, Simulator simulator, Function<Simulator, Experiment> experiment) {
    this.screen = screen;
    this.simulator = simulator;
    this.experiment = experiment;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Checks.named("--results", results, "name a folder, such as results/mine");
    RunOptions options = running.into(folder);
    ProgressLine progress = new ProgressLine(screen, running.quiet());
    ExperimentRun run =
        new ExperimentRun(experiment.apply(simulator), simulator, options, progress);
    return Interruption.endingCleanly(run::stop, () -> tell(folder, run(run, progress)));
  }

  private static RunReport run(ExperimentRun run, ProgressLine progress) {
    try (progress) {
      return run.run();
    }
  }

  private int tell(Path folder, RunReport report) throws Exception {
    report.warnings().forEach(warning -> screen.err().println("skilled: " + warning));
    if (!report.finished()) {
      screen
          .err()
          .println("skilled: stopped; what is done is kept in " + folder + " for the same command");
      return ExitCode.INTERRUPTED;
    }
    Manifest manifest = report.manifest();
    if (manifest != null && manifest.failed() > 0) {
      Failures.tell(folder, manifest, simulator, screen.err());
      if (manifest.failed() == manifest.runs()) {
        return ExitCode.ALL_FAILED;
      }
    }
    try (Results read = Results.open(folder, simulator)) {
      PyramidStudy study = study(PyramidResults.read(read));
      List<PyramidTable> tables = PyramidTables.of(study, read.manifest());
      List<Path> files = PyramidTables.write(tables, folder);
      List<Path> charts = new PyramidCharts(study, caption(study, read)).write(folder);
      if (!running.quiet()) {
        print(tables, files, charts);
      }
    }
    return ExitCode.OK;
  }

  /** The study, if the projects allow one. */
  static PyramidStudy study(PyramidCases cases) {
    Labels sustained = cases.sustained();
    int positives = sustained.positives();
    if (positives == 0 || positives == sustained.size() || sustained.clusters() < FEWEST) {
      throw InputException.of(
          positives
              + " of "
              + sustained.size()
              + " projects are sustained, at "
              + Text.count(sustained.clusters(), "design point")
              + "; to tell them apart takes some of both, and at least "
              + FEWEST
              + " points");
    }
    return PyramidStudy.of(cases);
  }

  private static Caption caption(PyramidStudy study, Results results) {
    int finished = study.cases().size();
    return new Caption(
        finished,
        results.manifest().runs() - finished,
        "",
        String.valueOf(results.manifest().seed()),
        "Skilled "
            + results.manifest().program().get("version")
            + ", model "
            + results.manifest().modelVersion(),
        List.of("Pyramid measured before facilitators leave."));
  }

  private void print(List<PyramidTable> tables, List<Path> files, List<Path> charts) {
    PyramidTables.lines(tables.get(0)).forEach(screen.out()::println);
    screen.out().println();
    files.forEach(file -> screen.out().println("table    " + file));
    ChartFiles.lines(charts).forEach(screen.out()::println);
  }
}
