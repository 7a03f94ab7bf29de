package org.skilled.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.util.FastMath;

/**
 * Where parameter sets are drawn from, as scores: a mixture of normal distributions, one around
 * each of some centres, all with the same covariance.
 *
 * <p>The covariance is twice the weighted covariance of the centres, which is the best choice among
 * its multiples as the tolerance falls (Beaumont et al. 2009, doi:10.1093/biomet/asp052; Filippi et
 * al. 2013, doi:10.1515/sagmb-2012-0069).
 */
final class Proposal {
  private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

  /** Keeps the covariance of hardly varying centres invertible. */
  private static final double RIDGE = 1e-6;

  private final double[][] centres;
  private final double[] weights;
  private final double[][] root;
  private final double logScale;

  private Proposal(double[][] centres, double[] weights, RealMatrix covariance) {
    this.centres = centres;
    this.weights = weights;
    this.root = new CholeskyDecomposition(covariance).getL().getData();
    double logDeterminant = 0;
    for (int d = 0; d < root.length; d++) {
      logDeterminant += StrictMath.log(root[d][d]);
    }
    this.logScale = -logDeterminant - root.length / 2.0 * LOG_TWO_PI;
  }

  /** The prior: the standard normal distribution of scores. */
  static Proposal prior(int dimensions) {
    return new Proposal(
        new double[1][dimensions],
        new double[] {1},
        MatrixUtils.createRealIdentityMatrix(dimensions));
  }

  /**
   * Around weighted particles.
   *
   * @param weights one a particle, summing to 1
   */
  static Proposal around(List<Particle> particles, double[] weights) {
    double[][] centres = particles.stream().map(Particle::scores).toArray(double[][]::new);
    return new Proposal(centres, weights.clone(), covariance(centres, weights).scalarMultiply(2));
  }

  /** Draws the scores of a set. */
  double[] draw(RandomGenerator random) {
    double[] centre = centres[choose(random.nextDouble())];
    double[] normal = new double[centre.length];
    for (int d = 0; d < normal.length; d++) {
      normal[d] = random.nextGaussian();
    }
    double[] drawn = centre.clone();
    for (int d = 0; d < drawn.length; d++) {
      for (int other = 0; other <= d; other++) {
        drawn[d] += root[d][other] * normal[other];
      }
    }
    return drawn;
  }

  /** Logarithm of the density at these scores. */
  double logDensity(double[] scores) {
    double[] terms = new double[centres.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      terms[c] =
          weights[c] > 0
              ? StrictMath.log(weights[c]) - squaredDistance(scores, centres[c]) / 2
              : Double.NEGATIVE_INFINITY;
      largest = Math.max(largest, terms[c]);
    }
    double sum = 0;
    for (double term : terms) {
      sum += FastMath.exp(term - largest);
    }
    return logScale + largest + StrictMath.log(sum);
  }

  /** Squared length of the difference after the covariance is taken out (forward substitution). */
  private double squaredDistance(double[] scores, double[] centre) {
    double[] solved = new double[scores.length];
    double sum = 0;
    for (int row = 0; row < solved.length; row++) {
      double rest = scores[row] - centre[row];
      for (int column = 0; column < row; column++) {
        rest -= root[row][column] * solved[column];
      }
      solved[row] = rest / root[row][row];
      sum += solved[row] * solved[row];
    }
    return sum;
  }

  private int choose(double share) {
    double below = 0;
    for (int c = 0; c < weights.length - 1; c++) {
      below += weights[c];
      if (share < below) {
        return c;
      }
    }
    return weights.length - 1;
  }

  private static RealMatrix covariance(double[][] centres, double[] weights) {
    int size = centres[0].length;
    double[] mean = new double[size];
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < size; d++) {
        mean[d] += weights[c] * centres[c][d];
      }
    }
    double[][] covariance = new double[size][size];
    for (int c = 0; c < centres.length; c++) {
      for (int a = 0; a < size; a++) {
        for (int b = 0; b <= a; b++) {
          covariance[a][b] += weights[c] * (centres[c][a] - mean[a]) * (centres[c][b] - mean[b]);
        }
      }
    }
    for (int a = 0; a < size; a++) {
      covariance[a][a] += RIDGE;
      for (int b = 0; b < a; b++) {
        covariance[b][a] = covariance[a][b];
      }
    }
    return MatrixUtils.createRealMatrix(covariance);
  }
}
