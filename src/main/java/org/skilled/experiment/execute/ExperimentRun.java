package org.skilled.experiment.execute;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Manifest;
import org.skilled.experiment.store.ResultWriter;
import org.skilled.experiment.store.ResultsFolder;
import org.skilled.experiment.store.RunStore;
import org.skilled.experiment.store.Session;
import org.skilled.model.Quantity;
import org.skilled.scenario.ModelScenario;

/**
 * Carries out an experiment: does the runs that are missing in its results folder, and writes the
 * result files.
 *
 * <p>{@link #stop()} may be called from any thread, such as a shutdown hook, which should then
 * {@link #awaitEnd}.
 */
public final class ExperimentRun {
  private final Experiment experiment;
  private final Simulator simulator;
  private final RunOptions options;
  private final Consumer<Progress> listener;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;

  /**
   * An experiment to be carried out.
   *
   * @param listener told of each run done, by one thread at a time
   */
  public ExperimentRun(
      Experiment experiment, Simulator simulator, RunOptions options, Consumer<Progress> listener) {
    this.experiment = experiment;
    this.simulator = simulator.of(experiment.scenario().model());
    this.options = options;
    this.listener = listener;
  }

  /**
   * Does what is missing; returns when everything is written, or soon after {@link #stop()}.
   *
   * @throws org.skilled.problem.InputException if the experiment cannot be run, the folder holds
   *     something else, or the results cannot be written (such as when the disk is full); what was
   *     done until then is kept
   */
  public RunReport run() {
    try {
      RunPlan plan = RunPlan.of(experiment, simulator.version());
      ModelScenario scenario = experiment.scenario().resolve();
      List<Quantity> outcomes =
          experiment.outcomes().stream()
              .map(selector -> simulator.outcome(selector, scenario))
              .toList();
      try (ResultsFolder folder = ResultsFolder.take(options.folder(), plan);
          RunStore store =
              RunStore.open(folder.store(), experiment.outcomes(), experiment.series())) {
        return run(plan, outcomes, folder, store);
      }
    } finally {
      ended.countDown();
    }
  }

  /** Asks to end: current runs finish, blocks are written as they are. */
  public void stop() {
    stopped = true;
  }

  /** Waits until {@link #run} has returned or thrown; answers whether it has. */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private RunReport run(
      RunPlan plan, List<Quantity> outcomes, ResultsFolder folder, RunStore store) {
    Instant start = options.clock().instant();
    ResultWriter writer = new ResultWriter(folder, store, plan);
    writer.requireReadable();
    int[] missing = missing(plan, store.done());
    int reused = plan.runs() - missing.length;
    Tally tally = new Tally(missing.length, reused, listener);
    new LocalExecution(options.threads(), () -> stopped)
        .execute(missing, new BlockRunner(plan, simulator), store::write, tally::count);
    Duration running = tally.elapsed();
    if (tally.done() < missing.length) {
      return report(null, plan, tally, reused, running, Duration.ZERO, store);
    }
    Session session =
        new Session(options.build(), options.threads(), start, running, tally.done(), reused);
    Manifest manifest = writer.write(outcomes, session);
    return report(manifest, plan, tally, reused, running, tally.elapsed().minus(running), store);
  }

  private static RunReport report(
      @Nullable Manifest manifest,
      RunPlan plan,
      Tally tally,
      int reused,
      Duration running,
      Duration writing,
      RunStore store) {
    return new RunReport(
        manifest,
        plan.runs(),
        tally.done(),
        reused,
        tally.failed(),
        running,
        writing,
        store.warnings());
  }

  /** Runs that are not in the store; of runs that are the same, the first. */
  private static int[] missing(RunPlan plan, long[] done) {
    Set<Long> seen = new HashSet<>();
    return IntStream.range(0, plan.runs())
        .filter(
            run -> {
              long id = plan.run(run).id().bits();
              return Arrays.binarySearch(done, id) < 0 && seen.add(id);
            })
        .toArray();
  }
}
