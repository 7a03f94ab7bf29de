package org.skilled.analysis.discovery;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Input;
import org.skilled.problem.InputException;

/** Trees: known partitions are found, noise gives none, and leaves are judged honestly. */
class HonestTreeTest {

  @Test
  void findsAKnownPartition() {
    Cases cases = Planted.of(1, 1500, 5, 1, 0.95, 0.05).cases();
    HonestTree tree = HonestTree.of(cases, true, TreeRule.usual(cases.size()), 1);
    assertTrue(tree.leaves().size() >= 3 && tree.leaves().size() <= 6);
    HonestTree.Leaf worst =
        tree.leaves().stream()
            .max(java.util.Comparator.comparingDouble(leaf -> leaf.value().value()))
            .orElseThrow();
    Restriction x0 = requireNonNull(worst.box().of(0));
    Restriction x1 = requireNonNull(worst.box().of(1));
    assertEquals(Planted.LOW, x0.low(), 0.03);
    assertEquals(Planted.HIGH, x0.high(), 0.03);
    assertEquals(Planted.FROM, x1.low(), 0.03);
    assertTrue(worst.value().covers(0.95));
    assertTrue(tree.skill().low() > 0.5);
    assertTrue(tree.right() > 0.9 && tree.right() > tree.rightAnyway());
  }

  /**
   * At most a tenth of trees on noise ask anything, and none is called of use more often than 5 %.
   */
  @Test
  void noiseIsCutBackToAStump() {
    int grown = 0;
    int useful = 0;
    for (int seed = 0; seed < 100; seed++) {
      Cases cases = Planted.of(seed, 150, 5, 1, 0.3, 0.3).cases();
      HonestTree tree = HonestTree.of(cases, true, TreeRule.usual(cases.size()), seed);
      grown += tree.tree().isLeaf() ? 0 : 1;
      useful += tree.skill().low() > 0 ? 1 : 0;
    }
    assertTrue(grown <= 10, grown + " of 100");
    assertTrue(useful <= 5, useful + " of 100");
  }

  /** Intervals of leaves against the true chance there; points with several runs that agree. */
  @Test
  void intervalsOfLeavesCover() {
    int covered = 0;
    int all = 0;
    for (int seed = 0; seed < 250; seed++) {
      Well19937c random = new Well19937c(seed);
      double[][] x = new double[2][240];
      double[][] y = new double[240][4];
      for (int i = 0; i < 240; i++) {
        x[0][i] = random.nextDouble();
        x[1][i] = random.nextDouble();
        double own = random.nextDouble() * 0.6 + (x[0][i] < 0.5 ? 0.4 : 0);
        for (int r = 0; r < 4; r++) {
          y[i][r] = random.nextDouble() < own ? 0 : 1;
        }
      }
      Cases cases = Planted.study(x, y).cases();
      HonestTree tree = HonestTree.of(cases, true, TreeRule.usual(cases.size()), seed);
      for (HonestTree.Leaf leaf : tree.leaves()) {
        Restriction x0 = leaf.box().of(0);
        double from = x0 == null ? 0 : Math.max(0, x0.low());
        double to = x0 == null ? 1 : Math.min(1, x0.high());
        double truth =
            0.3 + 0.4 * Math.max(0, Math.min(0.5, to) - Math.min(0.5, from)) / (to - from);
        if (leaf.points() > 0) {
          all++;
          covered += leaf.value().covers(truth) ? 1 : 0;
        }
      }
    }
    assertTrue(covered >= 0.93 * all && covered <= 0.98 * all, covered + " of " + all);
  }

  @Test
  void meansAndCategories() {
    Well19937c random = new Well19937c(4);
    int n = 300;
    double[] level = new double[n];
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      level[i] = random.nextInt(3);
      values[i] = (level[i] == 1 ? 10 : 4) + random.nextGaussian();
    }
    Planted.Study study =
        Planted.study(
            List.of(Input.category("c", "c", level, List.of("a", "b", "c"))),
            Planted.column(values));
    Cases cases = Cases.ofMeans(study.sample(), study.output(), 250, 1);
    HonestTree tree = HonestTree.of(cases, false, TreeRule.usual(250), 1);
    assertEquals(250, cases.size());
    assertEquals(300, cases.complete());
    assertEquals(2, tree.leaves().size());
    assertEquals(List.of(0, 2), requireNonNull(tree.leaves().get(0).box().of(0)).levels());
    assertTrue(tree.leaves().get(1).value().covers(10));
    assertTrue(Double.isNaN(tree.right()));
  }

  @Test
  void fewPointsAreRefused() {
    Cases cases = Planted.of(1, 59, 2, 1, 0.9, 0.1).cases();
    InputException refusal =
        assertThrows(InputException.class, () -> HonestTree.of(cases, true, TreeRule.usual(59), 1));
    assertTrue(String.valueOf(refusal.getMessage()).contains("59 complete points"));
  }
}
