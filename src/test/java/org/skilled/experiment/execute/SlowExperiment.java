package org.skilled.experiment.execute;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.TinySimulator;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;

/**
 * A process that does an experiment slowly, to be killed or interrupted by tests; it says how many
 * runs it did.
 */
public final class SlowExperiment {
  /** Replications of the experiment, at each of its eight points. */
  static final int REPLICATIONS = 100;

  private SlowExperiment() {}

  /**
   * Runs until done or stopped.
   *
   * @param args the results folder
   */
  public static void main(String[] args) {
    AtomicInteger done = new AtomicInteger();
    RunOptions options =
        new RunOptions(Path.of(args[0]), 2, new Build("test", "none"), InstantSource.system());
    ExperimentRun run =
        new ExperimentRun(
            Experiments.factorial(4, REPLICATIONS),
            new Slow(),
            options,
            progress -> done.set(progress.done()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endCleanly(run, done)));
    run.run();
  }

  private static void endCleanly(ExperimentRun run, AtomicInteger done) {
    run.stop();
    try {
      boolean ended = run.awaitEnd(Duration.ofSeconds(30));
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .println(ended ? "done " + done.get() : "late");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The tiny model, at a pace at which it can be caught. */
  private static final class Slow extends TinySimulator {
    @Override
    public RunOutput run(
        ModelScenario scenario,
        @Nullable ImportedNetwork imported,
        long seed,
        List<String> outcomes,
        List<String> series) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.run(scenario, imported, seed, outcomes, series);
    }
  }
}
