package org.skilled.problem;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean": the known name that is nearest to a misspelt one. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * {@code " (did you mean 'x'?)"} for the nearest name if it is near enough, else the empty
   * string.
   */
  public static String didYouMean(String given, Collection<String> known) {
    String wanted = given.toLowerCase(java.util.Locale.ROOT);
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(wanted, name)))
        .filter(name -> distance(wanted, name) <= Math.max(2, given.length() / 3))
        .map(name -> " (did you mean '" + name + "'?)")
        .orElse("");
  }

  private static int distance(String wanted, String name) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(wanted, name.toLowerCase(java.util.Locale.ROOT));
  }
}
