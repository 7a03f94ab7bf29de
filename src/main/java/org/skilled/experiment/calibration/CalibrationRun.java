package org.skilled.experiment.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Goals;
import org.skilled.analysis.calibration.Particle;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.analysis.calibration.SequentialAbc;
import org.skilled.analysis.calibration.Trials;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunPool;
import org.skilled.scenario.YamlDocument;

/**
 * Carries out a calibration in its results folder.
 *
 * <p>The search is a pure function of the file and its runs, and every run that is done is kept. So
 * the same command, after a stop of whatever kind, goes through the same generations, finds their
 * runs done, and comes to the same bits as if it had never been stopped.
 */
public final class CalibrationRun {
  private final YamlDocument source;
  private final Calibration calibration;
  private final Simulator simulator;
  private final RunOptions options;
  private final Consumer<CalibrationProgress> listener;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;

  /**
   * A calibration to be carried out.
   *
   * @param source the file that it was read from, which is kept with the results
   * @param listener told of each run done, by one thread at a time
   */
  public CalibrationRun(
      YamlDocument source,
      Calibration calibration,
      Simulator simulator,
      RunOptions options,
      Consumer<CalibrationProgress> listener) {
    this.source = source;
    this.calibration = calibration;
    this.simulator = simulator.of(calibration.scenario().model());
    this.options = options;
    this.listener = listener;
  }

  /**
   * Searches, checks and writes; returns when everything is written, or soon after {@link #stop()}.
   *
   * @throws org.skilled.problem.InputException if a parameter set is no valid scenario, the folder
   *     holds something else, or results cannot be written; what was done until then is kept
   */
  public CalibrationReport run() {
    long total =
        (long) (calibration.schedule().most() + calibration.predictive())
            * calibration.runsOfASet();
    return inFolder(total, this::calibrate);
  }

  /**
   * Recovers known parameter sets instead: see {@link RecoveryStudy}. Shares the runs of the sets
   * that are drawn from the prior with {@link #run}.
   *
   * @param known number of sets to recover, at least 3
   */
  public CalibrationReport recover(int known) {
    long each = calibration.schedule().most() - calibration.schedule().first() + 1L;
    long sets = calibration.schedule().first() + known * each;
    return inFolder(
        sets * calibration.runsOfASet(), (runner, meter, pool) -> recover(known, runner, meter));
  }

  /** Asks to end: current runs finish, blocks are written as they are. */
  public void stop() {
    stopped = true;
  }

  /** Waits until the work has returned or thrown; answers whether it has. */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Work on an open pool; answers whether it was finished. */
  private interface Work {
    CalibrationReport.Outcome on(SetRunner runner, Meter meter, RunPool pool);
  }

  private CalibrationReport inFolder(long runs, Work work) {
    Instant start = options.clock().instant();
    try (RunPool pool =
        RunPool.open(
            options.folder(),
            traits(),
            calibration.outcomes(),
            simulator,
            options.threads(),
            () -> stopped)) {
      Meter meter = new Meter(calibration.replications(), runs, listener);
      SetPlans plans = new SetPlans(calibration, simulator.version());
      SetRunner runner = new SetRunner(calibration, plans, pool, meter);
      CalibrationReport.Outcome outcome = work.on(runner, meter, pool);
      CalibrationReport report =
          new CalibrationReport(
              outcome,
              pool.done(),
              pool.reused(),
              meter.failures(),
              meter.elapsed(),
              pool.warnings());
      if (report.finished()) {
        new CalibrationFiles(options.folder(), source, calibration, simulator.version())
            .write(report, options, start);
      }
      return report;
    } finally {
      ended.countDown();
    }
  }

  private CalibrationReport.Outcome calibrate(SetRunner runner, Meter meter, RunPool pool) {
    Posterior posterior = search(calibration, runner, meter, calibration.goals(), "");
    if (posterior == null) {
      return CalibrationReport.Outcome.STOPPED;
    }
    List<double[]> draws =
        posterior.draws(calibration.predictive()).stream().map(Particle::values).toList();
    long[] luck =
        LongStream.range(0, draws.size())
            .map(set -> Luck.ofCheck(calibration.seed(), (int) set))
            .toArray();
    meter.remaining(draws.size() * (long) calibration.arms().size());
    meter.stage("check with fresh seeds");
    List<Trials.Score> check =
        runner.score(draws, luck, calibration.goals(), Double.POSITIVE_INFINITY);
    return check == null
        ? CalibrationReport.Outcome.STOPPED
        : new CalibrationReport.Outcome(
            new CalibrationResult(calibration, posterior, draws, check), null);
  }

  private CalibrationReport.Outcome recover(int known, SetRunner runner, Meter meter) {
    RecoveryStudy study = new RecoveryStudy(calibration, runner, meter);
    RecoveryResult result = study.recover(known);
    return new CalibrationReport.Outcome(null, result);
  }

  /** One search, whose luck is its own after the first generation. */
  static @Nullable Posterior search(
      Calibration calibration, SetRunner runner, Meter meter, Goals goals, String which) {
    long seed = calibration.seed();
    int stream = calibration.schedule().stream();
    Trials trials =
        (generation, sets, bound) -> {
          meter.stage(
              which
                  + "generation "
                  + generation
                  + (Double.isInfinite(bound) ? "" : ", tolerance " + Words.number(bound)));
          long[] luck =
              IntStream.range(0, sets.size())
                  .mapToLong(set -> Luck.ofSearch(seed, stream, generation, set))
                  .toArray();
          return runner.score(sets, luck, goals, bound);
        };
    return SequentialAbc.run(calibration.prior(), calibration.schedule(), trials);
  }

  private Map<String, String> traits() {
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("kind", "calibration");
    traits.put("name", calibration.name());
    traits.put(
        "scenario (fingerprint)", calibration.scenario().resolve().fingerprint().substring(0, 16));
    traits.put("seed", String.valueOf(calibration.seed()));
    traits.put("model version", simulator.version());
    return traits;
  }
}
