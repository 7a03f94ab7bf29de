package org.skilled.analysis.pyramid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.prediction.Calibration;
import org.skilled.analysis.prediction.Labels;
import org.skilled.analysis.prediction.Share;

/** Made-up worlds in which it is known what decides. */
class PyramidStudyTest {
  private static final int PROJECTS = 2000;

  /** Base, technical, soft, learning; sustained the likelier, the higher the figure is. */
  private static PyramidStudy world(ToDoubleFunction<double[]> figure, double middle) {
    SplittableRandom random = new SplittableRandom(1);
    double[][] columns = new double[4][PROJECTS];
    boolean[] sustained = new boolean[PROJECTS];
    boolean[] achieved = new boolean[PROJECTS];
    for (int i = 0; i < PROJECTS; i++) {
      double[] pyramid = random.doubles(4).toArray();
      for (int k = 0; k < 4; k++) {
        columns[k][i] = pyramid[k];
      }
      double logOdds = 25 * (figure.applyAsDouble(pyramid) - middle);
      sustained[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-logOdds));
      achieved[i] = sustained[i] || random.nextDouble() < 0.5;
    }
    Labels labels = new Labels(sustained, IntStream.range(0, PROJECTS).toArray());
    return PyramidStudy.of(
        new PyramidCases(columns[0], columns[1], columns[2], columns[3], labels, achieved));
  }

  private static double lowest(double[] p) {
    return Math.min(Math.min(p[0], p[1]), Math.min(p[2], p[3]));
  }

  @Test
  void whereThePyramidIsALawTheApexIsTheBestGuide() {
    PyramidStudy law = world(PyramidStudyTest::lowest, 0.25);
    assertEquals(law.apex(), law.best());
    for (Ground ground : Ground.values()) {
      assertTrue(law.difference(law.apex(), law.row(Height.MEAN, ground)).low() > 0.02);
    }
    assertTrue(law.difference(law.apex(), law.base()).low() > 0.02);
    assertTrue(law.unevenness().high() < 0, law.unevenness().toString());
    assertTrue(law.lowWalls().get(0).sustained().share().low() > 0.9);
    for (LowWall low : law.lowWalls().subList(1, 5)) {
      assertTrue(low.sustained().share().high() < 0.5, low.toString());
    }
    assertTrue(law.apex().amongAchieved().low() > 0.8, law.apex().toString());
  }

  @Test
  void whereTheMeanOfTheWallsDecidesTheApexFallsBehind() {
    PyramidStudy mean = world(p -> (p[1] + p[2] + p[3]) / 3, 0.5);
    assertEquals(mean.row(Height.MEAN, Ground.ALONE), mean.best());
    assertTrue(mean.apex().toBest().high() < -0.05);
    assertEquals(0, mean.unevenness().side(0), "unevenness does nothing here");
    assertEquals(0.5, mean.base().auc().value(), 0.03);
  }

  @Test
  void theFittedBoundIsAtLeastAsGoodAndItsProbabilitiesHold() {
    PyramidStudy any = world(p -> p[0] * (p[1] + p[2] + p[3]) / 3, 0.25);
    assertEquals(any.row(Height.MEAN, Ground.TIMES), any.best());
    assertTrue(any.bound().toBest().low() > -0.01, any.bound().toString());
    Calibration calibration = any.calibration(any.best());
    assertEquals(1, calibration.slope().value(), 0.1);
    assertTrue(calibration.skill() > 0.4 && calibration.skill() < 1);
  }

  @Test
  void theMapHoldsEveryProjectOnce() {
    ShareMap map = world(PyramidStudyTest::lowest, 0.25).map();
    int all = map.cells().stream().flatMap(row -> row.stream()).mapToInt(Share::n).sum();
    assertEquals(PROJECTS, all);
    assertEquals(map.across().length, map.cells().get(0).size() + 1);
  }

  @Test
  void ranksAreFreeOfScales() {
    double[] ranks =
        PyramidCases.lowestRank(new double[] {10, 20, 20, 40}, new double[] {0.4, 0.3, 0.2, 0.1});
    assertArrayEquals(new double[] {0.125, 0.5, 0.375, 0.125}, ranks, 1e-12);
  }

  @Test
  void columnsMustBeOfOneLength() {
    Labels labels = new Labels(new boolean[2], new int[2]);
    double[] two = new double[2];
    assertThrows(
        IllegalArgumentException.class,
        () -> new PyramidCases(two, two, new double[3], two, labels, new boolean[2]));
  }
}
