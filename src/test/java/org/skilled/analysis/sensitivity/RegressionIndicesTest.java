package org.skilled.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.problem.InputException;

class RegressionIndicesTest {
  private static final double SD_UNIFORM = Math.sqrt(1 / 12.0);

  /**
   * y = 3 x0 - 2 x1 + x2 + noise of variance 1: SRC are coefficient times sd of x over sd of y, R²
   * is the share of the inputs' variance.
   */
  @Test
  void linearModelHasItsAnalyticCoefficients() {
    RegressionTable table =
        Tables.random(40_000, 4, 7, (x, luck) -> 3 * x[0] - 2 * x[1] + x[2] + Tables.noise(luck))
            .analysed();
    double variance = (9 + 4 + 1) / 12.0 + 1;
    double sd = Math.sqrt(variance);
    double[] expected = {3 * SD_UNIFORM / sd, -2 * SD_UNIFORM / sd, SD_UNIFORM / sd, 0};
    for (int i = 0; i < 4; i++) {
      Estimate src = table.indices().get(i).src();
      assertEquals(expected[i], src.value(), 0.012, "SRC of x" + i);
      assertTrue(src.low() <= expected[i] && expected[i] <= src.high(), "interval of x" + i);
    }
    assertEquals(14 / 12.0 / variance, table.rSquared(), 0.012);
    assertFalse(table.matters(table.indices().get(3)));
    assertEquals("x0", table.byStrength().get(0).input());
  }

  /**
   * With normal inputs and noise the rank correlation is 6/π·arcsin(ρ/2) of the correlation
   * (Pearson 1907), so the PRCC of two independent inputs follows from a matrix of these.
   */
  @Test
  void normalLinearModelHasItsAnalyticPrcc() {
    int rows = 60_000;
    java.util.SplittableRandom luck = new java.util.SplittableRandom(11);
    double[][] x = new double[2][rows];
    double[] y = new double[rows];
    for (int row = 0; row < rows; row++) {
      x[0][row] = gauss(luck);
      x[1][row] = gauss(luck);
      y[row] = x[0][row] + 0.5 * x[1][row] + gauss(luck);
    }
    RegressionTable table = RegressionIndices.of(Inputs.of(List.of("a", "b"), x), y, 1);
    double sd = Math.sqrt(1 + 0.25 + 1);
    double first = rank(1 / sd);
    double second = rank(0.5 / sd);
    double[] expected = {
      first / Math.sqrt(1 - second * second), second / Math.sqrt(1 - first * first)
    };
    for (int i = 0; i < 2; i++) {
      Estimate prcc = table.indices().get(i).prcc();
      assertEquals(expected[i], prcc.value(), 0.01);
      assertTrue(prcc.low() <= expected[i] && expected[i] <= prcc.high());
    }
    assertEquals(first, table.indices().get(0).srrc().value(), 0.01);
  }

  /** On ranks, any increasing function of a sum is that sum. */
  @Test
  void rankIndicesDoNotSeeAMonotonicTransformation() {
    Tables plain = Tables.random(500, 3, 3, (x, luck) -> 2 * x[0] - x[1] + Tables.noise(luck));
    double[] bent = Arrays.stream(plain.output()).map(StrictMath::exp).toArray();
    RegressionTable one = plain.analysed();
    RegressionTable other = RegressionIndices.of(plain.inputs(), bent, 1);
    for (int i = 0; i < 3; i++) {
      assertEquals(one.indices().get(i).prcc(), other.indices().get(i).prcc());
      assertEquals(one.indices().get(i).srrc(), other.indices().get(i).srrc());
    }
    assertTrue(Math.abs(one.rSquared() - other.rSquared()) > 0.01);
  }

  /** Against commons-math's least squares by QR, which goes another way. */
  @Test
  void agreesWithLeastSquaresByQr() {
    Tables made =
        Tables.random(
            300, 5, 5, (x, luck) -> StrictMath.exp(2 * x[0]) + x[1] * x[2] + Tables.noise(luck));
    double[][] rows = new double[300][5];
    double[][] columns = new double[5][];
    for (int i = 0; i < 5; i++) {
      columns[i] = LinearFit.standardised(made.inputs().column(i));
      for (int row = 0; row < 300; row++) {
        rows[row][i] = columns[i][row];
      }
    }
    OLSMultipleLinearRegression qr = new OLSMultipleLinearRegression();
    qr.newSampleData(LinearFit.standardised(made.output()), rows);
    double[] expected = qr.estimateRegressionParameters();
    RegressionTable table = made.analysed();
    for (int i = 0; i < 5; i++) {
      assertEquals(expected[i + 1], table.indices().get(i).src().value(), 1e-10);
    }
    assertEquals(qr.calculateRSquared(), table.rSquared(), 1e-10);
  }

  @Test
  void perfectMonotonicDependenceIsOne() {
    RegressionTable table = Tables.random(200, 1, 9, (x, luck) -> StrictMath.exp(x[0])).analysed();
    assertEquals(1, table.indices().get(0).prcc().value(), 1e-9);
    assertEquals(1, table.rankRSquared(), 1e-9);
  }

