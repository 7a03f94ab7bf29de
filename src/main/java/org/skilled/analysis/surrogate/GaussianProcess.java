package org.skilled.analysis.surrogate;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;

/** A Gaussian process with an unknown constant mean, conditioned on outcomes at points. */
final class GaussianProcess {
  private static final int SEARCHED = 200;
  private static final int POLISHED = 500;
  private static final int SEARCH_STEPS = 60;
  private static final int POLISH_STEPS = 15;
  private static final double[] STARTS = {-0.7, 0.7};

  private final Likelihood data;
  private final Kernel kernel;
  private final double noise;
  private final Cholesky factor;
  private final double[] solvedOnes;
  private final double information;
  private final double mean;
  private final double[] alpha;

  private GaussianProcess(Likelihood data, Kernel kernel, double noise, Cholesky factor) {
    this.data = data;
    this.kernel = kernel;
    this.noise = noise;
    this.factor = factor;
    double[] ones = new double[data.y().length];
    Arrays.fill(ones, 1);
    this.solvedOnes = factor.solve(ones);
    this.information = Arrays.stream(solvedOnes).sum();
    this.mean = Cholesky.dot(solvedOnes, data.y(), ones.length) / information;
    this.alpha = factor.solve(Arrays.stream(data.y()).map(y -> y - mean).toArray());
  }

  /**
   * Fits hyperparameters (several starts on up to 200 points, the best carried on with up to 500)
   * and conditions on all points.
   */
  static GaussianProcess fit(Likelihood data, long seed) {
    RandomGenerator random = new Well19937c(seed);
    Likelihood few = some(data, SEARCHED, random);
    Descent.@Nullable End best = null;
    for (double start : STARTS) {
      double[] theta = new double[data.parameters()];
      Arrays.fill(theta, start);
      theta[0] = 0;
      if (Double.isNaN(data.noise())) {
        theta[theta.length - 1] = -3;
      }
      Descent.End end = Descent.from(theta, few, SEARCH_STEPS);
      if (best == null || end.value() < best.value()) {
        best = end;
      }
    }
    if (best == null || !Double.isFinite(best.value())) {
      throw noFit();
    }
    double[] theta = best.x();
    if (data.y().length > SEARCHED) {
      Descent.End polished = Descent.from(theta, some(data, POLISHED, random), POLISH_STEPS);
      theta = Double.isFinite(polished.value()) ? polished.x() : theta;
    }
    Kernel kernel = data.kernel(theta);
    double noise = data.noise(theta);
    Cholesky factor = Cholesky.of(data.covariances(kernel, noise));
    if (factor == null) {
      throw noFit();
    }
    return new GaussianProcess(data, kernel, noise, factor);
  }

  private static InputException noFit() {
    return InputException.of(
        "no Gaussian process could be fitted: points are too much alike; leave out inputs or"
            + " repeated points");
  }

  private static Likelihood some(Likelihood data, int most, RandomGenerator random) {
    int n = data.y().length;
    if (n <= most) {
      return data;
    }
    int[] order = shuffled(n, random);
    double[][] x = new double[most][];
    double[] y = new double[most];
    double[] share = new double[most];
    for (int i = 0; i < most; i++) {
      x[i] = data.x()[order[i]];
      y[i] = data.y()[order[i]];
      share[i] = data.share()[order[i]];
    }
    return new Likelihood(x, y, share, data.noise(), data.categories());
  }

  static int[] shuffled(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  Kernel kernel() {
    return kernel;
  }

  /** Variance of one run around the function. */
  double noise() {
    return noise;
  }

  Likelihood data() {
    return data;
  }

  int size() {
    return alpha.length;
  }

  double mean() {
    return mean;
  }

  /** The mean of what has these covariances with the function at the points. */
  double value(double[] covariances) {
    return mean + Cholesky.dot(covariances, alpha, alpha.length);
  }

  /**
   * The variance of what has these covariances with the function at the points.
   *
   * @param before its variance before the outcomes were known
   */
  double variance(double before, double[] covariances) {
    double[] half = factor.half(covariances);
    double missing = 1 - Cholesky.dot(solvedOnes, covariances, covariances.length);
    return Math.max(
        0, before - Cholesky.dot(half, half, half.length) + missing * missing / information);
  }

  /** Covariances of the function at a scaled point with it at the points of the data. */
  double[] covariances(double[] at) {
    double[] row = new double[alpha.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = kernel.of(at, data.x()[i]);
    }
    return row;
  }

  /**
   * Weights with which covariances make a realisation out of one before the outcomes were known;
   * last the realisation's mean (ordinary kriging of the differences).
   *
   * @param before at the points, with the noise of their outcomes
   */
  double[] condition(double[] before) {
    int n = alpha.length;
    double[] difference = new double[n];
    for (int i = 0; i < n; i++) {
      difference[i] = data.y()[i] - before[i];
    }
    double own = Cholesky.dot(solvedOnes, difference, n) / information;
    double[] weights = factor.solve(Arrays.stream(difference).map(d -> d - own).toArray());
    double[] all = Arrays.copyOf(weights, n + 1);
    all[n] = own;
    return all;
  }

  /**
   * Each outcome as the others foretell it, and the standard deviation of the error (O. Dubrule
   * 1983, doi:10.1007/BF01033030): {@code [0 or 1][point]}.
   */
  double[][] leftOut() {
    double[] diagonal = factor.inverseDiagonal();
    double[][] foretold = new double[2][alpha.length];
    for (int i = 0; i < alpha.length; i++) {
      double own = diagonal[i] - solvedOnes[i] * solvedOnes[i] / information;
      foretold[0][i] = data.y()[i] - alpha[i] / own;
      foretold[1][i] = Math.sqrt(1 / own);
    }
    return foretold;
  }
}
