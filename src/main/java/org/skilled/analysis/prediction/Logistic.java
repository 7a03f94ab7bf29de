package org.skilled.analysis.prediction;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.skilled.analysis.Estimate;

/**
 * A logistic regression, fitted by iteratively reweighted least squares.
 *
 * <p>Predictors are standardised first. Each slope has a very wide normal prior (variance 1,000 in
 * log odds for a standard deviation), which no data of ordinary size notices, but which keeps
 * slopes finite where a predictor tells all cases apart.
 *
 * @param centres means of the predictors
 * @param scales their standard deviations; 1 for one that does not vary
 * @param coefficients intercept, then the slope of each standardised predictor
 * @param covariance of the coefficients, robust against clusters; rows and columns as {@code
 *     coefficients}
 */
public record Logistic(
    double[] centres, double[] scales, double[] coefficients, double[][] covariance) {
  private static final double PRECISION = 0.001;
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-10;

  /**
   * Fits a regression.
   *
   * @param predictors {@code [case][predictor]}
   */
  public static Logistic fit(double[][] predictors, Labels labels) {
    if (predictors.length != labels.size() || predictors.length == 0) {
      throw new IllegalArgumentException(
          predictors.length + " cases with predictors but " + labels.size() + " results");
    }
    double[] centres = centres(predictors);
    double[] scales = scales(predictors, centres);
    double[][] x = new double[predictors.length][];
    for (int i = 0; i < x.length; i++) {
      x[i] = row(predictors[i], centres, scales);
    }
    double[] beta = new double[centres.length + 1];
    RealMatrix inverse = step(x, labels, beta);
    return new Logistic(centres, scales, beta, sandwich(x, labels, beta, inverse));
  }

  /** Probability of a positive. */
  public double probability(double[] predictors) {
    return sigmoid(dot(row(predictors, centres, scales), coefficients));
  }

  /** Slope of a standardised predictor: change in log odds for a standard deviation more. */
  public Estimate slope(int predictor) {
    int at = predictor + 1;
    return Estimate.normal(coefficients[at], Math.sqrt(covariance[at][at]));
  }

  /** Moves {@code beta} to the best fit and gives the inverse of the information there. */
  private static RealMatrix step(double[][] x, Labels labels, double[] beta) {
    for (int step = 0; ; step++) {
      double[] gradient = new double[beta.length];
      double[][] information = new double[beta.length][beta.length];
      for (int k = 1; k < beta.length; k++) {
        gradient[k] = -PRECISION * beta[k];
        information[k][k] = PRECISION;
      }
      for (int i = 0; i < x.length; i++) {
        double p = sigmoid(dot(x[i], beta));
        double error = (labels.positive()[i] ? 1 : 0) - p;
        double weight = Math.max(p * (1 - p), 1e-12);
        for (int k = 0; k < beta.length; k++) {
          gradient[k] += error * x[i][k];
          for (int m = 0; m <= k; m++) {
            information[k][m] += weight * x[i][k] * x[i][m];
          }
        }
      }
      mirror(information);
      RealMatrix inverse =
          new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
              .getSolver()
              .getInverse();
      double[] move = inverse.operate(gradient);
      // Far from the best fit a full step may overshoot; one of limited length cannot go far wrong.
      double length = Arrays.stream(move).map(Math::abs).max().orElse(0);
      double share = Math.min(1, 2 / Math.max(length, 1e-300));
      for (int k = 0; k < beta.length; k++) {
        beta[k] += share * move[k];
      }
      if (length < CLOSE || step == MOST_STEPS) {
        return inverse;
      }
    }
  }

  private static double[][] sandwich(
      double[][] x, Labels labels, double[] beta, RealMatrix inverse) {
    double[][] scores = new double[labels.clusters()][beta.length];
    for (int i = 0; i < x.length; i++) {
      double error = (labels.positive()[i] ? 1 : 0) - sigmoid(dot(x[i], beta));
      for (int k = 0; k < beta.length; k++) {
        scores[labels.cluster()[i]][k] += error * x[i][k];
      }
    }
    RealMatrix s = new Array2DRowRealMatrix(scores, false);
    double correction = scores.length / Math.max(1.0, scores.length - 1);
    RealMatrix middle = s.transpose().multiply(s).scalarMultiply(correction);
    return inverse.multiply(middle).multiply(inverse).getData();
  }

  private static void mirror(double[][] matrix) {
    for (int k = 0; k < matrix.length; k++) {
      for (int m = 0; m < k; m++) {
        matrix[m][k] = matrix[k][m];
      }
    }
  }

  private static double[] centres(double[][] predictors) {
    double[] centres = new double[predictors[0].length];
    for (double[] row : predictors) {
      for (int k = 0; k < centres.length; k++) {
        centres[k] += row[k] / predictors.length;
      }
    }
    return centres;
  }

  private static double[] scales(double[][] predictors, double[] centres) {
    double[] scales = new double[centres.length];
    for (double[] row : predictors) {
      for (int k = 0; k < scales.length; k++) {
        scales[k] += (row[k] - centres[k]) * (row[k] - centres[k]) / predictors.length;
      }
    }
    return Arrays.stream(scales).map(Math::sqrt).map(sd -> sd > 0 ? sd : 1).toArray();
  }

  private static double[] row(double[] predictors, double[] centres, double[] scales) {
    double[] row = new double[predictors.length + 1];
    row[0] = 1;
    for (int k = 0; k < predictors.length; k++) {
      row[k + 1] = (predictors[k] - centres[k]) / scales[k];
    }
    return row;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  private static double sigmoid(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
