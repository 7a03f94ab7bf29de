package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  private static final double UNBOUNDED = Double.POSITIVE_INFINITY;
  private static final int SAMPLES = 4000;
  private static final double ALL_OF_40_AT_ONE_END = 0.08762;
  private static final long BITS = -912125068525198958L;

  /** Tabulated in any textbook; digits from SciPy 1.17 {@code stats.t.ppf(0.975, df)}. */
  @Test
  void quantilesOfStudentsTAreThoseOfTheTables() {
    assertEquals(12.706204736174694, Interval.studentQuantile(1), 1e-7);
    assertEquals(4.302652729749462, Interval.studentQuantile(2), 1e-7);
    assertEquals(2.262157162798205, Interval.studentQuantile(9), 1e-7);
    assertEquals(2.045229642132703, Interval.studentQuantile(29), 1e-7);
    assertEquals(1.9842169515864174, Interval.studentQuantile(99), 1e-7);
  }

  /** Interval from SciPy 1.17 {@code stats.t.interval}. */
  @Test
  void intervalIsStudentsT() {
    Summary summary = Summary.of(new double[] {3.1, 2.4, 5.6, 4.4, 3.9}, -UNBOUNDED, UNBOUNDED);
    assertEquals(5, summary.n());
    assertEquals(3.88, summary.mean(), 1e-12);
    assertEquals(1.2275992831539124, summary.sd(), 1e-12);
    assertEquals(2.3557341658870383, summary.low(), 1e-7);
    assertEquals(5.4042658341129615, summary.high(), 1e-7);
  }

  @Test
  void intervalStaysWithinTheDeclaredRange() {
    Summary summary = Summary.of(new double[] {0, 0, 0, 0.25, 0}, 0, 1);
    assertEquals(0, summary.low());
    assertTrue(summary.high() > 0.05 && summary.high() < 1);
  }

  /** Wilson 1927: at a share of 0 the upper bound is z^2 / (n + z^2) = 3.8415 / 33.8415. */
  @Test
  void unvaryingSampleOfABoundedOutcomeClaimsNoCertainty() {
    Summary zeros = Summary.of(new double[30], 0, 1);
    assertEquals(0, zeros.low());
    assertEquals(0.11351, zeros.high(), 1e-5);
    Summary ones = Summary.of(filled(30, 1), 0, 1);
    assertEquals(1 - 0.11351, ones.low(), 1e-5);
    assertEquals(1, ones.high());
    Summary weeks = Summary.of(filled(30, 156), 0, 156);
    assertEquals(156 * (1 - 0.11351), weeks.low(), 1e-2);
    assertEquals(156, weeks.high());
  }

  @Test
  void unvaryingSampleWithoutBoundsHasAnIntervalOfWidthZero() {
    assertEquals(new Summary(3, 240, 0, 240, 240), Summary.of(filled(3, 240), 0, UNBOUNDED));
    assertEquals(new Summary(3, 5, 0, 5, 5), Summary.of(filled(3, 5), 5, 5));
  }

  @Test
  void noValueAndOneValueHaveNoInterval() {
    assertEquals(
        new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN),
        Summary.of(new double[0], 0, 1));
    Summary one = Summary.of(new double[] {0.5}, 0, 1);
    assertEquals(new Summary(1, 0.5, Double.NaN, Double.NaN, Double.NaN), one);
    assertFalse(one.hasInterval());
  }

  @Test
  void valuesThatAreNotFiniteAreLeftOut() {
    double[] values = {1, Double.NaN, 2, UNBOUNDED, 3, -UNBOUNDED};
    assertEquals(
        Summary.of(new double[] {1, 2, 3}, -UNBOUNDED, UNBOUNDED),
        Summary.of(values, -UNBOUNDED, UNBOUNDED));
  }

  @Test
  void intervalHoldsTheMeanEvenIfValuesBreakTheirRange() {
    Summary summary = Summary.of(new double[] {2, 2.1, 2.2}, 0, 1);
    assertTrue(summary.low() <= summary.mean() && summary.mean() <= summary.high());
  }

  @Test
  void emptyRangeIsRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Summary.of(new double[3], 1, 0))
            .getMessage();
    assertTrue(message.contains("[1.0, 0.0]"), message);
  }

  /** Bits, not digits: other Java versions must give these very numbers. */
  @Test
  void bitsAreTheSameOnEveryJavaMachine() {
    double[] values = new SplittableRandom(7).doubles(37).toArray();
    Summary summary = Summary.of(values, 0, 1);
    long hash = 0;
    for (double x : new double[] {summary.mean(), summary.sd(), summary.low(), summary.high()}) {
      hash = 31 * hash + Double.doubleToLongBits(x);
    }
    assertEquals(BITS, hash);
  }

  @Test
  void intervalsCoverTheMeanAsOftenAsStated() {
    checkCoverage("normal, n = 5", 5, -UNBOUNDED, UNBOUNDED, 3, r -> 3 + 2 * normal(r));
    checkCoverage("uniform on [0,1], n = 20", 20, 0, 1, 0.5, SplittableRandom::nextDouble);
  }

  /**
   * Rare outcomes, where half of the samples are all zero: plain t intervals would cover in under
   * half of them.
   */
  @Test
  void intervalsOfRareOutcomesCoverOften() {
    long seed = 20140301;
    double coverage = coverage(seed, 30, 0, 1, 0.02, r -> r.nextDouble() < 0.02 ? 1 : 0);
    assertTrue(coverage > 0.95, "coverage " + coverage + " with seed " + seed);
  }

  /** Wilson's bound for 0 of 40 is 3.8415 / 43.8415; a run that differs must not narrow it. */
  @Test
  void aFewRunsThatDifferClaimNoMoreThanNone() {
    Summary none = Summary.of(new double[40], 0, 1);
    assertEquals(ALL_OF_40_AT_ONE_END, none.high(), 1e-5);
    double[] values = new double[40];
    values[17] = 0.25;
    assertEquals(none.high(), Summary.of(values, 0, 1).high());
    double[] ones = filled(40, 156);
    ones[3] = 100;
    assertEquals(156 * (1 - ALL_OF_40_AT_ONE_END), Summary.of(ones, 0, 156).low(), 1e-2);
    assertEquals(156, Summary.of(ones, 0, 156).high());
  }

  /** As long as most are at the end, bounds only move away from it with each run that differs. */
  @Test
  void boundsMoveOneWayWithTheNumberThatDiffer() {
    for (double other : new double[] {1e-6, 0.01, 0.25, 1}) {
      double[] values = new double[40];
      Summary before = Summary.of(values, 0, 1);
      for (int differ = 0; differ < 19; differ++) {
        values[differ] = other;
        Summary after = Summary.of(values, 0, 1);
        String what = (differ + 1) + " of " + other;
        assertTrue(after.low() >= before.low() && after.high() >= before.high(), what);
        before = after;
      }
    }
  }

  @Test
  void halfAtOneEndIsNotMost() {
    double[] values = new double[40];
    Arrays.fill(values, 0, 20, 0.01);
    Summary half = Summary.of(values, 0, 1);
    assertTrue(half.high() < 0.01, half.toString());
    Summary unbounded = Summary.of(new double[] {0, 0, 0, 1}, 0, UNBOUNDED);
    double[] plain = {0, 0, 0, 1};
    assertEquals(Summary.of(plain, -UNBOUNDED, UNBOUNDED).high(), unbounded.high());
  }

  /** Outcomes whose mean lies within reach of the end, some all or nothing, some of any size. */
  @Test
  void rareOutcomesAreCoveredAsOftenAsStatedOrMoreOften() {
    long seed = 20140302;
    double error = 4 * Math.sqrt(0.95 * 0.05 / SAMPLES);
    for (double chance : new double[] {0.005, 0.02, 0.05, 0.08, 0.11}) {
      double whole = coverage(seed, 30, 0, 1, chance, r -> r.nextDouble() < chance ? 1 : 0);
      double part =
          coverage(seed, 30, 0, 1, chance / 2, r -> r.nextDouble() < chance ? r.nextDouble() : 0);
      double high = coverage(seed, 30, 0, 1, 1 - chance, r -> r.nextDouble() < chance ? 0 : 1);
      String what = whole + ", " + part + ", " + high + " at " + chance + ", seed " + seed;
      assertTrue(Math.min(whole, Math.min(part, high)) >= 0.95 - error, what);
    }
  }

  /** Coverage of 4,000 samples strays by more than 4 standard errors in 1 of 16,000 seeds. */
  private static void checkCoverage(
      String what,
      int n,
      double min,
      double max,
      double mean,
      ToDoubleFunction<SplittableRandom> draw) {
    long seed = 20140301;
    double coverage = coverage(seed, n, min, max, mean, draw);
    double error = Math.sqrt(0.95 * 0.05 / SAMPLES);
    assertEquals(0.95, coverage, 4 * error, what + ", seed " + seed);
  }

  private static double coverage(
      long seed,
      int n,
      double min,
      double max,
      double mean,
      ToDoubleFunction<SplittableRandom> draw) {
    SplittableRandom random = new SplittableRandom(seed);
    int covered = 0;
    double[] values = new double[n];
    for (int sample = 0; sample < SAMPLES; sample++) {
      for (int i = 0; i < n; i++) {
        values[i] = draw.applyAsDouble(random);
      }
      Summary summary = Summary.of(values, min, max);
      covered += summary.low() <= mean && mean <= summary.high() ? 1 : 0;
    }
    return (double) covered / SAMPLES;
  }

  /** Box and Muller. */
  private static double normal(SplittableRandom random) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  private static double[] filled(int n, double value) {
    double[] values = new double[n];
    Arrays.fill(values, value);
    return values;
  }
}
