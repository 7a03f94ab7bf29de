package org.skilled.analysis.sensitivity;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.skilled.problem.InputException;

/**
 * Ordinary least squares of a standardised output on standardised inputs, or on their ranks.
 *
 * <p>Works on the matrix of correlations, so its memory does not grow with the square of the rows:
 * O(n k²) time for n rows and k inputs.
 */
final class LinearFit {
  /** Share of an input's variance that the others must leave, for its own part to be told. */
  private static final double OWN_PART = 1e-9;

  private final double[][] inputs;
  private final double[] output;
  private final double[][] inverse;
  private final double[] coefficients;
  private final double[] residuals;
  private final double unexplained;

  private LinearFit(double[][] inputs, double[] output, double[][] inverse) {
    this.inputs = inputs;
    this.output = output;
    this.inverse = inverse;
    this.coefficients = timesInverse(inverse, correlations(inputs, output));
    this.residuals = residuals(inputs, output, coefficients);
    this.unexplained = dot(residuals, residuals) / output.length;
  }

  /** The fit of the values themselves. */
  static LinearFit ofValues(Inputs inputs, double[] output) {
    double[][] columns = new double[inputs.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = standardised(inputs.column(i));
    }
    return of(inputs.names(), columns, standardised(output));
  }

  /** The fit of the ranks; equal values share the mean of their ranks. */
  static LinearFit ofRanks(Inputs inputs, double[] output) {
    double[][] columns = new double[inputs.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = standardised(ranks(inputs.column(i)));
    }
    return of(inputs.names(), columns, standardised(ranks(output)));
  }

  private static LinearFit of(List<String> names, double[][] columns, double[] output) {
    RealMatrix correlations = new Array2DRowRealMatrix(columns.length, columns.length);
    for (int i = 0; i < columns.length; i++) {
      double[] row = correlations(columns, columns[i]);
      row[i] = 1;
      correlations.setRow(i, row);
    }
    try {
      double[][] inverse =
          new CholeskyDecomposition(symmetric(correlations), OWN_PART, OWN_PART)
              .getSolver()
              .getInverse()
              .getData();
      return new LinearFit(columns, output, inverse);
    } catch (NonPositiveDefiniteMatrixException dependent) {
      InputException problem =
          InputException.of(
              "the input '"
                  + names.get(dependent.getRow())
                  + "' rises and falls with inputs before it so exactly that its own part cannot be"
                  + " told from theirs; leave one of them out");
      problem.initCause(dependent);
      throw problem;
    }
  }

  /** The fit of another standardised output on the same inputs. */
  LinearFit with(double[] another) {
    return new LinearFit(inputs, another, inverse);
  }

  static double[] ranks(double[] values) {
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
  }

  /** Standardised inputs, {@code [input][row]}. */
  double[][] inputs() {
    return inputs;
  }

  /** The standardised output. */
  double[] output() {
    return output;
  }

  /** The inverse of the inputs' correlations. */
  double[][] inverse() {
    return inverse;
  }

  /** Standardised coefficients. */
  double[] coefficients() {
    return coefficients;
  }

  /** What the fit leaves of the output. */
  double[] residuals() {
    return residuals;
  }

  /** Share of the output's variance that the fit explains. */
  double rSquared() {
    return 1 - unexplained;
  }

  int rows() {
    return output.length;
  }

  /** Degrees of freedom left. */
  int freedom() {
    return rows() - inputs.length - 1;
  }

  /**
   * What the other inputs leave of an input, divided by the variance of that: the input's own part,
   * with which the coefficient is the mean product of the output.
   */
  double[] ownPart(int input) {
    double[] part = new double[rows()];
    for (int j = 0; j < inputs.length; j++) {
      double weight = inverse[input][j];
      for (int row = 0; row < part.length; row++) {
        part[row] += weight * inputs[j][row];
      }
    }
    return part;
  }

  static double[] standardised(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double sd = Math.sqrt(squares / values.length);
    double[] standardised = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      standardised[i] = (values[i] - mean) / sd;
    }
    return standardised;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static double[] correlations(double[][] columns, double[] with) {
    double[] correlations = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      correlations[i] = dot(columns[i], with) / with.length;
    }
    return correlations;
  }

  static double[] timesInverse(double[][] inverse, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      product[i] = dot(inverse[i], vector);
    }
    return product;
  }

  private static double[] residuals(double[][] inputs, double[] output, double[] coefficients) {
    double[] residuals = output.clone();
    for (int i = 0; i < inputs.length; i++) {
      for (int row = 0; row < residuals.length; row++) {
        residuals[row] -= coefficients[i] * inputs[i][row];
      }
    }
    return residuals;
  }

  /**
   * Products summed in the same order are equal already; this only keeps the library from doubt.
   */
  private static RealMatrix symmetric(RealMatrix matrix) {
    return matrix.add(matrix.transpose()).scalarMultiply(0.5);
  }
}
