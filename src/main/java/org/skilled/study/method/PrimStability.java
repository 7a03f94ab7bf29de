package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skilled.analysis.discovery.Prim;
import org.skilled.analysis.sample.Input;

/** In words, how often a box is found again, and which of its restrictions come and go. */
final class PrimStability {
  private static final int MOST_NAMED = 4;

  private PrimStability() {}

  static String words(Prim.Found found, List<Input> inputs) {
    List<String> parts = new ArrayList<>();
    parts.add(
        String.format(
            Locale.ROOT,
            "Of %,d resamples of the points, %,d restrict just these inputs",
            found.same().n(),
            found.same().hits()));
    add(parts, "restricted in most: ", found.steady(), found, inputs);
    add(parts, "in the box, but coming and going: ", found.loose(), found, inputs);
    add(parts, "in other boxes instead or besides: ", found.elsewhere(), found, inputs);
    return String.join("; ", parts) + ".";
  }

  private static void add(
      List<String> parts, String what, List<Integer> which, Prim.Found found, List<Input> inputs) {
    if (which.isEmpty()) {
      return;
    }
    List<String> names =
        which.stream()
            .limit(MOST_NAMED)
            .map(
                input ->
                    String.format(
                        Locale.ROOT,
                        "%s (%.0f %%)",
                        inputs.get(input).name(),
                        100 * found.reproduced().get(input).share()))
            .toList();
    int more = which.size() - names.size();
    parts.add(
        what
            + (more > 0 ? String.join(", ", names) + " and " + more + " more" : Cells.list(names)));
  }

  static String note() {
    return "Which points are searched is drawn at random, and another draw moves the box as another"
        + " resample does: a box is called stable if two thirds of resamples or more restrict each"
        + " of its inputs. Resamples hold fewer different points, so these figures are rather too"
        + " low where points are few.";
  }
}
