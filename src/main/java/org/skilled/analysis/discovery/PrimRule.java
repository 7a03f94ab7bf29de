package org.skilled.analysis.discovery;

/**
 * How boxes are sought and chosen.
 *
 * @param alpha largest share of a box that one slice takes away, if the input has enough values
 * @param smallest smallest share of all runs that a box may hold
 * @param density the largest box on the way with at least this density is chosen; NaN for the box
 *     of the greatest lift (mass times what density has above that of all runs)
 * @param boxes most boxes, each sought among the points that the ones before it leave
 */
public record PrimRule(double alpha, double smallest, double density, int boxes) {
  /** Slices of 5 %, boxes of at least 5 %, greatest lift, up to 3 boxes. */
  public static final PrimRule USUAL = new PrimRule(0.05, 0.05, Double.NaN, 3);

  public PrimRule {
    if (!(alpha > 0 && alpha < 0.5) || !(smallest > 0 && smallest < 1) || boxes < 1) {
      throw new IllegalArgumentException(
          "slices of " + alpha + ", boxes of " + smallest + ", " + boxes + " boxes");
    }
  }
}
