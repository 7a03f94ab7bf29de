package org.skilled.experiment.execute;

import java.time.Duration;
import java.util.function.Consumer;
import org.skilled.experiment.RunRecord;

/** Counts runs as they are done, and tells the listener. Thread-safe. */
final class Tally {
  private final int total;
  private final int reused;
  private final Consumer<Progress> listener;
  private final long start = System.nanoTime();
  private int done;
  private int failed;

  Tally(int total, int reused, Consumer<Progress> listener) {
    this.total = total;
    this.reused = reused;
    this.listener = listener;
  }

  synchronized void count(RunRecord record) {
    done++;
    if (!record.ok()) {
      failed++;
    }
    listener.accept(new Progress(done, total, reused, failed, elapsed()));
  }

  synchronized int done() {
    return done;
  }

  synchronized int failed() {
    return failed;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
