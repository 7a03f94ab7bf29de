package org.skilled.analysis.screening;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Quantiles;

/**
 * How large contrasts of a design without replicates become by chance, judged by the contrasts
 * themselves, of which most are taken to be chance (R. V. Lenth 1989, Quick and easy analysis of
 * unreplicated factorials, Technometrics 31:469-473, doi:10.1080/00401706.1989.10488595).
 *
 * <p>In the place of Lenth's quantiles of Student's distribution, which are off for few contrasts,
 * those of contrasts that are chance alone are simulated (K. Q. Ye and M. Hamada 2000,
 * doi:10.1080/00224065.2000.11979973), always with the same luck.
 *
 * @param error the pseudo standard error of a contrast
 * @param one margin within which a contrast without effect stays in 95 % of cases
 * @param all margin within which all of as many contrasts without effect stay in 95 % of cases
 */
record Lenth(double error, double one, double all) {
  private static final int SIMULATED = 4000;
  private static final double LEVEL = 0.95;
  private static final long SEED = 19890431;

  static Lenth of(double[] contrasts) {
    double error = error(contrasts);
    RandomGenerator random = new Well19937c(SEED);
    double[] any = new double[SIMULATED];
    double[] largest = new double[SIMULATED];
    double[] drawn = new double[contrasts.length];
    for (int s = 0; s < SIMULATED; s++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = random.nextGaussian();
      }
      double unit = error(drawn);
      any[s] = Math.abs(drawn[0]) / unit;
      for (double value : drawn) {
        largest[s] = Math.max(largest[s], Math.abs(value) / unit);
      }
    }
    return new Lenth(
        error, error * Quantiles.of(any, LEVEL)[0], error * Quantiles.of(largest, LEVEL)[0]);
  }

  /** The pseudo standard error. */
  static double error(double[] contrasts) {
    double[] sizes = Arrays.stream(contrasts).map(Math::abs).toArray();
    double first = 1.5 * Quantiles.of(sizes, 0.5)[0];
    double[] small = Arrays.stream(sizes).filter(size -> size < 2.5 * first).toArray();
    return small.length == 0 ? first : 1.5 * Quantiles.of(small, 0.5)[0];
  }
}
