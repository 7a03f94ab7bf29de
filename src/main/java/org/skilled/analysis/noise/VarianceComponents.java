package org.skilled.analysis.noise;

import java.util.Arrays;
import java.util.List;
import org.skilled.analysis.sample.Output;

/**
 * Sums of units of points, from which mean squares follow, for resampling units.
 *
 * <p>With luck of its own in each run: the one-way analysis of variance, between points and within
 * them. With luck that replicate r shares between all points: the two-way one, points by luck,
 * without repetition. Components by expected mean squares (S. R. Searle, G. Casella and C. E.
 * McCulloch 1992, Variance Components, doi:10.1002/9780470316856).
 */
final class VarianceComponents {
  /** Columns: points, sum and sum of squares of means, luck of means, luck of runs; then lucks. */
  private static final int POINTS = 0;

  private static final int MEANS = 1;
  private static final int SQUARES = 2;
  private static final int LUCK_OF_MEANS = 3;
  private static final int LUCK_OF_RUNS = 4;
  private static final int LUCKS = 5;

  private final double[][] sums;
  private final int lucks;
  private final int points;
  private final int runs;

  private VarianceComponents(double[][] sums, int lucks, int points, int runs) {
    this.sums = sums;
    this.lucks = lucks;
    this.points = points;
    this.runs = runs;
  }

  /**
   * The units of an output.
   *
   * @param common whether luck is shared; then points with a failed run are left out, else those
   *     with fewer than two finished runs
   */
  static VarianceComponents of(Output output, List<int[]> units, boolean common) {
    int lucks = common ? output.replicates() : 0;
    double[][] sums = new double[units.size()][LUCKS + lucks];
    int points = 0;
    int all = 0;
    for (int u = 0; u < sums.length; u++) {
      for (int point : units.get(u)) {
        double[] runs = output.runs(point);
        double[] finite = Arrays.stream(runs).filter(Double::isFinite).toArray();
        if (finite.length < 2 || (common && finite.length < lucks)) {
          continue;
        }
        points++;
        all += finite.length;
        double mean = Arrays.stream(finite).sum() / finite.length;
        double squares = Arrays.stream(finite).map(y -> (y - mean) * (y - mean)).sum();
        double own = squares / (finite.length - 1);
        sums[u][POINTS]++;
        sums[u][MEANS] += mean;
        sums[u][SQUARES] += mean * mean;
        sums[u][LUCK_OF_MEANS] += own / finite.length;
        sums[u][LUCK_OF_RUNS] += own;
        for (int r = 0; r < lucks; r++) {
          sums[u][LUCKS + r] += runs[r];
        }
      }
    }
    return new VarianceComponents(sums, lucks, points, all);
  }

  int units() {
    return sums.length;
  }

  int points() {
    return points;
  }

  /** Degrees of freedom of luck that points do not share. */
  int freedom() {
    return lucks == 0 ? runs - points : (points - 1) * (lucks - 1);
  }

  /**
   * What each unit that is a single point says of the variance of luck that points do not share;
   * their mean is the third of {@link #of} all.
   */
  double[] luckOfPoints() {
    double[] all = new double[LUCKS + lucks];
    for (double[] unit : sums) {
      for (int column = 0; column < all.length; column++) {
        all[column] += unit[column];
      }
    }
    double n = all[POINTS];
    return Arrays.stream(sums)
        .filter(unit -> unit[POINTS] > 0)
        .mapToDouble(unit -> lucks == 0 ? unit[LUCK_OF_RUNS] : apart(unit, all, n))
        .toArray();
  }

  /** Mean square of what luck does at a point beyond what it does at all of them. */
  private double apart(double[] unit, double[] all, double n) {
    double squares = 0;
    for (int r = LUCKS; r < all.length; r++) {
      double gap = unit[r] - unit[MEANS] - (all[r] - all[MEANS]) / n;
      squares += gap * gap;
    }
    return squares / (lucks - 1) * n / (n - 1);
  }

  /**
   * Variance from inputs, from luck that all points share (0 if there is none), and from other
   * luck, when units count as often as the weights say.
   *
   * @param stretch what the mean square of shared luck is multiplied by
   */
  double[] of(int[] weights, double stretch) {
    double[] all = new double[LUCKS + lucks];
    for (int u = 0; u < sums.length; u++) {
      for (int column = 0; column < all.length && weights[u] > 0; column++) {
        all[column] += weights[u] * sums[u][column];
      }
    }
    double n = all[POINTS];
    double mean = all[MEANS] / n;
    double between = Math.max(0, (all[SQUARES] - n * mean * mean) / (n - 1));
    if (lucks == 0) {
      return new double[] {between - all[LUCK_OF_MEANS] / n, 0, all[LUCK_OF_RUNS] / n};
    }
    double spread = 0;
    for (int r = 0; r < lucks; r++) {
      double apart = all[LUCKS + r] / n - mean;
      spread += apart * apart;
    }
    double common = spread / (lucks - 1);
    double within = (all[LUCK_OF_RUNS] - n * common) / (n - 1);
    return new double[] {between - within / lucks, stretch * common - within / n, within};
  }
}
