package org.skilled.analysis.calibration;

/**
 * How long and how hard to search.
 *
 * @param first parameter sets drawn from the prior, at least {@code keep}
 * @param each parameter sets of every further generation, at least 1
 * @param keep how many sets the tolerance lets in, at least 2
 * @param most parameter sets in all, at least {@code first}
 * @param tolerance distance at which the search ends, 0 or more
 * @param acceptance the search also ends when a generation has a smaller share of sets within the
 *     tolerance of the one before
 * @param seed any 64 bits
 * @param stream tells searches apart that share the sets drawn from the prior
 */
public record Schedule(
    int first,
    int each,
    int keep,
    int most,
    double tolerance,
    double acceptance,
    long seed,
    int stream) {
  public Schedule {
    if (keep < 2 || first < keep || each < 1 || most < first) {
      throw new IllegalArgumentException(
          "first "
              + first
              + ", each "
              + each
              + ", keep "
              + keep
              + ", most "
              + most
              + ": needed are keep of 2 or more, first of keep or more, each of 1 or more, most of first or more");
    }
    if (!(tolerance >= 0) || !(acceptance >= 0 && acceptance < 1)) {
      throw new IllegalArgumentException(
          "tolerance " + tolerance + " or acceptance " + acceptance + " is out of range");
    }
  }
}
