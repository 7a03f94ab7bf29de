package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.calibration.Calibration;
import org.skilled.experiment.calibration.CalibrationReader;
import org.skilled.experiment.calibration.CalibrationReport;
import org.skilled.experiment.calibration.CalibrationResult;
import org.skilled.experiment.calibration.CalibrationRun;
import org.skilled.experiment.calibration.RecoveryResult;
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled calibrate}. */
@Command(
    name = "calibrate",
    header = "Calibrate a scenario: find parameter sets with which it agrees with what is known.",
    description = {
      "Draws parameter sets from priors, runs each in several arms, and keeps those nearest to"
          + " targets; then draws around these, again and again, as the tolerance falls"
          + " (approximate Bayesian computation). Writes a weighted posterior sample, tables of"
          + " parameters and targets, and charts.",
      "Every run is kept: after Ctrl-C or worse the same command goes on from there and comes to"
          + " the same bits, on any number of threads."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled calibrate experiments/calibration.yaml",
      "  skilled calibrate mine.yaml --method most=1000 --replications 10",
      "  skilled calibrate experiments/calibration.yaml --recovery 20 --method each=100,keep=60,most=900",
      "",
      "A file has: name, question, scenario, set, free, arms, targets, replications, seed, method,",
      "predictive. 'skilled schema calibration' says what may stand in each.",
      "",
      "Priors, each of a parameter under 'free:':",
      "  encounters.transfer: {prior: uniform, from: 0.1, to: 0.5}",
      "  skills.halfLife: {prior: log-uniform, from: 20, to: 80}",
      "  practice.habitHold: {prior: triangular, from: 0, mode: 0.2, to: 0.5}",
      "  cycles.gain: {prior: normal, mean: 0.5, sd: 0.2, from: 0.1, to: 1}",
      "",
      "Targets, each with a name, a range and a source:",
      "  - {kind: mean, outcome: achieved, arm: base, ...}",
      "  - {kind: difference, outcome: lateUsers, arm: base, versus: no-champions, ...}",
      "  - {kind: standardised-difference, outcome: lateUsers, arm: base, versus: other, per: project, ...}",
      "  - {kind: ratio, numerator: sustained, denominator: achieved, arm: base, ...}",
      "  - {kind: parameter, parameter: skills.halfLife, ...}"
    })
final class CalibrateCommand implements Callable<Integer> {
  private static final int FEWEST_KNOWN = 3;

  private final Screen screen;
  private final Simulator simulator;

  @Parameters(paramLabel = "FILE", description = "The calibration file.")
  private Path file;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/NAME, NAME being the calibration's).")
  private @Nullable Path results;

  @Mixin private Running running = new Running();

  @Option(
      names = "--method",
      paramLabel = "NAME=N",
      split = ",",
      description =
          "How hard to search, instead of what the file says: first, each, keep, most, as in"
              + " --method keep=40,most=500.")
  private @Nullable Map<String, Integer> method;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs of each parameter set in each arm, instead of what the file says.")
  private @Nullable Integer replications;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of all luck, a whole number, instead of what the file says.")
  private @Nullable Long seed;

  @Option(
      names = "--recovery",
      paramLabel = "N",
      description =
          "Instead, draw N known parameter sets from the priors, simulate them, and see how well the"
              + " method recovers them; each takes as many sets as a calibration.")
  private @Nullable Integer recovery;

  CalibrateCommand(Screen screen) {
    this(screen, Simulator.LEARNING_COMMUNITY);
  }

  CalibrateCommand(Screen screen, Simulator simulator) {
    this.screen = screen;
    this.simulator = simulator;
  }

  @Override
  public Integer call() throws Exception {
    YamlDocument document = YamlDocument.read(file);
    Calibration calibration = changed(CalibrationReader.read(document, simulator));
    Path folder =
        results == null
            ? Path.of("results", calibration.name())
            : Checks.named("--results", results, "name a folder, such as results/mine");
    ProgressLine progress = new ProgressLine(screen, running.quiet());
    CalibrationRun run =
        new CalibrationRun(
            document,
            calibration,
            simulator,
            running.into(folder),
            each -> progress.show(each.runs(), each.stage()));
    return Interruption.endingCleanly(run::stop, () -> tell(folder, run(run, progress)));
  }

  private CalibrationReport run(CalibrationRun run, ProgressLine progress) {
    try (progress) {
      return recovery == null
          ? run.run()
          : run.recover(Checks.atLeast("--recovery", recovery, FEWEST_KNOWN));
    }
  }

  private Calibration changed(Calibration calibration) {
    Calibration changed =
        calibration.with(
            MethodOption.apply(
                calibration.schedule(),
                method == null ? Map.of() : method,
                seed == null ? calibration.seed() : seed));
    if (replications != null) {
      changed = changed.withReplications(Checks.atLeast("--replications", replications, 2));
    }
    String excess = changed.excess();
    if (excess != null) {
      throw InputException.of(excess);
    }
    return changed;
  }

  private int tell(Path folder, CalibrationReport report) throws Exception {
    PrintWriter err = screen.err();
    report.warnings().forEach(warning -> err.println("skilled: " + warning));
    if (report.failed() > 0) {
      err.println(
          "skilled: " + Text.count(report.failed(), "run") + " failed, and count as not there:");
      report
          .failures()
          .forEach((reason, times) -> err.printf(Locale.ROOT, "  %,6d x %s%n", times, reason));
    }
    long runs = report.runs();
    CalibrationResult calibrated = report.outcome().calibrated();
    RecoveryResult recovered = report.outcome().recovered();
    int code = runs > 0 && report.failed() == runs ? ExitCode.ALL_FAILED : ExitCode.OK;
    if (calibrated != null) {
      List<Path> charts = CalibrationCharts.draw(calibrated, report, simulator, folder);
      if (!running.quiet()) {
        CalibrationText.print(calibrated, screen.out());
        finish(report, folder, charts);
      }
      return code;
    }
    if (recovered != null) {
      Path own = folder.resolve("recovery");
      List<Path> charts = RecoveryCharts.draw(recovered, report, simulator, own);
      if (!running.quiet()) {
        RecoveryText.print(recovered, screen.out());
        finish(report, own, charts);
      }
      return code;
    }
    err.println(
        "skilled: stopped; "
            + Text.count(runs, "run")
            + " are kept in "
            + folder
            + ", and the same command goes on from there");
    return ExitCode.INTERRUPTED;
  }

  private void finish(CalibrationReport report, Path folder, List<Path> charts) {
    PrintWriter out = screen.out();
    out.println();
    out.printf(
        Locale.ROOT,
        "%s done now, %,d there already, %,d failed, in %s%n",
        Text.count(report.done(), "run"),
        report.reused(),
        report.failed(),
        ProgressLine.time(report.running()));
    out.println("results  " + folder);
    ChartFiles.lines(charts).forEach(out::println);
  }
}
