package org.skilled.classic;

/**
 * A quantity that a published model reports: a series by period and an end-of-run outcome.
 *
 * @param name its name: letters, starting in lower case
 * @param about what it is, in words, without a full stop
 * @param unit its unit; "1" for a pure number or share
 * @param min smallest possible value; negative infinity if unbounded
 * @param max largest possible value; positive infinity if unbounded
 */
public record Reported(String name, String about, String unit, double min, double max) {

  /** A share, between 0 and 1. */
  static Reported share(String name, String about) {
    return new Reported(name, about, "1", 0, 1);
  }

  /** A number from 0 on. */
  static Reported count(String name, String about, String unit) {
    return new Reported(name, about, unit, 0, Double.POSITIVE_INFINITY);
  }

  /** What to throw when a run is asked for a quantity that its model does not declare. */
  static IllegalArgumentException unknown(String quantity, Classic<?> model) {
    return new IllegalArgumentException(
        model.name()
            + " reports no '"
            + quantity
            + "'; it reports "
            + String.join(", ", model.quantities().stream().map(Reported::name).toList()));
  }
}
