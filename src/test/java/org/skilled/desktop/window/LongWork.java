package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Window;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import sim.display.Console;

/** Work that takes long while a run plays: what is seen of it, and what becomes of the run. */
final class LongWork {
  private static final int PATIENCE = 30;

  private final Sitting at;

  LongWork(Sitting at) {
    this.at = at;
  }

  /** Ends with the run stopped, where it was. */
  void everything() throws Exception {
    goesOnAfterwards();
    endsAtOnceWhenCancelled();
    heedsAPauseThatWasAskedFor();
    keepsARunThatWasToEnd();
  }

  private void goesOnAfterwards() throws Exception {
    Work work = begin();
    int held = at.time();
    at.robot.delay(300);
    Hands.require("the run waits", state() == Console.PS_PAUSED && at.time() == held);
    work.go.countDown();
    Hands.until("it was given", () -> "done".equals(work.given.get()));
    Hands.until("no sign is left", () -> !work.sign.isShowing());
    Hands.until("the run goes on", () -> state() == Console.PS_PLAYING && at.time() > held);
  }

  private void endsAtOnceWhenCancelled() throws Exception {
    Work work = begin();
    at.click(Objects.requireNonNull(Hands.find(work.sign, LongWork::cancels)));
    Hands.require("it was ended", work.ended.await(PATIENCE, TimeUnit.SECONDS));
    Hands.require("though its thread goes on", work.over.getCount() == 1);
    Hands.until("no sign is left", () -> !work.sign.isShowing());
    Hands.until("the run goes on", () -> state() == Console.PS_PLAYING);
    work.go.countDown();
    Hands.require("its thread ends", work.over.await(PATIENCE, TimeUnit.SECONDS));
    at.robot.waitForIdle();
    Hands.require("nobody was given anything", work.given.get() == null);
  }

  private void heedsAPauseThatWasAskedFor() throws Exception {
    Work work = begin();
    int held = at.time();
    Hands.onSwing(
        () -> {
          at.windows.console().pressPause();
          return true;
        });
    at.robot.delay(300);
    Hands.require("the run waits", state() == Console.PS_PAUSED && at.time() == held);
    finish(work);
    at.robot.delay(300);
    Hands.require("and goes on waiting", state() == Console.PS_PAUSED && at.time() == held);
  }

  private void keepsARunThatWasToEnd() throws Exception {
    Work work = begin();
    int held = at.time();
    Hands.onSwing(
        () -> {
          at.windows.console().pressStop();
          return true;
        });
    finish(work);
    Hands.require("the run has ended", state() == Console.PS_STOPPED);
    Hands.require("and is still there", at.time() == held && held > 0);
  }

  private static void finish(Work work) throws Exception {
    work.go.countDown();
    Hands.until("no sign is left", () -> !work.sign.isShowing());
    // What waited for it is done when the next one in line is.
    Hands.onSwing(() -> true);
  }

  /** Work on a run that plays, up to its sign. */
  private Work begin() throws Exception {
    if (state() != Console.PS_PLAYING) {
      at.click(at.button("Play"));
    }
    Hands.until("it plays", () -> state() == Console.PS_PLAYING);
    Work work = new Work();
    SwingUtilities.invokeLater(
        () -> {
          try {
            at.laboratory.waiting("This takes long …", work::untilTold, work.given::set);
          } catch (CancellationException wanted) {
            work.ended.countDown();
          }
        });
    work.sign = at.waitFor(window -> Hands.find(window, LongWork::cancels) != null);
    return work;
  }

  private int state() {
    return at.windows.console().getPlayState();
  }

  private static boolean cancels(Component each) {
    return "cancel errand".equals(each.getName());
  }

  /** Work that does not look whether anybody waits for it. */
  private static final class Work {
    final CountDownLatch go = new CountDownLatch(1);
    final CountDownLatch over = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);
    final AtomicReference<String> given = new AtomicReference<>();
    Window sign = new Window(null);

    String untilTold() {
      boolean told = false;
      while (!told) {
        try {
          go.await();
          told = true;
        } catch (InterruptedException deaf) {
          told = go.getCount() == 0;
        }
      }
      over.countDown();
      return "done";
    }
  }
}
