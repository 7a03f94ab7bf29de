package org.skilled.analysis.pyramid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.prediction.Auc;
import org.skilled.analysis.prediction.Calibration;
import org.skilled.analysis.prediction.CrossValidation;
import org.skilled.analysis.prediction.Labels;
import org.skilled.analysis.prediction.Logistic;

/**
 * How well the measured pyramid tells which projects are sustained.
 *
 * @param cases the projects
 * @param rows all predictors, with their areas under the curve
 * @param best the simple one of the largest area
 * @param apex the lowest wall, no higher than the base is wide
 * @param unevenness change in the log odds of being sustained for walls that differ by a standard
 *     deviation more (highest less lowest), at the same mean of the walls and the same base
 * @param lowWalls what one low wall does
 * @param map share sustained over the lowest wall and the base
 */
public record PyramidStudy(
    PyramidCases cases,
    List<Row> rows,
    Row best,
    Row apex,
    Estimate unevenness,
    List<LowWall> lowWalls,
    ShareMap map) {
  private static final int BINS = 10;
  private static final int STRETCHES = 6;
  private static final Estimate UNKNOWN = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  /**
   * A predictor and how well it does.
   *
   * @param auc area under the curve for being sustained, among all projects
   * @param amongAchieved the same among those that were achieved; NaN where these had all the same
   *     end
   * @param toBest by how much the area, among all, exceeds that of the best simple predictor
   */
  public record Row(Predictor predictor, Estimate auc, Estimate amongAchieved, Estimate toBest) {}

  public PyramidStudy {
    rows = List.copyOf(rows);
    lowWalls = List.copyOf(lowWalls);
  }

  /**
   * Studies projects.
   *
   * @throws IllegalArgumentException if none or all are sustained, or there are fewer than 10
   *     clusters of projects
   */
  public static PyramidStudy of(PyramidCases cases) {
    List<Predictor> predictors = Predictors.of(cases);
    Labels sustained = cases.sustained();
    Predictor best =
        predictors.stream()
            .filter(Predictor::simple)
            .max(Comparator.comparingDouble(p -> Auc.of(p.scores(), sustained).value()))
            .orElseThrow();
    List<Row> rows = predictors.stream().map(predictor -> row(predictor, best, cases)).toList();
    return new PyramidStudy(
        cases,
        rows,
        find(rows, best.name(), best.ground()),
        find(rows, Height.LOWEST, Ground.BOUNDED),
        unevenness(cases),
        LowWall.of(cases),
        ShareMap.of(cases.scores(Height.LOWEST, Ground.ALONE), cases.base(), cases, STRETCHES));
  }

  /** The row of a height on a ground. */
  public Row row(Height height, Ground ground) {
    return find(rows, height, ground);
  }

  /** The row of the base alone. */
  public Row base() {
    return find(rows, Predictors.BASE, Ground.ALONE.words());
  }

  /** The last row: the most flexible of the fitted predictors. */
  public Row bound() {
    return rows.get(rows.size() - 1);
  }

  /** By how much the area of one predictor exceeds that of another. */
  public Estimate difference(Row row, Row other) {
    return Auc.difference(row.predictor().scores(), other.predictor().scores(), cases.sustained());
  }

  /**
   * How far a predictor's probabilities can be taken at their word: fitted by logistic regression
   * to it alone, on projects other than those that they are for; fitted predictors are
   * probabilities already.
   */
  public Calibration calibration(Row row) {
    double[] scores = row.predictor().scores();
    if (!row.predictor().simple()) {
      return Calibration.of(scores, cases.sustained(), BINS);
    }
    double[][] column = new double[scores.length][];
    for (int i = 0; i < column.length; i++) {
      column[i] = new double[] {scores[i]};
    }
    return Calibration.of(
        CrossValidation.probabilities(column, cases.sustained(), Predictors.FOLDS),
        cases.sustained(),
        BINS);
  }

  private static Row row(Predictor predictor, Predictor best, PyramidCases cases) {
    Estimate toBest =
        predictor.equals(best)
            ? new Estimate(0, 0, 0)
            : Auc.difference(predictor.scores(), best.scores(), cases.sustained());
    return new Row(
        predictor,
        Auc.of(predictor.scores(), cases.sustained()),
        amongAchieved(predictor, cases),
        toBest);
  }

  private static Estimate amongAchieved(Predictor predictor, PyramidCases cases) {
    int[] achieved = IntStream.range(0, cases.size()).filter(i -> cases.achieved()[i]).toArray();
    Labels labels = cases.sustained().only(achieved);
    if (labels.positives() == 0 || labels.positives() == labels.size()) {
      return UNKNOWN;
    }
    return Auc.of(IntStream.of(achieved).mapToDouble(i -> predictor.scores()[i]).toArray(), labels);
  }

  private static Estimate unevenness(PyramidCases cases) {
    double[] mean = cases.scores(Height.MEAN, Ground.ALONE);
    double[] lowest = cases.scores(Height.LOWEST, Ground.ALONE);
    double[] highest = cases.scores(Height.HIGHEST, Ground.ALONE);
    double[][] predictors = new double[cases.size()][];
    for (int i = 0; i < predictors.length; i++) {
      predictors[i] = new double[] {highest[i] - lowest[i], mean[i], cases.base()[i]};
    }
    return Logistic.fit(predictors, cases.sustained()).slope(0);
  }

  private static Row find(List<Row> rows, Height height, Ground ground) {
    return find(rows, height.words(), ground.words());
  }

  private static Row find(List<Row> rows, String name, String ground) {
    return rows.stream()
        .filter(row -> row.predictor().name().equals(name))
        .filter(row -> row.predictor().ground().equals(ground))
        .findFirst()
        .orElseThrow();
  }
}
