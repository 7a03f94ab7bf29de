package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Means within replicates, on small known cases. */
class ReplicatesTest {
  private static final double NONE = Double.NaN;

  @Test
  void eachReplicateHasTheMeanOfThePointsAskedFor() {
    double[][] values = {{1, 10}, {3, 30}, {100, 100}};
    assertArrayEquals(new double[] {2, 20}, Replicates.means(values, new int[] {0, 1}));
    assertEquals(11, Replicates.mean(values, 0, 1));
  }

  @Test
  void missingValuesAreLeftOut() {
    double[][] values = {{1, NONE}, {NONE, NONE}};
    assertArrayEquals(new double[] {1, NONE}, Replicates.means(values, new int[] {0, 1}));
    assertEquals(1, Replicates.mean(values, 0, 1));
    assertEquals(NONE, Replicates.mean(values, 1));
    assertArrayEquals(new double[0], Replicates.means(values, new int[0]));
  }

  @Test
  void coursesOfRunsThatFailedAreLeftOut() {
    double[][][] courses = {{{1, 2}, {}}, {{3, 4}, {5, 6}}};
    assertArrayEquals(new double[][] {{2, 3}, {5, 6}}, Replicates.means(courses));
  }

  /** As where the length of a run is itself a factor. */
  @Test
  void coursesAreAsLongAsTheLongestRun() {
    double[][][] courses = {{{1}}, {{3, 4, 5}}};
    assertArrayEquals(new double[][] {{2, 4, 5}}, Replicates.means(courses));
  }
}
