package org.skilled.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/** Levers in worlds: who is best, by how much, at what cost. */
class ComparisonTest {
  private static final List<String> ABC = List.of("a", "b", "c");

  private static Comparison compare(double[][][] values, double matters, boolean higher) {
    List<String> labels = ABC.subList(0, values.length);
    return Comparison.of(
        labels,
        new Grid(values, true, 0),
        new Comparison.Question(0, matters, higher, 1.5),
        200,
        1);
  }

  /** b is better in two worlds of three by 1, and worse in the third by 4: known by heart. */
  @Test
  void regretsAreThoseOfTheTable() {
    double[][][] values = {{{1, 1}, {1, 1}, {5, 5}}, {{2, 2}, {2, 2}, {1, 1}}};
    Comparison comparison = compare(values, 0.5, true);
    Regret regret = comparison.regret();
    assertArrayEquals(new double[] {1, 1, 0}, regret.byWorld()[0]);
    assertArrayEquals(new double[] {0, 0, 4}, regret.byWorld()[1]);
    assertEquals(2 / 3.0, regret.expected().get(0).value(), 1e-12);
    assertEquals(4 / 3.0, regret.expected().get(1).value(), 1e-12);
    assertEquals(4, regret.most()[1]);
    assertEquals(0, regret.luck(), 1e-12);
    assertEquals(1, comparison.best().get(0).hits());
    assertEquals(2, comparison.better().get(1).hits());
    assertEquals(1, comparison.enough().get(0).hits());
    Comparison lower = compare(values, 0.5, false);
    assertArrayEquals(new double[] {0, 0, 4}, lower.regret().byWorld()[0]);
    assertEquals(1, lower.choice(new int[] {0, 1}).leader());
  }

  @Test
  void bestOnAverageIsNotRobustIfItFailsInManyWorlds() {
    Well19937c random = new Well19937c(1);
    double[][][] values = new double[3][40][4];
    for (int w = 0; w < 40; w++) {
      for (int r = 0; r < 4; r++) {
        values[0][w][r] = 0.05 * random.nextGaussian();
        values[1][w][r] = (w % 4 == 0 ? -1 : 3) + 0.05 * random.nextGaussian();
        values[2][w][r] = -0.5 + 0.05 * random.nextGaussian();
      }
    }
    Comparison comparison = compare(values, 0.1, true);
    Comparison.Choice choice = comparison.choice(new int[] {0, 1, 2});
    assertEquals(1, choice.leader());
    assertTrue(choice.isBest());
    assertEquals(30, choice.near().hits());
    assertFalse(choice.isRobust(0.9));
    assertTrue(choice.isRobust(0.7));
    assertEquals(0, comparison.choice(new int[] {0, 2}).leader());
    assertTrue(comparison.choice(new int[] {0, 2}).isRobust(0.9));
  }

  /** Equal levers: what looks like regret is luck, and is told as such. */
  @Test
  void luckOfEqualsIsAboutAllOfTheirRegret() {
    Well19937c random = new Well19937c(3);
    double[][][] values = new double[3][60][4];
    for (double[][] lever : values) {
      for (double[] world : lever) {
        Arrays.setAll(world, r -> random.nextGaussian());
      }
    }
    Regret regret = compare(values, 0.1, true).regret();
    assertEquals(regret.expected().get(0).value(), regret.luck(), 0.25);
    assertTrue(regret.luck() > 0.2);
  }

  @Test
  void frontierLeavesOutWhatCostsMoreForLess() {
    double[][][] values = new double[3][10][2];
    for (int w = 0; w < 10; w++) {
      Arrays.fill(values[1][w], 2);
      Arrays.fill(values[2][w], 1);
    }
    Comparison comparison = compare(values, 0.1, true);
    assertEquals(List.of(0, 1), comparison.frontier(new double[] {0, 1, 2}));
    assertEquals(List.of(0, 2, 1), comparison.frontier(new double[] {0, 3, 2}));
    assertArrayEquals(new int[] {0, 2}, Comparison.affordable(new double[] {0, 3, 2}, 2));
    assertArrayEquals(new double[] {0, 2}, Comparison.budgets(new double[] {2, 0, 2}));
  }

  private static Sample sample(List<String> labels, double[] lever, double[] world) {
    return new Sample(
        List.of(
            Input.number("lever", "lever", lever, null),
            Input.number("world", "world", world, null)),
        Map.of(),
        new Layout.Free(),
        labels);
  }

  @Test
  void worldsAreWhatDiffersBetweenPointsOfALabel() {
    Sample sample =
        sample(
            List.of("a", "a", "b", "b"), new double[] {0, 0, 1, 1}, new double[] {10, 20, 20, 10});
    Levers levers = Levers.of(sample);
    assertEquals(List.of("a", "b"), levers.labels());
    assertEquals(List.of("world"), levers.worlds());
    assertArrayEquals(new int[] {3, 2}, levers.points()[1]);
    assertArrayEquals(new double[] {0, 1}, levers.each(sample.inputs().get(0)));
  }

  @Test
  void missingWorldsAndLabelsAreRefused() {
    double[] lever = {0, 0, 1, 1};
    assertTrue(
        message(sample(List.of("a", "a", "b", "b"), lever, new double[] {1, 2, 1, 3}))
            .contains("'b' has no point in the world"));
    assertTrue(
        message(sample(List.of("a", "a", "a", "b"), lever, new double[] {1, 2, 3, 1}))
            .contains("'a' has 3 points and 'b' 1"));
    assertTrue(
        message(sample(List.of("a", "a", "b", ""), lever, new double[] {1, 2, 1, 2}))
            .contains("1 of 4 points have no label"));
    assertTrue(message(sample(List.of("a", "a", "a", "a"), lever, lever)).contains("at least two"));
    assertTrue(message(sample(List.of(), lever, lever)).contains("no labels"));
  }

  private static String message(Sample sample) {
    return String.valueOf(assertThrows(InputException.class, () -> Levers.of(sample)).getMessage());
  }

  @Test
  void failedRunsAreLeftOutForAll() {
    List<String> labels = new ArrayList<>();
    double[] world = new double[20];
    double[][] values = new double[20][3];
    for (int i = 0; i < 20; i++) {
      labels.add(i < 10 ? "a" : "b");
      world[i] = i % 10;
      Arrays.fill(values[i], i);
    }
    values[3][1] = Double.NaN;
    values[17][2] = Double.NaN;
    Levers levers = Levers.of(sample(labels, new double[20], world));
    Grid grid = Grid.of(levers, Output.of("y", "y", values), true);
    assertEquals(8, grid.worlds());
    assertEquals(3, grid.replicates());
    assertEquals(0.2, grid.leftOut(), 1e-12);
    for (double[] row : values) {
      Arrays.fill(row, 0, 2, Double.NaN);
    }
    InputException refusal =
        assertThrows(
            InputException.class, () -> Grid.of(levers, Output.of("y", "y", values), true));
    assertTrue(String.valueOf(refusal.getMessage()).contains("of 30 runs"));
  }
}
