package org.skilled.analysis.filtering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Input;
import org.skilled.problem.InputException;

/** Monte Carlo filtering against known values, and how often it is wrong. */
class FilteringTest {
  private static List<Input> inputs(double[]... columns) {
    List<Input> inputs = new ArrayList<>();
    for (double[] column : columns) {
      String name = "x" + (inputs.size() + 1);
      inputs.add(Input.number(name, name, column, null));
    }
    return inputs;
  }

  private static int[] all(int rows) {
    return IntStream.range(0, rows).toArray();
  }

  @Test
  void distancesAndAreasAreKnown() {
    // Uniform on [0, 1] against uniform on [0.5, 1.5]: distance 0.5, and P(second > first) = 7/8.
    int rows = 4000;
    Random random = new Random(2);
    boolean[] first = new boolean[rows];
    double[] shifted = new double[rows];
    double[] wide = new double[rows];
    double[] other = new double[rows];
    for (int row = 0; row < rows; row++) {
      first[row] = row % 2 == 0;
      shifted[row] = random.nextDouble() + (first[row] ? 0.5 : 0);
      wide[row] = (random.nextDouble() - 0.5) * (first[row] ? 2 : 1);
      other[row] = random.nextDouble();
    }
    Filtering.Table table = Filtering.of(inputs(shifted, wide, other), all(rows), first, 1, 200);
    assertEquals(0.5, table.indices().get(0).distance().value(), 0.03);
    assertEquals(0.875, table.indices().get(0).auc().value(), 0.015);
    assertEquals(0.25, table.indices().get(1).distance().value(), 0.03);
    assertEquals(0.5, table.indices().get(1).auc().value(), 0.03, "spread has no direction");
    assertTrue(table.indices().get(1).differs());
    assertFalse(table.indices().get(2).differs());
    assertEquals(2000, table.first());
  }

  /** Of 250 tables, 5 % are 12.5, give or take 7; the test of distances is a little too careful. */
  @Test
  void nothingDiffersWhereNothingDoes() {
    int called = 0;
    int byDistance = 0;
    int covered = 0;
    int areas = 0;
    int tables = 250;
    for (int seed = 1; seed <= tables; seed++) {
      Random random = new Random(seed);
      int rows = 240;
      double[][] columns = new double[6][rows];
      double[] strong = new double[rows];
      boolean[] first = new boolean[rows];
      for (int row = 0; row < rows; row++) {
        first[row] = random.nextBoolean();
        for (double[] column : columns) {
          column[row] = random.nextGaussian();
        }
        strong[row] = random.nextDouble() + (first[row] ? 0.3 : 0);
      }
      Filtering.Table table = Filtering.of(inputs(columns), all(rows), first, seed, 10);
      called += table.indices().stream().anyMatch(Filtering.Index::differs) ? 1 : 0;
      byDistance += IntStream.range(0, 6).anyMatch(table.ranking()::matters) ? 1 : 0;
      Filtering.Table one = Filtering.of(inputs(strong), all(rows), first, seed, 300);
      covered += one.indices().get(0).distance().covers(0.3) ? 1 : 0;
      areas += one.indices().get(0).auc().covers(1 - 0.7 * 0.7 / 2) ? 1 : 0;
    }
    assertTrue(called <= 0.08 * tables, "called " + called);
    assertTrue(byDistance <= 0.09 * tables, "by the floor of distances " + byDistance);
    // As far apart over a whole stretch: percentiles of resamples cover some 85 % only.
    assertTrue(covered >= 0.92 * tables, "distance covered " + covered);
    assertTrue(covered < tables, "intervals that always hold say nothing");
    assertEquals(0.95, areas / (double) tables, 0.035, "AUC");
  }

  @Test
  void categoriesAreComparedByShares() {
    int rows = 600;
    Random random = new Random(3);
    double[] kind = new double[rows];
    double[] same = new double[rows];
    boolean[] first = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      first[row] = row % 3 == 0;
      kind[row] = first[row] ? random.nextInt(2) : 1 + random.nextInt(2);
      same[row] = random.nextInt(3);
    }
    List<Input> inputs =
        List.of(
            Input.category("kind", "kind", kind, List.of("a", "b", "c")),
            Input.category("same", "same", same, List.of("a", "b", "c")));
    Filtering.Table table = Filtering.of(inputs, all(rows), first, 1, 50);
    assertEquals(0.5, table.indices().get(0).distance().value(), 0.06);
    assertTrue(table.indices().get(0).differs());
    assertFalse(table.indices().get(1).differs());
    assertTrue(Double.isNaN(table.indices().get(0).auc().value()));
  }

  @Test
  void constantsAndGaps() {
    int rows = 100;
    boolean[] first = new boolean[rows];
    double[] gappy = new double[rows];
    for (int row = 0; row < rows; row++) {
      first[row] = row < 50;
      gappy[row] = row % 5 == 0 ? Double.NaN : row;
    }
    Filtering.Table table = Filtering.of(inputs(new double[rows], gappy), all(rows), first, 1, 20);
    assertTrue(Double.isNaN(table.indices().get(0).p()));
    assertFalse(table.indices().get(0).differs());
    assertTrue(table.indices().get(1).raw() > 0.99);
    boolean[] few = new boolean[rows];
    few[3] = true;
    String message =
        assertThrows(InputException.class, () -> Filtering.of(inputs(gappy), all(rows), few, 1, 20))
            .getMessage();
    assertTrue(message.contains("1 points on one side and 99"), message);
  }

  @Test
  void holmsAdjustment() {
    assertArrayEquals(
        new double[] {0.03, Double.NaN, 0.06, 0.06},
        Holm.adjusted(new double[] {0.01, Double.NaN, 0.04, 0.03}),
        1e-12);
  }

  @Test
  void rankSumsOfAKnownTable() {
    // R: wilcox.test(c(1, 2, 4, 7), c(3, 5, 6, 8, 9), correct = FALSE, exact = FALSE): W = 4.
    double[] values = {1, 2, 4, 7, 3, 5, 6, 8, 9};
    boolean[] kind = {true, true, true, true, false, false, false, false, false};
    assertEquals(0.1416, RankSum.probability(values, kind), 5e-4);
  }
}
