package org.skilled.desktop.window;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Replications;

/**
 * Runs the course of the run that is shown a hundred times under other luck, on one thread of its
 * own.
 */
final class Background {
  private static final int FIRST_SHOWN = 10;
  private static final Replications.Band NOTHING =
      new Replications.Band(0, new double[0], new double[0], new double[0]);

  private static final Replications.Progress NOT_BEGUN = new Replications.Progress(0, false, null);

  private final Supplier<?> shown;
  private final Supplier<Replications> fresh;
  private final Runnable more;
  private final AtomicInteger order = new AtomicInteger();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Background::thread);
  private @Nullable Object course;
  private Map<String, Replications.Band> bands = Map.of();
  private Replications.Progress progress = NOT_BEGUN;

  /**
   * Nothing yet.
   *
   * @param shown the course of the run that is shown
   * @param fresh the replications of the run that is shown, when asked
   * @param more who is told of bands
   */
  Background(Supplier<?> shown, Supplier<Replications> fresh, Runnable more) {
    this.shown = shown;
    this.fresh = fresh;
    this.more = more;
  }

  private static Thread thread(Runnable task) {
    Thread made = new Thread(task, "skilled-background");
    made.setDaemon(true);
    return made;
  }

  /** Begins anew if the course is another one; what is still going on ends with its replicate. */
  void restart() {
    Object wanted = shown.get();
    if (wanted.equals(course) || thread.isShutdown()) {
      return;
    }
    int mine = order.incrementAndGet();
    bands = Map.of();
    progress = NOT_BEGUN;
    try {
      Replications runs = fresh.get();
      course = wanted;
      thread.execute(() -> run(runs, mine));
    } catch (RuntimeException | OutOfMemoryError fault) {
      // The same course is tried again when it is asked for again.
      course = null;
      progress = failed(0, fault);
      more.run();
    }
  }

  /** Ends what is going on, for good. */
  void stop() {
    order.incrementAndGet();
    thread.shutdown();
  }

  private void run(Replications runs, int mine) {
    try {
      int shown = 0;
      while (order.get() == mine && runs.add()) {
        Replications.Progress now = runs.progress();
        if (now.done() >= Math.max(FIRST_SHOWN, 2 * shown) || now.over()) {
          shown = now.done();
          Map<String, Replications.Band> found = runs.bands();
          SwingUtilities.invokeLater(() -> publish(found, now, mine));
        }
      }
    } catch (RuntimeException | OutOfMemoryError fault) {
      SwingUtilities.invokeLater(() -> publish(bands, failed(progress.done(), fault), mine));
    }
  }

  /** No more than there is already. */
  private static Replications.Progress failed(int done, Throwable fault) {
    String message = fault.getMessage();
    return new Replications.Progress(
        done, true, message == null ? fault.getClass().getSimpleName() : message);
  }

  private void publish(Map<String, Replications.Band> found, Replications.Progress now, int mine) {
    if (order.get() == mine) {
      bands = found;
      progress = now;
      more.run();
    }
  }

  /**
   * How far they are, in words.
   *
   * @param levers what the runs have in common with the run that is shown
   */
  String words(String levers) {
    int count = progress.done();
    String failed =
        progress.failure() == null
            ? ""
            : " Background runs failed, the last because: " + progress.failure() + ".";
    if (count == 0) {
      return progress.over() ? "There is no band." + failed : "Background runs are on their way.";
    }
    return "Band: 90 % of "
        + count
        + " runs with the same "
        + levers
        + " and other luck"
        + (progress.over() ? "." : " so far.")
        + failed;
  }

  /** The band of a series from what there is; empty at first. */
  Replications.Band band(String selector) {
    return bands.getOrDefault(selector, NOTHING);
  }
}
