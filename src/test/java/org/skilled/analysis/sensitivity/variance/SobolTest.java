package org.skilled.analysis.sensitivity.variance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;

/** Sobol' indices of models whose indices are known, and of outputs that are none. */
final class SobolTest {
  private static final int RESAMPLES = 200;

  static Stream<Models> models() {
    return Stream.of(Models.ishigami(), Models.g(), Models.linear(), Models.additive());
  }

  @ParameterizedTest
  @MethodSource("models")
  void analyticIndicesLieWithinNarrowIntervals(Models model) {
    Radial design = Radial.of(8192, model.inputs(), true, 20140301);
    SobolIndices indices = indices(design, design.means(model.function()), Sobol.Luck.NONE);
    for (int i = 0; i < model.inputs(); i++) {
      assertWithin(model.first()[i], indices.first().get(i), 0.06, model + " S1 " + i);
      assertWithin(model.total()[i], indices.total().get(i), 0.06, model + " ST " + i);
    }
    for (SobolIndices.Pair pair : indices.second()) {
      double exact = model.second()[pair.one()][pair.other()];
      assertWithin(exact, pair.index(), 0.08, model + " S2 " + pair);
    }
  }

  /** Four standard errors, so that it fails for a fault, not by chance. */
  private static void assertWithin(double exact, Estimate estimate, double width, String what) {
    double error = (estimate.high() - estimate.low()) / 2 / Estimate.NORMAL_QUANTILE;
    assertEquals(exact, estimate.value(), 4 * error + 1e-9, what + " " + estimate);
    assertTrue(estimate.high() - estimate.low() < width, what + " " + estimate);
  }

  @Test
  void groupsAreTakenAsOne() {
    Models model = Models.ishigami();
    Radial design = Radial.grouped(4096, List.of(new int[] {0, 2}, new int[] {1}), true, 5);
    SobolIndices indices =
        Sobol.of(
            List.of("both", "x2"),
            design.layout(),
            design.means(model.function()),
            Sobol.Luck.NONE,
            1,
            RESAMPLES);
    double both = 1 - model.first()[1];
    assertWithin(both, indices.first().get(0), 0.06, "S1");
    assertWithin(both, indices.total().get(0), 0.06, "ST");
    assertWithin(0, indices.second().get(0).index(), 0.08, "S2");
  }

  @Test
  void luckIsTakenOffWherePointsHaveReplicates() {
    Models model = Models.ishigami();
    Radial design = Radial.of(4096, 3, false, 6);
    Output output = design.output(model.function(), 3, Math.sqrt(1.5 * model.variance()), 7);
    SobolIndices indices = indices(design, PointMeans.of(output, false), Sobol.Luck.UNKNOWN);
    assertWithin(1 / 3.0, indices.luck(), 0.03, "luck");
    for (int i = 0; i < 3; i++) {
      assertWithin(model.first()[i], indices.first().get(i), 0.15, "S1 " + i);
      assertWithin(model.total()[i], indices.total().get(i), 0.15, "ST " + i);
    }
  }

  @Test
  void whatDoesNothingHasNoIndexAndDoesNotMatter() {
    Radial design = Radial.of(64, 3, false, 8);
    SobolIndices indices = indices(design, design.means(u -> u[0] + u[1]), Sobol.Luck.NONE);
    assertEquals(new Estimate(0, 0, 0), indices.total().get(2));
    assertFalse(indices.ranking().matters(2));
    assertTrue(indices.ranking().matters(0));
  }

  @Test
  void theSpreadOfRunsHasIndicesOfItsOwn() {
    Radial design = Radial.of(2048, 2, false, 9);
    SplittableRandom random = new SplittableRandom(10);
    Output output =
        Output.of(
            "y",
            "y",
            design.points().stream()
                .map(
                    point ->
                        random.doubles(8).map(u -> 5 * point[1] + (1 + point[0]) * u).toArray())
                .toArray(double[][]::new));
    SobolIndices indices = indices(design, PointMeans.ofSpread(output, false), Sobol.Luck.NONE);
    assertWithin(1, indices.first().get(0), 0.5, "S1 of x1");
    assertWithin(0, indices.first().get(1), 0.5, "S1 of x2");
    assertTrue(indices.ranking().matters(0) && !indices.ranking().matters(1));
  }

  @Test
  void spreadNeedsFourRuns() {
    Radial design = Radial.of(30, 2, false, 9);
    Output output = design.output(u -> u[0], 3, 1, 1);
    String message =
        assertThrows(InputException.class, () -> PointMeans.ofSpread(output, false)).getMessage();
    assertTrue(message.contains("fewer than 4 finished runs (at most 3)"), message);
  }

