package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader must know to trust a chart; shown below it.
 *
 * @param runs number of finished runs that the chart stands on
 * @param leftOut number of runs left out, because they failed or the outcome is undefined
 * @param each how many of the runs stand behind one mark: "40 a point"; empty if that is all or the
 *     chart says it elsewhere
 * @param seed seed of the experiment, as the user wrote it
 * @param version name and version of the program: "Skilled 0.1.0"
 * @param notes further sentences with full stops, such as what fixes the factors not shown
 */
public record Caption(
    long runs, long leftOut, String each, String seed, String version, List<String> notes) {
  public Caption {
    notes = List.copyOf(notes);
  }

  public Caption(long runs, String seed, String version) {
    this(runs, 0, "", seed, version, List.of());
  }

  /** The same with a sentence more. */
  public Caption with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Caption(runs, leftOut, each, seed, version, more);
  }

  /**
   * The whole caption; {@code interval} says in a sentence what bars or bands mean, and may be
   * empty.
   */
  String text(String interval) {
    List<String> parts = new ArrayList<>();
    if (!interval.isEmpty()) {
      parts.add(interval);
    }
    parts.addAll(notes);
    String failed = leftOut == 0 ? "" : String.format(Locale.ROOT, " (%,d left out)", leftOut);
    parts.add(
        String.format(
            Locale.ROOT,
            "n = %,d %s%s%s; seed %s; %s.",
            runs,
            runs == 1 ? "run" : "runs",
            each.isEmpty() ? "" : ", " + each,
            failed,
            seed,
            version));
    return String.join(" ", parts);
  }
}
