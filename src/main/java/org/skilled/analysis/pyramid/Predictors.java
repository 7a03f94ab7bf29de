package org.skilled.analysis.pyramid;

import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.prediction.CrossValidation;

/** All predictors that are compared. */
final class Predictors {
  static final int FOLDS = 10;

  private static final String FITTED = "fitted to all four";
  static final String BASE = "base";

  private Predictors() {}

  /** Plain formulas first, then those fitted, which are upper bounds for the others. */
  static List<Predictor> of(PyramidCases cases) {
    List<Predictor> predictors = new ArrayList<>();
    for (Ground ground : Ground.values()) {
      for (Height height : Height.values()) {
        predictors.add(
            new Predictor(height.words(), ground.words(), true, cases.scores(height, ground)));
      }
    }
    predictors.add(new Predictor(BASE, Ground.ALONE.words(), true, cases.base()));
    predictors.add(
        new Predictor(
            "lowest wall, in ranks",
            Ground.ALONE.words(),
            true,
            PyramidCases.lowestRank(cases.technical(), cases.soft(), cases.learning())));
    predictors.add(
        new Predictor(
            "lowest wall, in ranks",
            Ground.BOUNDED.words(),
            true,
            PyramidCases.lowestRank(
                cases.technical(), cases.soft(), cases.learning(), cases.base())));
    predictors.add(fitted("logistic regression", cases, columns(cases)));
    predictors.add(fitted("with squares and products", cases, expanded(cases)));
    return predictors;
  }

  private static Predictor fitted(String name, PyramidCases cases, double[][] columns) {
    double[] scores = CrossValidation.probabilities(columns, cases.sustained(), FOLDS);
    return new Predictor(name, FITTED, false, scores);
  }

  private static double[][] columns(PyramidCases cases) {
    double[][] columns = new double[cases.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] =
          new double[] {
            cases.base()[i], cases.technical()[i], cases.soft()[i], cases.learning()[i]
          };
    }
    return columns;
  }

  /** The four, their squares and their products. */
  private static double[][] expanded(PyramidCases cases) {
    double[][] expanded = columns(cases);
    for (int i = 0; i < expanded.length; i++) {
      double[] row = expanded[i];
      List<Double> terms = new ArrayList<>();
      for (int a = 0; a < row.length; a++) {
        terms.add(row[a]);
        for (int b = 0; b <= a; b++) {
          terms.add(row[a] * row[b]);
        }
      }
      expanded[i] = terms.stream().mapToDouble(Double::doubleValue).toArray();
    }
    return expanded;
  }
}
