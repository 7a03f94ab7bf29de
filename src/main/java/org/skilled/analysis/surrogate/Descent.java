package org.skilled.analysis.surrogate;

import java.util.Arrays;

/**
 * Minimises a smooth function by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno
 * with backtracking (J. Nocedal and S. J. Wright 2006, Numerical Optimization, chapter 6,
 * doi:10.1007/978-0-387-40065-5). Where the function is not finite it goes less far.
 */
final class Descent {
  private static final double ARMIJO = 1e-4;
  private static final double ENOUGH = 1e-6;
  private static final int HALVINGS = 25;
  private static final double LONGEST = 2;

  private Descent() {}

  /** A function with its gradient. */
  @FunctionalInterface
  interface Objective {
    /** The value, NaN or infinite where there is none; fills the gradient. */
    double at(double[] x, double[] gradient);
  }

  /** Where it ends, and the value there. */
  record End(double[] x, double value) {}

  static End from(double[] start, Objective objective, int steps) {
    int n = start.length;
    double[] x = start.clone();
    double[] gradient = new double[n];
    double value = objective.at(x, gradient);
    double[][] inverse = unit(n);
    for (int step = 0; step < steps && Double.isFinite(value); step++) {
      double[] way = times(inverse, gradient, -1);
      double slope = Cholesky.dot(way, gradient, n);
      if (!(slope < 0)) {
        inverse = unit(n);
        way = times(inverse, gradient, -1);
        slope = Cholesky.dot(way, gradient, n);
      }
      double longest = Arrays.stream(way).map(Math::abs).max().orElse(0);
      double rate = longest > LONGEST ? LONGEST / longest : 1;
      double[] nextGradient = new double[n];
      double[] next = x;
      double nextValue = Double.NaN;
      boolean lower = false;
      for (int half = 0; half < HALVINGS && !lower; half++) {
        next = x.clone();
        for (int i = 0; i < n; i++) {
          next[i] += rate * way[i];
        }
        nextValue = objective.at(next, nextGradient);
        lower = nextValue <= value + ARMIJO * rate * slope;
        rate /= 2;
      }
      if (!lower) {
        break;
      }
      update(inverse, x, next, gradient, nextGradient);
      boolean enough = value - nextValue < ENOUGH * (1 + Math.abs(value));
      x = next;
      value = nextValue;
      gradient = nextGradient;
      if (enough) {
        break;
      }
    }
    return new End(x, value);
  }

  private static double[][] unit(int n) {
    double[][] unit = new double[n][n];
    for (int i = 0; i < n; i++) {
      unit[i][i] = 0.1;
    }
    return unit;
  }

  private static double[] times(double[][] matrix, double[] vector, double sign) {
    return Arrays.stream(matrix)
        .mapToDouble(row -> sign * Cholesky.dot(row, vector, vector.length))
        .toArray();
  }

  private static void update(
      double[][] inverse, double[] x, double[] next, double[] gradient, double[] nextGradient) {
    int n = x.length;
    double[] s = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      s[i] = next[i] - x[i];
      y[i] = nextGradient[i] - gradient[i];
    }
    double curvature = Cholesky.dot(s, y, n);
    if (!(curvature > 1e-12)) {
      return;
    }
    double[] hy = times(inverse, y, 1);
    double factor = (1 + Cholesky.dot(y, hy, n) / curvature) / curvature;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / curvature;
      }
    }
  }
}
