package org.skilled.analysis.surrogate;

import org.jspecify.annotations.Nullable;

/** The Cholesky factor of a symmetric matrix, and what can be solved with it. */
final class Cholesky {
  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /** The factor, in O(n cubed); null if the matrix is not positive definite. */
  static @Nullable Cholesky of(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][];
    for (int i = 0; i < n; i++) {
      lower[i] = new double[i + 1];
      for (int j = 0; j < i; j++) {
        lower[i][j] = (matrix[i][j] - dot(lower[i], lower[j], j)) / lower[j][j];
      }
      double square = matrix[i][i] - dot(lower[i], lower[i], i);
      if (!(square > 0)) {
        return null;
      }
      lower[i][i] = Math.sqrt(square);
    }
    return new Cholesky(lower);
  }

  int size() {
    return lower.length;
  }

  /** Logarithm of the determinant of the matrix. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.length; i++) {
      sum += 2 * StrictMath.log(lower[i][i]);
    }
    return sum;
  }

  /** The factor's inverse times a vector; its squared length is the vector's quadratic form. */
  double[] half(double[] vector) {
    double[] z = new double[lower.length];
    for (int i = 0; i < z.length; i++) {
      z[i] = (vector[i] - dot(lower[i], z, i)) / lower[i][i];
    }
    return z;
  }

  /** The matrix's inverse times a vector. */
  double[] solve(double[] vector) {
    double[] z = half(vector);
    for (int i = z.length - 1; i >= 0; i--) {
      z[i] /= lower[i][i];
      for (int j = 0; j < i; j++) {
        z[j] -= lower[i][j] * z[i];
      }
    }
    return z;
  }

  /** The factor times a vector. */
  double[] times(double[] vector) {
    double[] product = new double[lower.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = dot(lower[i], vector, i + 1);
    }
    return product;
  }

  /** The columns of the factor's inverse, each from its own row on: {@code [column][row]}. */
  private double[][] inverseColumns() {
    int n = lower.length;
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      double[] row = new double[i + 1];
      for (int k = 0; k < i; k++) {
        double factor = lower[i][k];
        double[] above = rows[k];
        for (int j = 0; j <= k; j++) {
          row[j] -= factor * above[j];
        }
      }
      for (int j = 0; j < i; j++) {
        row[j] /= lower[i][i];
      }
      row[i] = 1 / lower[i][i];
      rows[i] = row;
    }
    double[][] columns = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  /** The diagonal of the matrix's inverse. */
  double[] inverseDiagonal() {
    double[][] columns = inverseColumns();
    double[] diagonal = new double[columns.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = dot(columns[i], columns[i], columns.length);
    }
    return diagonal;
  }

  /** The lower half of the matrix's inverse: {@code [i][j]} for j up to i. */
  double[][] inverse() {
    double[][] columns = inverseColumns();
    int n = columns.length;
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        inverse[i][j] = dot(columns[i], columns[j], i, n);
      }
    }
    return inverse;
  }

  static double dot(double[] a, double[] b, int to) {
    return dot(a, b, 0, to);
  }

  /** Four sums at a time, always in the same order, so that the bits are the same everywhere. */
  private static double dot(double[] a, double[] b, int from, int to) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < to; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
