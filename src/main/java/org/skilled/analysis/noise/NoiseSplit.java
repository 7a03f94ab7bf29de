package org.skilled.analysis.noise;

import java.util.List;
import org.skilled.analysis.Estimate;

/**
 * The variance of a single run's output, split by where it comes from.
 *
 * @param parts what it is made of; shares add up to 1
 * @param total the variance
 * @param points number of points that it stands on
 * @param leftOut number of points left out for want of finished runs
 * @param replicates most runs a point
 * @param sharedLuck whether all points share their luck, so that luck that hits all alike is a part
 *     of its own
 */
public record NoiseSplit(
    List<Part> parts, double total, int points, int leftOut, int replicates, boolean sharedLuck) {
  public NoiseSplit {
    parts = List.copyOf(parts);
  }

  /** Where variance comes from. */
  public enum Source {
    /** All that follows from the inputs, where it cannot be split further. */
    INPUTS("inputs"),
    /** What follows from single inputs, added up. */
    MAIN("inputs, each on its own"),
    /** What follows from inputs only together. */
    INTERACTIONS("inputs, together with others"),
    /** Luck that hits all points alike. */
    COMMON_LUCK("luck that is the same everywhere"),
    /** Luck that hits each point otherwise. */
    LUCK("luck");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * One part.
   *
   * @param share of the variance; may be slightly negative by chance
   */
  public record Part(Source source, Estimate share) {}
}
