package org.skilled.analysis.sample;

/**
 * How evenly points fill the unit cube.
 *
 * @param discrepancy centred L2 discrepancy (Hickernell 1998, doi:10.1090/S0025-5718-98-00894-1):
 *     the smaller, the more evenly
 * @param random what independent random points of the same number would have: the root of the mean
 *     of its square
 * @param nearest smallest Euclidean distance between two points
 */
public record Coverage(double discrepancy, double random, double nearest) {

  /**
   * The coverage of points; the time it takes grows with the square of their number.
   *
   * @param points {@code [point][factor]}, each in [0,1]; at least one of each
   */
  public static Coverage of(double[][] points) {
    int n = points.length;
    int factors = points[0].length;
    double single = 0;
    double pairs = 0;
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double product = 1;
      double own = 1;
      for (double x : points[i]) {
        double off = Math.abs(x - 0.5);
        product *= 1 + 0.5 * off - 0.5 * off * off;
        own *= 1 + off;
      }
      single += product;
      pairs += own;
      for (int j = 0; j < i; j++) {
        double both = 1;
        double squares = 0;
        for (int f = 0; f < factors; f++) {
          double x = points[i][f];
          double y = points[j][f];
          double apart = Math.abs(x - y);
          both *= 1 + 0.5 * Math.abs(x - 0.5) + 0.5 * Math.abs(y - 0.5) - 0.5 * apart;
          squares += apart * apart;
        }
        pairs += 2 * both;
        nearest = Math.min(nearest, squares);
      }
    }
    double whole = StrictMath.pow(13 / 12.0, factors);
    double square = whole - 2 * single / n + pairs / n / n;
    double random = (StrictMath.pow(1.25, factors) - whole) / n;
    return new Coverage(Math.sqrt(Math.max(0, square)), Math.sqrt(random), Math.sqrt(nearest));
  }
}
