package org.skilled.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.execute.Progress;
import org.skilled.study.Analysis;

/**
 * A line that shows how far an experiment has come, written over again and again: a bar, runs done
 * and in all, time so far, time left, failures. Nothing at all where there is no terminal.
 */
final class ProgressLine implements Consumer<Progress>, AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final Screen screen;
  private final boolean shown;
  private final String what;
  private @Nullable ProgressBar bar;

  ProgressLine(Screen screen, boolean quiet) {
    this(screen, quiet, "runs");
  }

  /** A line of work other than runs. */
  ProgressLine(Screen screen, boolean quiet, String what) {
    this.what = what;
    this.screen = screen;
    this.shown = screen.live() && !quiet;
  }

  /** Takes note; the line itself changes a few times a second. */
  @Override
  public void accept(Progress progress) {
    show(progress, "");
  }

  /**
   * As {@link #accept}, of work whose total may change as it goes on, saying what is being done.
   */
  synchronized void show(Progress progress, String stage) {
    if (!shown) {
      return;
    }
    if (bar == null) {
      bar = bar(progress.total());
    }
    bar.maxHint(progress.total());
    bar.setExtraMessage(remarks(progress) + (stage.isEmpty() ? "" : ", " + stage));
    bar.stepTo(progress.done());
  }

  /** Shows the steps of an analysis as they begin. */
  Analysis.Listener steps() {
    long start = System.nanoTime();
    return (done, total, now) ->
        show(new Progress(done, total, 0, 0, Duration.ofNanos(System.nanoTime() - start)), now);
  }

  /** Leaves the last state of the line standing. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      screen.err().println();
      bar = null;
    }
  }

  /** Time left and failures: {@code 1 min 5 s left, 2 failed}. */
  static String remarks(Progress progress) {
    double left =
        progress.elapsed().toMillis()
            / 1000.0
            * (progress.total() - progress.done())
            / Math.max(1, progress.done());
    String failed = progress.failed() == 0 ? "" : ", " + progress.failed() + " failed";
    return time(Duration.ofSeconds(Math.round(left))) + " left" + failed;
  }

  /** A length of time in the units that matter: 0.4 s, 3 s, 12 s, 3 min 20 s, 2 h 5 min. */
  static String time(Duration time) {
    if (time.toMillis() < 9_950 && time.toMillis() % 1000 != 0) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    long seconds = Math.round(time.toMillis() / 1000.0);
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  private ProgressBar bar(int total) {
    PrintWriter err = screen.err();
    int columns = screen.columns() - 1;
    return new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setMaxRenderedLength(columns)
        .hideEta()
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + StringUtils.rightPad(line, columns));
                  err.flush();
                },
                columns))
        .build();
  }
}
