package org.skilled.finding;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.ExperimentRun;
import org.skilled.experiment.execute.Progress;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;

/**
 * Runs one experiment after the other on the ordinary runner, each in a folder of its own within
 * one folder, so that whatever was done before is never done again.
 *
 * <p>{@link #stop()} may be called from any thread.
 */
public final class FindingRunner {
  private final RunOptions options;
  private final Simulator simulator;
  private volatile @Nullable ExperimentRun current;
  private volatile boolean stopped;

  /**
   * A runner.
   *
   * @param options how to run; its folder is the one that holds those of the experiments
   */
  public FindingRunner(RunOptions options, Simulator simulator) {
    this.options = options;
    this.simulator = simulator;
  }

  /**
   * Does what is missing of an experiment.
   *
   * @param listener told of each run done
   * @return what it came to; null if it was stopped before all was done
   * @throws org.skilled.problem.InputException as {@link ExperimentRun#run()}
   */
  public @Nullable RunReport run(Experiment experiment, Consumer<Progress> listener) {
    RunOptions own =
        new RunOptions(folder(experiment), options.threads(), options.build(), options.clock());
    ExperimentRun run = new ExperimentRun(experiment, simulator, own, listener);
    current = run;
    // Set before the flag is read, so that a stop in between reaches this run.
    if (stopped) {
      return null;
    }
    RunReport report = run.run();
    return report.finished() ? report : null;
  }

  /** The results folder of an experiment. */
  public Path folder(Experiment experiment) {
    return options.folder().resolve(experiment.name());
  }

  /** Asks to end: current runs finish and are kept. */
  public void stop() {
    stopped = true;
    ExperimentRun run = current;
    if (run != null) {
      run.stop();
    }
  }
}
