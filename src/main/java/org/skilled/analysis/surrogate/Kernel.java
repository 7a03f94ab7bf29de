package org.skilled.analysis.surrogate;

/**
 * How alike two points are: the product over inputs of Matérn's correlation with smoothness 5/2,
 * each input with a length of its own, times a variance (C. E. Rasmussen and C. K. I. Williams
 * 2006, Gaussian Processes for Machine Learning, doi:10.7551/mitpress/3206.001.0001).
 *
 * @param variance of the function
 * @param lengths distance at which alikeness falls to about half, one an input
 * @param categories which inputs are categories, whose levels are all one apart
 */
record Kernel(double variance, double[] lengths, boolean[] categories) {
  private static final double ROOT_5 = Math.sqrt(5);

  /** Covariance of the function at two points. */
  double of(double[] a, double[] b) {
    double product = variance;
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double r = distance(j, a[j], b[j]);
      product *= polynomial(r);
      sum += r;
    }
    return product * StrictMath.exp(-ROOT_5 * sum);
  }

  /** Correlation along one input. */
  double along(int j, double a, double b) {
    double r = distance(j, a, b);
    return polynomial(r) * StrictMath.exp(-ROOT_5 * r);
  }

  /** Distance along one input, in its length. */
  double distance(int j, double a, double b) {
    double apart = categories[j] ? (a == b ? 0 : 1) : Math.abs(a - b);
    return apart / lengths[j];
  }

  private static double polynomial(double r) {
    return 1 + ROOT_5 * r + 5.0 / 3 * r * r;
  }

  /** By what to multiply the covariance to get its derivative by the logarithm of a length. */
  static double byLogLength(double r) {
    return 5.0 / 3 * r * r * (1 + ROOT_5 * r) / polynomial(r);
  }
}
