package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;

/** Effects of factors on outcomes of which the effects are known. */
class FactorContrastsTest {
  private static final Quantity ANY =
      new Quantity("y", "y", "1", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  @TempDir private Path folder;

  @Test
  void factorialsAreComparedPairByPair() throws IOException {
    try (Results results =
        results("factors:\n  site.support.level: [0.2, 0.8]\n  site.culture: [0.1, 0.5, 0.9]\n")) {
      double[][] values = new double[6][2];
      for (int point = 0; point < 6; point++) {
        for (int replicate = 0; replicate < 2; replicate++) {
          // The luck of a replicate is large and shared, so that only pairs can see the effects.
          values[point][replicate] = 100 * replicate + 3 * (point / 3) - 10 * (point % 3);
        }
      }
      List<FactorContrast> contrasts = new FactorContrasts(results).of(ANY, values);
      assertEquals("site.culture", contrasts.get(0).factor());
      assertEquals(-20, contrasts.get(0).effect().estimate(), 1e-12);
      assertEquals("0.1", contrasts.get(0).from());
      assertEquals("0.9", contrasts.get(0).to());
      assertEquals(3, contrasts.get(1).effect().estimate(), 1e-12);
      assertTrue(contrasts.get(1).paired());
      assertEquals(3, contrasts.get(1).effect().low(), 1e-9);
    }
  }

  @Test
  void sampledFactorsAreComparedByTheirOuterThirds() throws IOException {
    try (Results results =
        results(
            "factors:\n  site.culture: {from: 0, to: 1}\n  site.leadership: {from: 0, to: 1}\n"
                + "design: {kind: latin-hypercube, points: 90}\n")) {
      SplittableRandom random = new SplittableRandom(7);
      double[][] values = new double[90][2];
      for (int point = 0; point < 90; point++) {
        double culture = (Double) results.points().get(point).values().get(0);
        values[point][0] = values[point][1] = 6 * culture + random.nextDouble();
      }
      List<FactorContrast> contrasts = new FactorContrasts(results).of(ANY, values);
      FactorContrast first = contrasts.get(0);
      assertEquals("site.culture", first.factor());
      assertFalse(first.paired());
      assertEquals(30, first.effect().n());
      assertTrue(first.effect().low() < 4 && first.effect().high() > 4, first.toString());
      assertTrue(contrasts.get(1).effect().low() < 0 && contrasts.get(1).effect().high() > 0);
    }
  }

  @Test
  void factorsThatNeverFinishedOrDoNotVaryAreLeftOut() throws IOException {
    try (Results results =
        results("factors:\n  site.support.level: [0.2, 0.8]\n  site.culture: [0.5]\n")) {
      double[][] values = {{1, 2}, {Double.NaN, Double.NaN}};
      assertEquals(List.of(), new FactorContrasts(results).of(ANY, values));
    }
  }

  private Results results(String design) throws IOException {
    String experiment =
        Experiments.SMALL.replace("factors:\n  site.support.level: [0.2, 0.8]\n", design);
    return Results.open(Experiments.run(experiment, folder), Simulator.LEARNING_COMMUNITY);
  }
}
