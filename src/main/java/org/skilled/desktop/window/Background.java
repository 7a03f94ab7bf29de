package org.skilled.desktop.window;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.skilled.desktop.run.Replications;

/**
 * Runs the course of the run that is shown a hundred times under other luck, on a thread of its
 * own.
 */
final class Background {
  private static final int FIRST_SHOWN = 10;
  private static final Replications.Band NOTHING =
      new Replications.Band(0, new double[0], new double[0], new double[0]);

  private final Supplier<Replications> fresh;
  private final Runnable more;
  private final AtomicInteger order = new AtomicInteger();
  private Map<String, Replications.Band> bands = Map.of();

  /**
   * Nothing yet.
   *
   * @param fresh the replications of the run that is shown, when asked
   * @param more who is told of bands
   */
  Background(Supplier<Replications> fresh, Runnable more) {
    this.fresh = fresh;
    this.more = more;
  }

  /** Begins anew; what an older thread is still at is dropped. */
  void restart() {
    int mine = order.incrementAndGet();
    bands = Map.of();
    Replications runs = fresh.get();
    Thread thread = new Thread(() -> run(runs, mine), "skilled-background");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends what is going on. */
  void stop() {
    order.incrementAndGet();
  }

  private void run(Replications runs, int mine) {
    int shown = 0;
    while (order.get() == mine && runs.add()) {
      if (runs.done() >= Math.max(FIRST_SHOWN, 2 * shown) || runs.done() == Replications.COUNT) {
        shown = runs.done();
        Map<String, Replications.Band> found = new HashMap<>();
        runs.selectors().forEach(selector -> found.put(selector, runs.band(selector)));
        SwingUtilities.invokeLater(() -> publish(found, mine));
      }
    }
  }

  private void publish(Map<String, Replications.Band> found, int mine) {
    if (order.get() == mine) {
      bands = found;
      more.run();
    }
  }

  /** The band of a series from what there is; empty at first. */
  Replications.Band band(String selector) {
    return bands.getOrDefault(selector, NOTHING);
  }
}
