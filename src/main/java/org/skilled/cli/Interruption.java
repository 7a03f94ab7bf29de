package org.skilled.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end cleanly on Ctrl-C: asks its work to stop, and keeps the JVM alive until the
 * work has ended or patience has. What is on disk can be read even if it ends in the middle.
 */
final class Interruption {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Interruption() {}

  /**
   * Does some work; on Ctrl-C, calls {@code stop} on another thread and lets the work end.
   *
   * @return what the work returns, if nobody pressed Ctrl-C
   */
  static <T> T endingCleanly(Runnable stop, Callable<T> work) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> end(stop, ended), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.call();
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  private static void end(Runnable stop, CountDownLatch ended) {
    stop.run();
    try {
      ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // Ctrl-C was pressed: the hook is at work and ends by itself, and the JVM with it.
      return;
    }
  }
}
