package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The items that a chart shows, where there are more than can be told apart.
 *
 * @param shown in the order given
 * @param caption the caption, with a sentence on what is missing
 */
record Chosen<T>(List<T> shown, Caption caption) {

  /** All items, or {@code most} of them spread evenly from the first to the last. */
  static <T> Chosen<T> evenly(List<T> items, int most, String noun, Caption caption) {
    if (items.size() <= most) {
      return new Chosen<>(items, caption);
    }
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      chosen.add(items.get((int) ((long) i * (items.size() - 1) / (most - 1))));
    }
    String note =
        "Shown: " + most + " of " + items.size() + " " + noun + ", spread evenly over the design.";
    return new Chosen<>(chosen, caption.with(note));
  }
}
