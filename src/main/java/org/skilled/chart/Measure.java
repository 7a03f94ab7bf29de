package org.skilled.chart;

/**
 * What an axis or colour scale measures.
 *
 * @param label what it is, in words: "share of practitioners using the practice"
 * @param unit its unit; "1" or empty for a pure number or share
 * @param min smallest possible value; negative infinity if unbounded
 * @param max largest possible value; positive infinity if unbounded
 */
public record Measure(String label, String unit, double min, double max) {
  public Measure {
    if (!(min <= max)) {
      throw new IllegalArgumentException(label + ": the range [" + min + ", " + max + "] is empty");
    }
  }

  /** A quantity without declared bounds. */
  public static Measure unbounded(String label, String unit) {
    return new Measure(label, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** A share, between 0 and 1. */
  public static Measure share(String label) {
    return new Measure(label, "1", 0, 1);
  }

  /** The label with a capital and the unit: "Time to adoption (weeks)". */
  String text() {
    return Words.withUnit(label, unit);
  }

  /** The label as it stands and the unit, for use within a sentence. */
  String plain() {
    return Words.unitAfter(label, unit);
  }
}
