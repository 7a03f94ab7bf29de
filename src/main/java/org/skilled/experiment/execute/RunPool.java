package org.skilled.experiment.execute;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.ResultsFolder;
import org.skilled.experiment.store.RunStore;
import org.skilled.problem.InputException;

/**
 * Runs of many plans, one after the other, over one store: each run is done once, whichever plan
 * asks for it, and is kept as soon as its block is finished.
 *
 * <p>For work whose next plan depends on what the last one gave. Whoever repeats such work from the
 * start finds its runs done, up to where it was stopped.
 */
public final class RunPool implements AutoCloseable {
  private final Simulator simulator;
  private final int threads;
  private final BooleanSupplier stop;
  private final ResultsFolder folder;
  private final RunStore store;
  private final List<String> outcomes;
  private final Map<Long, RunRecord> known = new ConcurrentHashMap<>();
  private final Set<Long> before = new HashSet<>();
  private final Set<Long> reused = new HashSet<>();
  private int done;

  private RunPool(
      Simulator simulator,
      int threads,
      BooleanSupplier stop,
      ResultsFolder folder,
      RunStore store,
      List<String> outcomes) {
    this.simulator = simulator;
    this.threads = threads;
    this.stop = stop;
    this.folder = folder;
    this.store = store;
    this.outcomes = outcomes;
    store.records().forEach(record -> known.put(record.id().bits(), record));
    before.addAll(known.keySet());
  }

  /**
   * Opens the pool of a results folder, which is made if it is not there, and held until {@link
   * #close}.
   *
   * @param traits what may not change between two visits, in the words of the user
   * @param outcomes selectors of the outcomes of every run
   * @param stop once true, current runs finish, are kept, and no more are begun
   * @throws org.skilled.problem.InputException if the folder holds something else or is in use
   */
  public static RunPool open(
      Path path,
      Map<String, String> traits,
      List<String> outcomes,
      Simulator simulator,
      int threads,
      BooleanSupplier stop) {
    ResultsFolder folder = ResultsFolder.take(path, traits);
    try {
      RunStore store = RunStore.open(folder.store(), outcomes, List.of());
      return new RunPool(simulator, threads, stop, folder, store, List.copyOf(outcomes));
    } catch (RuntimeException | Error e) {
      folder.close();
      throw e;
    }
  }

  /** What the user should know about files found damaged. */
  public List<String> warnings() {
    return store.warnings();
  }

  /** Runs done since the pool was opened. */
  public int done() {
    return done;
  }

  /** Different runs of all plans so far that were there before the pool was opened. */
  public int reused() {
    return reused.size();
  }

  /** Number of runs of a plan that are not there yet. */
  public int missing(RunPlan plan) {
    return missingRuns(plan).length;
  }

  /**
   * The outcomes of a plan's runs, of which those missing are done now.
   *
   * @param plan a plan with this pool's outcomes and no series
   * @param progress told of each run done, by several threads
   * @return {@code [point][replicate]}; null if stopped before all were done
   * @throws org.skilled.problem.InputException if results cannot be written, or memory is full:
   *     what such a run would have given is not known, and nothing may depend on it
   */
  public RunRecord @Nullable [][] runs(RunPlan plan, Runnable progress) {
    if (!plan.experiment().outcomes().equals(outcomes) || !plan.experiment().series().isEmpty()) {
      throw new IllegalArgumentException("the plan asks for other outcomes than the pool's");
    }
    noteReused(plan);
    int[] missing = missingRuns(plan);
    int there = known.size();
    new LocalExecution(threads, stop)
        .execute(missing, new BlockRunner(plan, simulator), this::keep, record -> progress.run());
    int now = known.size() - there;
    done += now;
    return now < missing.length ? null : records(plan);
  }

  @Override
  public void close() {
    try (folder) {
      store.close();
    }
  }

  private void keep(List<RunRecord> block) {
    store.write(block);
    for (RunRecord record : block) {
      if (record.again()) {
        throw InputException.of(
            "a run ended for lack of memory ("
                + record.thrown()
                + "); allow more, such as SKILLED_JAVA_OPTIONS=-Xmx8g, or use fewer threads; what was"
                + " done is kept, and the same command goes on from there");
      }
      known.put(record.id().bits(), record);
    }
  }

  private RunRecord[][] records(RunPlan plan) {
    int replications = plan.experiment().replications();
    RunRecord[][] records = new RunRecord[plan.points().size()][replications];
    for (int run = 0; run < plan.runs(); run++) {
      RunRecord record = known.get(plan.run(run).id().bits());
      if (record == null) {
        throw new IllegalStateException("run " + run + " was done, but is not there");
      }
      records[run / replications][run % replications] = record;
    }
    return records;
  }

  private void noteReused(RunPlan plan) {
    for (int run = 0; run < plan.runs(); run++) {
      long id = plan.run(run).id().bits();
      if (before.contains(id)) {
        reused.add(id);
      }
    }
  }

  /** Runs that are not known; of runs that are the same, the first. */
  private int[] missingRuns(RunPlan plan) {
    Set<Long> seen = new HashSet<>();
    return IntStream.range(0, plan.runs())
        .filter(
            run -> {
              long id = plan.run(run).id().bits();
              return !known.containsKey(id) && seen.add(id);
            })
        .toArray();
  }
}
