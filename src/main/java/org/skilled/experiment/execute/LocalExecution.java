package org.skilled.experiment.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunRecord;

/**
 * Does runs on threads of this machine: each takes the next block, does it, hands it over and takes
 * another.
 */
final class LocalExecution {
  private final int threads;
  private final BooleanSupplier stop;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

  /**
   * An execution.
   *
   * @param threads at least 1
   * @param stop once true, current runs finish and blocks are handed over as they are
   */
  LocalExecution(int threads, BooleanSupplier stop) {
    this.threads = threads;
    this.stop = stop;
  }

  /**
   * Does the runs and returns when all are done, or when asked to stop.
   *
   * @param runs numbers of the runs in the plan
   * @param finished takes each finished block; called from several threads; what it throws ends the
   *     execution
   * @param done told of each run; called from several threads
   */
  void execute(
      int[] runs,
      BlockRunner runner,
      Consumer<List<RunRecord>> finished,
      Consumer<RunRecord> done) {
    BlockSizes blocks = new BlockSizes(runs.length, threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads, LocalExecution::thread);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        workers.add(pool.submit(() -> work(runs, blocks, runner, finished, done)));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
    } finally {
      pool.shutdownNow();
    }
    rethrow(fault.get());
  }

  private void work(
      int[] runs,
      BlockSizes blocks,
      BlockRunner runner,
      Consumer<List<RunRecord>> finished,
      Consumer<RunRecord> done) {
    try {
      BooleanSupplier halt = () -> fault.get() != null || stop.getAsBoolean();
      while (!halt.getAsBoolean()) {
        BlockSizes.Block block = blocks.next();
        if (block.size() == 0) {
          return;
        }
        long start = System.nanoTime();
        List<RunRecord> records =
            runner.run(Arrays.copyOfRange(runs, block.from(), block.to()), halt, done);
        blocks.took(records.size(), System.nanoTime() - start);
        finished.accept(records);
      }
    } catch (RuntimeException | Error e) {
      fault.compareAndSet(null, e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "runs");
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<?> worker) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          worker.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("workers keep their faults to themselves", e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void rethrow(@Nullable Throwable fault) {
    if (fault instanceof RuntimeException exception) {
      throw exception;
    }
    if (fault instanceof Error error) {
      throw error;
    }
  }
}