  @Test
  void blocksWithFailedRunsAreLeftOut() {
    Models model = Models.linear();
    Radial design = Radial.of(1024, 4, false, 11);
    double[] values = design.values(model.function());
    SplittableRandom random = new SplittableRandom(12);
    for (int failed = 0; failed < 200; failed++) {
      values[random.nextInt(values.length)] = failed % 2 == 0 ? Double.NaN : 1 / 0.0;
    }
    PointMeans means = PointMeans.of(one(values), false);
    SobolIndices indices = indices(design, means, Sobol.Luck.NONE);
    assertEquals(1024, indices.blocks() + indices.leftOut());
    assertTrue(indices.leftOut() > 150 && indices.leftOut() <= 200, "" + indices.leftOut());
    for (int i = 0; i < 4; i++) {
      assertWithin(model.total()[i], indices.total().get(i), 0.15, "ST " + i);
    }
    for (Imputation.Row row :
        Imputation.of(design.sample(design.layout()), design.layout(), means)) {
      assertTrue(row.shift() < 0.15, row.subject() + " " + Arrays.toString(row.nearest()));
    }
  }

  @Test
  void nearestPointsLendTheirValues() {
    Radial design = Radial.of(30, 2, false, 13);
    double[] values = design.values(u -> u[0]);
    double[] holes = values.clone();
    holes[1] = Double.NaN;
    double[] filled = Imputation.nearest(design.sample(design.layout()), holes);
    assertEquals(values[1], filled[1], 0.2);
    holes[1] = filled[1];
    assertArrayEquals(holes, filled);
  }

  @Test
  void uglyOutputsAreRefusedWithTheirNumbers() {
    Radial small = Radial.of(29, 2, false, 1);
    assertRefused(small, small.values(u -> u[0]), "only 29 complete blocks of 29");
    Radial design = Radial.of(100, 2, false, 1);
    assertRefused(design, design.values(u -> 3), "the same (3.0)");
    double[] failed = design.values(u -> u[0]);
    Arrays.fill(failed, 0, 41, Double.NaN);
    assertRefused(design, failed, "41 of 400 points (10 %) have no value");
    Output luck = design.output(u -> 0, 2, 1, 3);
    String message =
        assertThrows(
                InputException.class,
                () -> indices(design, PointMeans.of(luck, false), Sobol.Luck.UNKNOWN))
            .getMessage();
    assertTrue(message.contains("luck makes"), message);
    Radial one = Radial.of(1, 1, false, 1);
    assertRefused(one, one.values(u -> u[0]), "only 1 complete");
  }

  @Test
  void manyInputsAndOneInputWork() {
    Radial many = Radial.of(64, 200, false, 14);
    SobolIndices indices = indices(many, many.means(u -> u[7] + 2 * u[150]), Sobol.Luck.NONE);
    assertEquals(List.of(150, 7), indices.ranking().order().subList(0, 2));
    Radial one = Radial.of(256, 1, true, 15);
    assertTrue(indices(one, one.means(u -> u[0]), Sobol.Luck.UNKNOWN).ranking().matters(0));
  }

  @Test
  void convergenceEndsAtAllBlocksAndNarrows() {
    Radial design = Radial.of(500, 3, false, 16);
    PointMeans means = design.means(Models.ishigami().function());
    List<Convergence.Step> steps = Convergence.of(design.layout(), means, 1);
    assertEquals(
        List.of(31, 62, 125, 250, 500), steps.stream().map(Convergence.Step::blocks).toList());
    SobolIndices all = indices(design, means, Sobol.Luck.NONE);
    assertEquals(all.total().get(0).value(), steps.get(4).total().get(0).value(), 1e-12);
    assertTrue(width(steps.get(4).total().get(0)) < width(steps.get(1).total().get(0)));
  }

  @Test
  void theNumberOfThreadsChangesNoBit() throws Exception {
    Radial design = Radial.of(200, 3, true, 17);
    PointMeans means = design.means(Models.ishigami().function());
    SobolIndices many = indices(design, means, Sobol.Luck.UNKNOWN);
    ForkJoinPool single = new ForkJoinPool(1);
    SobolIndices one = single.submit(() -> indices(design, means, Sobol.Luck.UNKNOWN)).get();
    single.shutdown();
    assertEquals(many.first(), one.first());
    assertTrue(Arrays.deepEquals(many.totals(), one.totals()));
  }

  private static double width(Estimate estimate) {
    return estimate.high() - estimate.low();
  }

  private static void assertRefused(Radial design, double[] values, String part) {
    String message =
        assertThrows(
                InputException.class,
                () -> indices(design, PointMeans.of(one(values), false), Sobol.Luck.UNKNOWN))
            .getMessage();
    assertTrue(message.contains(part), message);
  }

  private static Output one(double[] values) {
    return Output.of(
        "y", "y", Arrays.stream(values).mapToObj(y -> new double[] {y}).toArray(double[][]::new));
  }

  private static SobolIndices indices(Radial design, PointMeans means, Sobol.Luck luck) {
    Layout.Radial layout = design.layout();
    return Sobol.of(Radial.names(layout.groups()), layout, means, luck, 1, RESAMPLES);
  }
}
