package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Manifest;
import org.skilled.experiment.store.Results;

/** Tells people how many runs of an experiment failed, and why, whenever they were done. */
final class Failures {
  private static final int MOST_REASONS = 5;

  private Failures() {}

  /** Prints the most frequent reasons, each with how often it was one. */
  static void tell(Path folder, Manifest manifest, Simulator simulator, PrintWriter err) {
    Map<String, Integer> failures;
    try (Results results = Results.open(folder, simulator)) {
      failures = results.failures();
    }
    err.println(
        "skilled: "
            + (manifest.failed() == manifest.runs() ? "all " : manifest.failed() + " of ")
            + Text.count(manifest.runs(), "run")
            + " failed:");
    failures.entrySet().stream()
        .limit(MOST_REASONS)
        .forEach(
            reason -> err.printf(Locale.ROOT, "  %,6d x %s%n", reason.getValue(), reason.getKey()));
    int others = failures.size() - MOST_REASONS;
    if (others > 0) {
      err.println(
          "  and "
              + Text.count(others, "other reason")
              + "; all are in the column 'reason' of "
              + folder.resolve("runs.parquet"));
    }
  }
}
