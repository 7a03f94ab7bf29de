package org.skilled.analysis.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticTest {

  /** With one yes-or-no predictor, fitted probabilities are the shares in the two groups. */
  @Test
  void fitsSharesOfTwoGroups() {
    double[][] x = new double[100][1];
    boolean[] y = new boolean[100];
    for (int i = 0; i < 100; i++) {
      x[i][0] = i < 40 ? 1 : 0;
      y[i] = i < 40 ? i < 30 : i < 55;
    }
    Logistic fitted = Logistic.fit(x, alone(y));
    assertEquals(0.75, fitted.probability(new double[] {1}), 1e-4);
    assertEquals(0.25, fitted.probability(new double[] {0}), 1e-4);
    double sd = Math.sqrt(0.4 * 0.6);
    assertEquals(StrictMath.log(9) * sd, fitted.slope(0).value(), 1e-3);
    // Robust variance of a log odds ratio from a two-by-two table, with n/(n-1).
    double se = Math.sqrt((1 / 30.0 + 1 / 10.0 + 1 / 15.0 + 1 / 45.0) * 100 / 99) * sd;
    assertEquals(2 * 1.959964 * se, fitted.slope(0).high() - fitted.slope(0).low(), 1e-3);
  }

  @Test
  void findsTheSlopesThatMadeTheData() {
    SplittableRandom random = new SplittableRandom(5);
    double[][] x = new double[20_000][2];
    boolean[] y = new boolean[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
      double p = 1 / (1 + StrictMath.exp(0.5 - 1.5 * x[i][0] + 0.7 * x[i][1]));
      y[i] = random.nextDouble() < p;
    }
    Logistic fitted = Logistic.fit(x, alone(y));
    assertEquals(1.5, fitted.slope(0).value(), 0.08);
    assertEquals(-0.7, fitted.slope(1).value(), 0.06);
    assertEquals(1 / (1 + StrictMath.exp(0.5)), fitted.probability(new double[2]), 0.02);
  }

  @Test
  void staysFiniteWhereAPredictorTellsAllApart() {
    double[][] x = {{1}, {2}, {3}, {4}, {5}, {6}};
    boolean[] y = {false, false, false, true, true, true};
    Logistic fitted = Logistic.fit(x, alone(y));
    assertTrue(Double.isFinite(fitted.slope(0).value()), fitted.toString());
    assertTrue(fitted.probability(x[0]) < 0.01 && fitted.probability(x[5]) > 0.99);
  }

  @Test
  void aPredictorThatDoesNotVaryDoesNothing() {
    double[][] x = {{7}, {7}, {7}, {7}};
    Logistic fitted = Logistic.fit(x, alone(new boolean[] {true, false, false, false}));
    assertEquals(0.25, fitted.probability(x[0]), 1e-9);
    assertEquals(0, fitted.slope(0).value(), 1e-9);
  }

  @Test
  void crossValidationNeverSeesTheCasesItIsFor() {
    // Each cluster has a result of its own that no other cluster tells: memory would do well.
    int clusters = 40;
    double[][] x = new double[2 * clusters][1];
    boolean[] y = new boolean[x.length];
    int[] cluster = new int[x.length];
    SplittableRandom random = new SplittableRandom(3);
    for (int c = 0; c < clusters; c++) {
      double place = random.nextDouble();
      boolean result = random.nextBoolean();
      for (int k = 0; k < 2; k++) {
        x[2 * c + k][0] = place;
        y[2 * c + k] = result;
        cluster[2 * c + k] = c;
      }
    }
    Labels labels = new Labels(y, cluster);
    double[] p = CrossValidation.probabilities(x, labels, clusters);
    for (int c = 0; c < clusters; c++) {
      int out = c;
      int[] others = IntStream.range(0, x.length).filter(i -> cluster[i] != out).toArray();
      double[][] seen = IntStream.of(others).mapToObj(i -> x[i]).toArray(double[][]::new);
      double expected = Logistic.fit(seen, labels.only(others)).probability(x[2 * c]);
      assertEquals(expected, p[2 * c], 1e-12);
      assertEquals(expected, p[2 * c + 1], 1e-12);
    }
    assertThrows(
        IllegalArgumentException.class, () -> CrossValidation.probabilities(x, labels, 41));
  }

  private static Labels alone(boolean[] results) {
    return new Labels(results, IntStream.range(0, results.length).toArray());
  }
}