  @Test
  void rowsWithMissingValuesAreLeftOutAndCounted() {
    Tables made = Tables.random(400, 2, 13, (x, luck) -> x[0] + Tables.noise(luck));
    double[] output = made.output().clone();
    output[3] = Double.NaN;
    output[77] = Double.POSITIVE_INFINITY;
    double[][] columns = {made.inputs().column(0).clone(), made.inputs().column(1).clone()};
    columns[1][200] = Double.NaN;
    RegressionTable table = RegressionIndices.of(Inputs.of(Tables.names(2), columns), output, 1);
    assertEquals(397, table.rows());
    assertEquals(3, table.leftOut());
    int[] rest = IntStream.range(0, 400).filter(r -> r != 3 && r != 77 && r != 200).toArray();
    RegressionTable without =
        RegressionIndices.of(made.inputs().take(rest), Inputs.take(made.output(), rest), 1);
    assertEquals(without.indices(), table.indices());
  }

  @Test
  void orderOfRowsDoesNotMatterButForRounding() {
    Tables made = Tables.random(300, 3, 17, (x, luck) -> x[0] > 0.5 ? 1 : luck.nextInt(2));
    int[] back = IntStream.range(0, 300).map(r -> 299 - r).toArray();
    RegressionTable turned =
        RegressionIndices.of(made.inputs().take(back), Inputs.take(made.output(), back), 1);
    double[] one = prcc(made.analysed());
    assertArrayEquals(one, prcc(turned), 1e-12);
  }

  @Test
  void twoHundredInputsAreManaged() {
    Tables made =
        Tables.random(1500, 200, 19, (x, luck) -> 4 * x[0] + 2 * x[100] + Tables.noise(luck));
    RegressionTable table = made.analysed();
    assertEquals(
        List.of("x0", "x100"),
        table.byStrength().subList(0, 2).stream().map(RegressionTable.Index::input).toList());
    long called = table.indices().stream().filter(table::matters).count();
    assertTrue(called >= 2 && called <= 4, called + " inputs are said to matter; 2 do");
  }

  @Test
  void manyRowsAreManaged() {
    RegressionTable table =
        Tables.random(200_000, 12, 23, (x, luck) -> x[0] + x[1] * x[2] + luck.nextDouble())
            .analysed();
    assertEquals(200_000, table.rows());
    assertFalse(table.matters(table.indices().get(11)));
  }

  @Test
  void constantInputsAreRefusedAllAtOnce() {
    double[][] columns = {{1, 2, 3, 4, 5, 6, 7, 8}, new double[8], {5, 5, 5, 5, 5, 5, 5, 5}};
    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                RegressionIndices.of(
                    Inputs.of(List.of("a", "b", "c"), columns),
                    new double[] {1, 3, 2, 5, 4, 6, 8, 7},
                    1));
    assertEquals(2, refusal.problems().size(), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("'c' is the same in all"), refusal.getMessage());
  }

  @Test
  void anInputThatFollowsFromOthersIsNamed() {
    Tables made = Tables.random(50, 2, 29, (x, luck) -> x[0] + luck.nextDouble());
    double[] a = made.inputs().column(0);
    double[] b = made.inputs().column(1);
    double[] sum = IntStream.range(0, 50).mapToDouble(r -> 2 * a[r] - b[r] + 3).toArray();
    Inputs dependent = Inputs.of(List.of("a", "b", "sum"), new double[][] {a, b, sum});
    InputException refusal =
        assertThrows(InputException.class, () -> RegressionIndices.of(dependent, made.output(), 1));
    assertTrue(refusal.getMessage().contains("'sum'"), refusal.getMessage());
  }

  @Test
  void awkwardTablesAreRefusedInWords() {
    Tables made = Tables.random(50, 2, 31, (x, luck) -> 4);
    assertTrue(refusal(made.inputs(), made.output()).contains("output is the same"));
    assertTrue(refusal(made.inputs(), new double[3]).contains("output has 3 rows"));
    double[] missing = new double[50];
    Arrays.fill(missing, Double.NaN);
    assertTrue(
        refusal(made.inputs(), missing)
            .contains("only 0 complete rows; regression on 2 inputs needs at least 6"));
    Inputs one = Inputs.of(List.of("a"), new double[][] {{1}});
    assertTrue(
        refusal(one, new double[] {2})
            .contains("only 1 complete rows; regression on 1 input needs at least 5"));
    Inputs none = Inputs.of(List.of(), new double[0][]);
    assertTrue(refusal(none, new double[0]).contains("there is no input"));
    assertThrows(
        InputException.class, () -> Inputs.of(List.of("a", "a"), new double[][] {{1}, {2}}));
    assertThrows(
        InputException.class, () -> Inputs.of(List.of("a", "b"), new double[][] {{1}, {2, 3}}));
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    Tables made = Tables.random(300, 3, 37, (x, luck) -> x[0] + luck.nextDouble());
    assertEquals(made.analysed(), made.analysed());
  }

  private static String refusal(Inputs inputs, double[] output) {
    return assertThrows(InputException.class, () -> RegressionIndices.of(inputs, output, 1))
        .getMessage();
  }

  private static double[] prcc(RegressionTable table) {
    return table.indices().stream().mapToDouble(index -> index.prcc().value()).toArray();
  }

  private static double rank(double correlation) {
    return 6 / Math.PI * Math.asin(correlation / 2);
  }

  private static double gauss(java.util.SplittableRandom luck) {
    return Math.sqrt(-2 * Math.log(1 - luck.nextDouble()))
        * Math.cos(2 * Math.PI * luck.nextDouble());
  }
}
