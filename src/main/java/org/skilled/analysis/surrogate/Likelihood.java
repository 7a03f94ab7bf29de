package org.skilled.analysis.surrogate;

import java.util.Arrays;

/**
 * How badly hyperparameters fit: minus the logarithm of the likelihood, restricted to what the mean
 * leaves, with weak normal priors on logarithms that keep lengths of inputs without effect finite.
 *
 * @param x scaled points
 * @param y outcomes, standardised
 * @param share for each point, by what to multiply the variance of one run to get that of its mean
 * @param noise variance of one run, if replicates tell it; NaN if it is to be fitted
 */
record Likelihood(double[][] x, double[] y, double[] share, double noise, boolean[] categories)
    implements Descent.Objective {
  /** Least noise, which keeps matrices solvable. */
  static final double JITTER = 1e-6;

  private static final double LENGTH_SPREAD = 1.5;
  private static final double VARIANCE_SPREAD = 2;
  private static final double NOISE_SPREAD = 4;
  private static final double NOISE_CENTRE = -4;
  private static final double FARTHEST = 12;

  /** Number of hyperparameters: logarithms of variance and lengths, and of the noise if unknown. */
  int parameters() {
    return 1 + categories.length + (Double.isNaN(noise) ? 1 : 0);
  }

  Kernel kernel(double[] theta) {
    double[] lengths = new double[categories.length];
    for (int j = 0; j < lengths.length; j++) {
      lengths[j] = StrictMath.exp(theta[1 + j]);
    }
    return new Kernel(StrictMath.exp(theta[0]), lengths, categories);
  }

  double noise(double[] theta) {
    return Double.isNaN(noise) ? StrictMath.exp(theta[theta.length - 1]) : noise;
  }

  /** Covariances of the outcomes, lower half. */
  double[][] covariances(Kernel kernel, double variance) {
    double[][] matrix = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      matrix[i] = new double[i + 1];
      for (int k = 0; k < i; k++) {
        matrix[i][k] = kernel.of(x[i], x[k]);
      }
      matrix[i][i] = kernel.variance() + share[i] * variance + JITTER;
    }
    return matrix;
  }

  @Override
  public double at(double[] theta, double[] gradient) {
    if (Arrays.stream(theta).anyMatch(t -> !(Math.abs(t) <= FARTHEST))) {
      return Double.POSITIVE_INFINITY;
    }
    Kernel kernel = kernel(theta);
    double variance = noise(theta);
    double[][] matrix = covariances(kernel, variance);
    Cholesky factor = Cholesky.of(matrix);
    if (factor == null) {
      return Double.POSITIVE_INFINITY;
    }
    int n = x.length;
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    double[] solvedOnes = factor.solve(ones);
    double information = Arrays.stream(solvedOnes).sum();
    double mean = Cholesky.dot(solvedOnes, y, n) / information;
    double[] residual = Arrays.stream(y).map(value -> value - mean).toArray();
    double[] alpha = factor.solve(residual);
    double value =
        0.5
            * (factor.logDeterminant()
                + StrictMath.log(information)
                + Cholesky.dot(residual, alpha, n));
    gradient(theta, gradient, kernel, matrix, factor.inverse(), alpha, solvedOnes, information);
    return value + priors(theta, gradient);
  }

  private void gradient(
      double[] theta,
      double[] gradient,
      Kernel kernel,
      double[][] matrix,
      double[][] inverse,
      double[] alpha,
      double[] solvedOnes,
      double information) {
    Arrays.fill(gradient, 0);
    int inputs = categories.length;
    boolean fitted = Double.isNaN(noise);
    double variance = noise(theta);
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k <= i; k++) {
        double weight =
            0.5
                * (inverse[i][k]
                    - solvedOnes[i] * solvedOnes[k] / information
                    - alpha[i] * alpha[k]);
        if (i == k) {
          gradient[0] += weight * kernel.variance();
          if (fitted) {
            gradient[1 + inputs] += weight * share[i] * variance;
          }
        } else {
          double both = 2 * weight * matrix[i][k];
          gradient[0] += both;
          for (int j = 0; j < inputs; j++) {
            gradient[1 + j] += both * Kernel.byLogLength(kernel.distance(j, x[i][j], x[k][j]));
          }
        }
      }
    }
  }

  private double priors(double[] theta, double[] gradient) {
    double sum = 0;
    for (int p = 0; p < theta.length; p++) {
      boolean isNoise = p > categories.length;
      double centre = isNoise ? NOISE_CENTRE : 0;
      double spread = p == 0 ? VARIANCE_SPREAD : isNoise ? NOISE_SPREAD : LENGTH_SPREAD;
      double z = (theta[p] - centre) / spread;
      sum += z * z / 2;
      gradient[p] += z / spread;
    }
    return sum;
  }
}
