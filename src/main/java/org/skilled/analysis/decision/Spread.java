package org.skilled.analysis.decision;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How the means of all levers vary together from one unit (a world, or a replicate) to the next.
 *
 * @param units number of units
 * @param factor of the covariance matrix of one unit, lower triangle, some of it 0 if levers do not
 *     differ
 * @param together whether a unit is the same for all levers, else each lever has units of its own
 */
record Spread(int units, double[][] factor, boolean together) {

  /** Of the rows {@code [lever][unit]}. */
  static Spread of(double[][] rows, boolean together) {
    int levers = rows.length;
    int units = rows[0].length;
    double[][] excess = new double[levers][units];
    for (int l = 0; l < levers; l++) {
      double mean = Arrays.stream(rows[l]).average().orElseThrow();
      for (int u = 0; u < units; u++) {
        excess[l][u] = rows[l][u] - mean;
      }
    }
    double[][] covariance = new double[levers][levers];
    for (int a = 0; a < levers; a++) {
      for (int b = 0; b < levers; b++) {
        if (a != b && !together) {
          continue;
        }
        for (int u = 0; u < units; u++) {
          covariance[a][b] += excess[a][u] * excess[b][u] / (units - 1);
        }
      }
    }
    return new Spread(units, factor(covariance), together);
  }

  /** Cholesky's factor; what rounding or a lack of units makes negative is 0. */
  private static double[][] factor(double[][] covariance) {
    int n = covariance.length;
    double[][] factor = new double[n][n];
    double least = 1e-12 * trace(covariance);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double left = covariance[i][j];
        for (int k = 0; k < j; k++) {
          left -= factor[i][k] * factor[j][k];
        }
        factor[i][j] =
            i == j
                ? (left > least ? Math.sqrt(left) : 0)
                : factor[j][j] > 0 ? left / factor[j][j] : 0;
      }
    }
    return factor;
  }

  private static double trace(double[][] matrix) {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      sum += matrix[i][i];
    }
    return sum;
  }

  /** Variance of the mean of a difference between two levers over all units. */
  double ofMean(int a, int b) {
    double sum = 0;
    for (int k = 0; k < factor.length; k++) {
      double difference = factor[a][k] - factor[b][k];
      sum += difference * difference;
    }
    return sum / units;
  }

  /** What a new sample of as many units would say of the spread, if this is the true one. */
  Spread again(RandomGenerator random) {
    double[][] rows = new double[factor.length][units];
    for (int u = 0; u < units; u++) {
      double[] unit = draw(factor, random);
      for (int l = 0; l < rows.length; l++) {
        rows[l][u] = unit[l];
      }
    }
    return of(rows, together);
  }

  /** Errors of the means of all units. */
  double[] ofMeans(RandomGenerator random) {
    double[] errors = draw(factor, random);
    for (int l = 0; l < errors.length; l++) {
      errors[l] /= Math.sqrt(units);
    }
    return errors;
  }

  private static double[] draw(double[][] factor, RandomGenerator random) {
    int n = factor.length;
    double[] white = new double[n];
    for (int k = 0; k < n; k++) {
      white[k] = random.nextGaussian();
    }
    double[] drawn = new double[n];
    for (int l = 0; l < n; l++) {
      for (int k = 0; k <= l; k++) {
        drawn[l] += factor[l][k] * white[k];
      }
    }
    return drawn;
  }
}
