package org.skilled.cli;

import java.nio.file.Path;
import java.util.List;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;
import org.skilled.experiment.store.Manifest;
import org.skilled.finding.FindingRunner;

/** Runs the experiments of findings while telling how far they have come. */
final class FindingSession {
  private final Screen screen;
  private final boolean quiet;
  private final RunOptions options;
  private long failed;

  FindingSession(Screen screen, boolean quiet, RunOptions options) {
    this.screen = screen;
    this.quiet = quiet;
    this.options = options;
  }

  /** What is done with the results once all are there. */
  @FunctionalInterface
  interface Work {
    void done(FindingRunner runner) throws Exception;
  }

  /** Runs what is missing of all experiments, then does the work; answers with the exit code. */
  int run(List<Experiment> experiments, Work work) throws Exception {
    FindingRunner runner = new FindingRunner(options, Simulator.LEARNING_COMMUNITY);
    failed = 0;
    return Interruption.endingCleanly(
        runner::stop,
        () -> {
          for (Experiment experiment : experiments) {
            if (!run(runner, experiment)) {
              return ExitCode.INTERRUPTED;
            }
          }
          work.done(runner);
          return ExitCode.OK;
        });
  }

  /** Number of runs that failed, now or earlier, in the experiments last run. */
  long failed() {
    return failed;
  }

  /** Folder of all results. */
  Path folder() {
    return options.folder();
  }

  /** Prints a line, unless asked to be quiet. */
  void tell(String line) {
    if (!quiet) {
      screen.out().println(line);
    }
  }

  private boolean run(FindingRunner runner, Experiment experiment) throws Exception {
    if (!quiet && screen.live()) {
      screen.err().println(experiment.name());
    }
    RunReport report;
    try (ProgressLine progress = new ProgressLine(screen, quiet)) {
      report = runner.run(experiment, progress);
    }
    if (report == null) {
      screen
          .err()
          .println(
              "skilled: stopped in "
                  + experiment.name()
                  + "; what was done is kept in "
                  + options.folder()
                  + ", and the same command goes on from there");
      return false;
    }
    report.warnings().forEach(warning -> screen.err().println("skilled: " + warning));
    Manifest manifest = report.manifest();
    if (manifest != null && manifest.failed() > 0) {
      failed += manifest.failed();
      Failures.tell(
          runner.folder(experiment), manifest, Simulator.LEARNING_COMMUNITY, screen.err());
    }
    return true;
  }
}
