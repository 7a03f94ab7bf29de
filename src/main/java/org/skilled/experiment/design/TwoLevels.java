package org.skilled.experiment.design;

/** Designs that know a low and a high value of each factor. */
final class TwoLevels {
  private TwoLevels() {}

  /**
   * The codes of a table of signs.
   *
   * @param signs {@code [point][factor]}: whether it is high
   */
  static double[][] codes(Space space, boolean[][] signs) {
    double[][] codes = new double[space.size()][signs.length];
    for (int f = 0; f < codes.length; f++) {
      double low = space.factors().get(f).code(0);
      double high = space.factors().get(f).code(1);
      for (int p = 0; p < signs.length; p++) {
        codes[f][p] = signs[p][f] ? high : low;
      }
    }
    return codes;
  }
}
