package org.skilled.analysis.surrogate;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Functions drawn from what a Gaussian process holds possible: drawn before outcomes are known, by
 * random features, and then bent to the outcomes exactly (J. T. Wilson and others 2020, Efficiently
 * sampling functions from Gaussian process posteriors, arXiv:2002.09309).
 */
final class Realisations {
  private static final int FEATURES = 400;
  private static final int FREEDOM = 5;

  private final GaussianProcess process;
  private final double[][][] frequencies;
  private final double[][] weights;
  private final double[][] conditioned;
  private final double scale;

  private Realisations(
      GaussianProcess process,
      double[][][] frequencies,
      double[][] weights,
      double[][] conditioned,
      double scale) {
    this.process = process;
    this.frequencies = frequencies;
    this.weights = weights;
    this.conditioned = conditioned;
    this.scale = scale;
  }

  static Realisations of(
      GaussianProcess process, List<Scale> scales, double widening, int count, long seed) {
    RandomGenerator random = new Well19937c(seed);
    Likelihood data = process.data();
    double[][][] frequencies = frequencies(process.kernel(), scales, random);
    double[][] weights = new double[count][2 * FEATURES];
    for (double[] row : weights) {
      for (int k = 0; k < row.length; k++) {
        row[k] = random.nextGaussian();
      }
    }
    double scale = Math.sqrt(widening * process.kernel().variance() / FEATURES);
    double[][] before = new double[count][data.y().length];
    for (int i = 0; i < data.y().length; i++) {
      double[] features = features(frequencies, data.x()[i]);
      double noise = Math.sqrt(widening * (process.noise() * data.share()[i] + Likelihood.JITTER));
      for (int r = 0; r < count; r++) {
        before[r][i] =
            scale * Cholesky.dot(weights[r], features, features.length)
                + noise * random.nextGaussian();
      }
    }
    double[][] conditioned = new double[count][];
    for (int r = 0; r < count; r++) {
      conditioned[r] = process.condition(before[r]);
    }
    return new Realisations(process, frequencies, weights, conditioned, scale);
  }

  /** All realisations at a scaled point, in units of the standardised outcome. */
  double[] at(double[] point) {
    double[] features = features(frequencies, point);
    double[] covariances = process.covariances(point);
    double[] values = new double[weights.length];
    for (int r = 0; r < values.length; r++) {
      values[r] =
          conditioned[r][covariances.length]
              + Cholesky.dot(conditioned[r], covariances, covariances.length)
              + scale * Cholesky.dot(weights[r], features, features.length);
    }
    return values;
  }

  private static double[] features(double[][][] frequencies, double[] point) {
    double[] features = new double[2 * FEATURES];
    for (int k = 0; k < FEATURES; k++) {
      double phase = 0;
      for (int j = 0; j < point.length; j++) {
        double[] frequency = frequencies[k][j];
        phase += frequency.length == 1 ? frequency[0] * point[j] : frequency[(int) point[j]];
      }
      features[k] = StrictMath.cos(phase);
      features[FEATURES + k] = StrictMath.sin(phase);
    }
    return features;
  }

  /**
   * From the spectrum of the kernel: Student's t with 5 degrees of freedom along each input; for a
   * category the multivariate one over its levels, each of which stands at a corner.
   */
  private static double[][][] frequencies(
      Kernel kernel, List<Scale> scales, RandomGenerator random) {
    int inputs = kernel.lengths().length;
    double[][][] frequencies = new double[FEATURES][inputs][];
    for (int k = 0; k < FEATURES; k++) {
      for (int j = 0; j < inputs; j++) {
        double squares = 0;
        for (int f = 0; f < FREEDOM; f++) {
          double z = random.nextGaussian();
          squares += z * z;
        }
        double size = 1 / Math.sqrt(squares / FREEDOM) / kernel.lengths()[j];
        frequencies[k][j] = new double[Math.max(1, scales.get(j).levels())];
        for (int level = 0; level < frequencies[k][j].length; level++) {
          double corner = scales.get(j).isCategory() ? Math.sqrt(0.5) : 1;
          frequencies[k][j][level] = random.nextGaussian() * size * corner;
        }
      }
    }
    return frequencies;
  }
}
