package org.skilled.analysis.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;

/**
 * A few cells of the table that {@link ScreeningTable} makes.
 *
 * <p>Of a coverage of 95 %, {@value #REPETITIONS} repetitions show 95 % give or take 3.3 % in all
 * but 3 of 1,000 cells; effects on a grid take few values, which shifts what can be reached by up
 * to 1.5 % more. Seeds are fixed.
 */
class ScreeningCoverageTest {
  private static final int REPETITIONS = 400;
  private static final double TOLERANCE = 0.033;
  private static final double LATTICE = 0.015;

  @ParameterizedTest(name = "{0}, {1} trajectories: {2}")
  @CsvSource({
    "Friedman, 50, mu, 2", "Friedman, 50, mu*, 2", "Friedman, 50, sigma, 2",
    "'Ishigami, shifted', 20, mu*, 1", "Bratley, 50, mu*, 8", "Sobol' G, 50, sigma, 8"
  })
  void intervalsOfMorrisCover(String name, int trajectories, String figure, int inputs) {
    covers(ScreeningTrial.morris(model(name)), trajectories, figure, inputs);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"'Ishigami, shifted', nu, 3", "Friedman, bound, 3"})
  void intervalsOfDerivativesCover(String name, String figure, int inputs) {
    covers(ScreeningTrial.dgsm(model(name)), Dgsm.FEWEST_FOR_INTERVALS, figure, inputs);
  }

  private static Models model(String name) {
    return Models.all().stream().filter(of -> of.name().equals(name)).findFirst().orElseThrow();
  }

  /** Of the first inputs. */
  private static void covers(ScreeningTrial trial, int trajectories, String figure, int inputs) {
    ScreeningTrial.Shares shares = trial.shares(trajectories, REPETITIONS);
    int f = Arrays.asList(trial.figures()).indexOf(figure);
    for (int i = 0; i < inputs; i++) {
      assertEquals(
          0.95,
          1 - shares.missed()[f][i],
          TOLERANCE + LATTICE,
          String.format(Locale.ROOT, "%s of x%d of %s", figure, i + 1, trial.model().name()));
    }
  }

  /** Without skewness it is Student's; with it, both ends move towards the long tail. */
  @Test
  void intervalsOfMeansFollowSkewness() {
    double[] even = {1, 2, 3, 4, 5};
    Estimate student = MeanInterval.ofSkewed(even);
    // 3 plus and minus 2.776445 standard errors of sqrt(2.5 / 5).
    assertEquals(3 + 2.7764451 * Math.sqrt(0.5), student.high(), 1e-6);
    assertEquals(3 - 2.7764451 * Math.sqrt(0.5), student.low(), 1e-6);
    double[] skewed = {1, 1, 1, 2, 1, 1, 9, 2, 1, 1};
    Estimate found = MeanInterval.ofSkewed(skewed);
    Estimate mirrored = MeanInterval.ofSkewed(Arrays.stream(skewed).map(v -> -v).toArray());
    assertTrue(found.high() - 2 > 2 - found.low(), found.toString());
    assertEquals(-found.high(), mirrored.low(), 1e-12);
    assertEquals(-found.low(), mirrored.high(), 1e-12);
    assertTrue(MeanInterval.ofSigned(skewed).low() < found.low(), "as far as Student's");
    Estimate same = MeanInterval.ofSkewed(new double[] {4, 4, 4});
    assertEquals(new Estimate(4, 4, 4), same);
  }

  @Test
  void ratiosOfProportionalMeansAreKnown() {
    double[] below = {1, 5, 2, 8, 3};
    double[] above = Arrays.stream(below).map(v -> 3 * v).toArray();
    Estimate ratio = MeanInterval.ofRatio(above, below);
    assertEquals(3, ratio.value(), 1e-12);
    assertEquals(0, ratio.high() - ratio.low(), 1e-12);
  }

  /** Ratios below 0 and near it, as of squares less noise, have an interval that holds 0. */
  @Test
  void ratiosNearZeroHaveFiniteEnds() {
    Random random = new Random(4);
    double[] below = random.doubles(100, 1, 3).toArray();
    double[] above = random.doubles(100, -1, 1).toArray();
    Estimate found = MeanInterval.ofRatio(above, below);
    assertTrue(found.covers(0) && Double.isFinite(found.high()), found.toString());
  }
}
