package org.skilled.experiment.execute;

/**
 * Deals out runs in blocks of about a second and a half: long enough that writing a block costs
 * little, short enough that little is lost when the machine fails. Thread-safe.
 */
final class BlockSizes {
  private static final double SECONDS = 1.5;
  private static final int FIRST = 4;
  private static final int MOST = 300;

  private final int runs;
  private final int threads;
  private int next;
  private long runsTimed;
  private long nanoseconds;

  BlockSizes(int runs, int threads) {
    this.runs = runs;
    this.threads = threads;
  }

  /** Positions {@code from} (included) to {@code to} (excluded). */
  record Block(int from, int to) {
    int size() {
      return to - from;
    }
  }

  /** The next block; empty when all are dealt out. */
  synchronized Block next() {
    int left = runs - next;
    // Towards the end blocks shrink, so that no thread waits long for another.
    int wanted = wanted();
    int fair = Math.max(Math.max(1, wanted / 8), left / (2 * threads));
    int from = next;
    next += Math.min(left, Math.min(fair, wanted));
    return new Block(from, next);
  }

  /** Reports how long a block of this many runs took. */
  synchronized void took(int number, long time) {
    runsTimed += number;
    nanoseconds += time;
  }

  private int wanted() {
    if (runsTimed == 0) {
      return FIRST;
    }
    double perRun = Math.max(1, nanoseconds) / (double) runsTimed;
    return (int) Math.max(1, Math.min(MOST, SECONDS * 1e9 / perRun));
  }
}
