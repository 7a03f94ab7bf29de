package org.skilled.analysis.prediction;

import java.util.stream.IntStream;

/** Predictions for cases that the model that makes them has not seen. */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * The probability of a positive for each case, from a logistic regression fitted to the other
   * folds.
   *
   * @param predictors {@code [case][predictor]}
   * @param folds number of parts; cluster c is in part c modulo folds, so that no cluster is in two
   * @throws IllegalArgumentException if there are fewer clusters than folds, or fewer than two
   *     folds
   */
  public static double[] probabilities(double[][] predictors, Labels labels, int folds) {
    if (folds < 2 || labels.clusters() < folds) {
      throw new IllegalArgumentException(
          folds
              + " folds of "
              + labels.clusters()
              + " clusters; take at least 2 and no more folds");
    }
    double[] probabilities = new double[labels.size()];
    for (int f = 0; f < folds; f++) {
      int fold = f;
      int[] others =
          IntStream.range(0, labels.size())
              .filter(i -> labels.cluster()[i] % folds != fold)
              .toArray();
      double[][] seen = new double[others.length][];
      for (int k = 0; k < others.length; k++) {
        seen[k] = predictors[others[k]];
      }
      Logistic fitted = Logistic.fit(seen, labels.only(others));
      for (int i = 0; i < probabilities.length; i++) {
        if (labels.cluster()[i] % folds == fold) {
          probabilities[i] = fitted.probability(predictors[i]);
        }
      }
    }
    return probabilities;
  }
}
