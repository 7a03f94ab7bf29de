package org.skilled.cli;

import java.util.Locale;
import org.skilled.experiment.execute.Pilot;

/** What is said of the room that results will take. */
final class PlanDisk {
  /** Runs of a file of the store, and the time that it takes to fill one. */
  private static final int MOST_OF_BLOCK = 300;

  private static final double SECONDS_OF_BLOCK = 1.5;

  /** Results are kept as blocks, and once more as one table. */
  private static final double COPIES = 2;

  private PlanDisk() {}

  /** The room, with its bounds. */
  static String text(Pilot pilot, int series, int runs) {
    double block = Math.max(1, Math.min(MOST_OF_BLOCK, SECONDS_OF_BLOCK / pilot.seconds().mean()));
    double blocks = Math.ceil(runs / block);
    double bytes = blocks * pilot.size().block() + COPIES * runs * pilot.size().run();
    return "about "
        + bytes(bytes)
        + " ("
        + bytes(bytes / 2)
        + " to "
        + bytes(2 * bytes)
        + ", as tables are compressed) for outcomes"
        + (series == 0 ? "" : " and " + series + " weekly series");
  }

  private static String bytes(double bytes) {
    double unit = 1000;
    if (bytes < unit * unit) {
      return String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / unit));
    }
    return bytes < unit * unit * unit
        ? String.format(Locale.ROOT, bytes < 1e7 ? "%.1f MB" : "%.0f MB", bytes / unit / unit)
        : String.format(Locale.ROOT, "%.1f GB", bytes / unit / unit / unit);
  }
}
