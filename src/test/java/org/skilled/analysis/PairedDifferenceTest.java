package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedDifferenceTest {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static double[] repeated(int zeros, int plus, int minus, double size) {
    return DoubleStream.concat(
            DoubleStream.generate(() -> 0).limit(zeros),
            DoubleStream.concat(
                DoubleStream.generate(() -> size).limit(plus),
                DoubleStream.generate(() -> -size).limit(minus)))
        .toArray();
  }

  /** By hand: mean 2, sd 1, n 3, t 4.302653 with 2 degrees of freedom. */
  @Test
  void unboundedDifferencesHaveStudentsInterval() {
    Effect effect = PairedDifference.of(new double[] {1, 2, Double.NaN, 3}, INFINITE);
    assertEquals(3, effect.n());
    assertEquals(2, effect.estimate(), 1e-12);
    assertEquals(2 - 4.302652729749464 / Math.sqrt(3), effect.low(), 1e-9);
    assertEquals(2 + 4.302652729749464 / Math.sqrt(3), effect.high(), 1e-9);
  }

  /**
   * The published interval with 100 pairs, of which 12 differ one way and 2 the other: (12 - 2)/102
   * give or take a quantile times sqrt(15 - 100/102)/102. Theirs divides by n + 2 where a sample's
   * variance has n + 1, and takes the normal quantile.
   */
  @Test
  void rareDifferencesHaveTheIntervalOfAgrestiAndMin() {
    Effect effect = PairedDifference.of(repeated(86, 12, 2, 1), 1);
    double theirs = Math.sqrt(15 - 100.0 / 102) / 102;
    double ours = Interval.studentQuantile(99) * theirs * Math.sqrt(102.0 / 101);
    assertEquals(0.1, effect.estimate(), 1e-12);
    assertEquals(10.0 / 102 - ours, effect.low(), 1e-12);
    assertEquals(10.0 / 102 + ours, effect.high(), 1e-12);
  }

  @Test
  void noDifferencesAtAllSayLittleAboutRareOnes() {
    Effect some = PairedDifference.of(new double[200], 1);
    assertEquals(0, some.estimate());
    assertTrue(some.high() > 0.005 && some.high() < 0.02, some.toString());
    assertEquals(-some.high(), some.low(), 1e-12);
    Effect more = PairedDifference.of(new double[2000], 1);
    assertTrue(more.high() < some.high(), more.toString());
  }

  @Test
  void differencesThatAreAlwaysTheLargestLeaveRoomToOneSideOnly() {
    double[] ones = new double[50];
    Arrays.fill(ones, 1);
    Effect effect = PairedDifference.of(ones, 1);
    assertEquals(1, effect.estimate());
    assertEquals(1, effect.high());
    assertTrue(effect.low() < 0.98 && effect.low() > 0.8, effect.toString());
  }

  @Test
  void tooFewPairsHaveNoInterval() {
    assertEquals(0, PairedDifference.of(new double[] {Double.NaN}, 1).n());
    Effect one = PairedDifference.of(new double[] {0.3}, 1);
    assertEquals(0.3, one.estimate());
    assertTrue(!one.hasInterval(), one.toString());
    assertThrows(IllegalArgumentException.class, () -> PairedDifference.of(new double[2], 0));
  }

  @Test
  void theOtherDirectionIsTheSameMirrored() {
    double[] differences = repeated(150, 30, 4, 0.25);
    Effect one = PairedDifference.of(differences, 1);
    Effect other = PairedDifference.of(Arrays.stream(differences).map(d -> -d).toArray(), 1);
    assertEquals(one.estimate(), -other.estimate(), 1e-12);
    assertEquals(one.low(), -other.high(), 1e-12);
  }

  /**
   * Coverage for shares of four projects, which two arms sustain with these probabilities and with
   * luck in common.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, 200",
    "0.3, 0.1, 200",
    "0.02, 0.02, 200",
    "0.005, 0.001, 200",
    "0.001, 0, 200",
    "0.001, 0.001, 200",
    "0.99, 1.0, 200",
    "0.999, 0.001, 200",
    "0.3, 0.1, 40",
    "0.01, 0.005, 40",
    "0.95, 0.99, 40",
  })
  void coversTheTruth(double first, double second, int n) {
    double coverage = coverage(first, second, n, 1);
    assertTrue(coverage >= 0.935, () -> "coverage " + coverage);
  }

  /** Why plain t will not do: where one arm succeeds once in a thousand, it misses the truth. */
  @Test
  void plainStudentDoesNotCoverRareOutcomes() {
    double coverage = coverage(0.001, 0, 200, INFINITE);
    assertTrue(coverage < 0.7, () -> "coverage " + coverage);
  }

  private static double coverage(double first, double second, int n, double widest) {
    SplittableRandom random = new SplittableRandom(7);
    int trials = 4000;
    int held = 0;
    for (int trial = 0; trial < trials; trial++) {
      double[] differences = new double[n];
      for (int r = 0; r < n; r++) {
        for (int project = 0; project < 4; project++) {
          double luck = random.nextDouble();
          double other = random.nextDouble() < 0.5 ? luck : random.nextDouble();
          differences[r] += ((luck < first ? 1 : 0) - (other < second ? 1 : 0)) / 4.0;
        }
      }
      Effect effect = PairedDifference.of(differences, widest);
      held += effect.low() <= first - second && first - second <= effect.high() ? 1 : 0;
    }
    return (double) held / trials;
  }
}
