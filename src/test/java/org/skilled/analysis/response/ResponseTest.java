package org.skilled.analysis.response;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;
import org.skilled.analysis.Trend;

/** Ends, shifts, regions and lines against what can be worked out by hand. */
class ResponseTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final int REPETITIONS = 1000;

  @Test
  void tailsAreTheFirstAndTheLastTenth() {
    double[] x = IntStream.range(0, 100).mapToDouble(i -> (i * 37) % 100).toArray();
    double[] y =
        Arrays.stream(x).map(value -> value < 10 ? value : value >= 90 ? 200 : 50).toArray();
    Tails tails = Tails.of(x, y, -FREE, FREE);
    assertEquals(0, tails.low().from());
    assertEquals(9, tails.low().to());
    assertEquals(4.5, tails.low().y().mean(), 1e-12);
    assertEquals(10, tails.low().y().n());
    assertEquals(90, tails.high().from());
    assertEquals(200, tails.high().y().mean());
    // t(0.975; 9) = 2.262157, and the digits 0 to 9 have the standard deviation 3.02765.
    assertEquals(4.5 - 2.262157 * 3.02765 / Math.sqrt(10), tails.low().y().low(), 1e-4);
  }

  @Test
  void tailsHaveEightPointsButNeverMoreThanHalf() {
    double[] x = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
    assertEquals(8, Tails.of(x, x, -FREE, FREE).low().y().n());
    double[] six = {0, 1, 2, 3, 4, Double.NaN, 5};
    assertEquals(3, Tails.of(six, six, -FREE, FREE).high().y().n());
    assertEquals(0, Tails.of(new double[] {1}, new double[] {1}, 0, 2).low().y().n());
    assertEquals(0, Tails.of(new double[0], new double[0], 0, 2).high().y().n());
    double[] ties = new double[20];
    assertEquals(20, Tails.of(ties, ties, -FREE, FREE).low().y().n());
    assertThrows(IllegalArgumentException.class, () -> Tails.of(x, six, 0, 1));
  }

  @Test
  void shiftsArePaired() {
    double[] base = {10, 20, 30, 40};
    double[] moved = {11, 22, 33, 44};
    Estimate shift = Shift.of(moved, base, -FREE, FREE);
    // Differences 1, 2, 3, 4: mean 2.5, sd 1.290994, t(0.975; 3) = 3.182446.
    assertEquals(27.5, shift.value(), 1e-12);
    assertEquals(27.5 - 3.182446 * 1.290994 / 2, shift.low(), 1e-5);
    assertEquals(27.5 + 3.182446 * 1.290994 / 2, shift.high(), 1e-5);
    assertEquals(1, Shift.of(new double[] {1, 1}, new double[] {1, 0.9}, 0, 1).high());
  }

  @Test
  void shiftsWithoutPairsAreUnknown() {
    double[] none = {Double.NaN, Double.NaN};
    assertTrue(Double.isNaN(Shift.of(none, new double[] {1, 2}, 0, 3).value()));
    assertTrue(Double.isNaN(Shift.of(new double[] {1, 2}, none, 0, 3).value()));
    Estimate one = Shift.of(new double[] {2, Double.NaN}, new double[] {1, 1}, 0, 3);
    assertEquals(2, one.value());
    assertTrue(Double.isNaN(one.low()));
    assertThrows(IllegalArgumentException.class, () -> Shift.of(none, new double[] {1}, 0, 3));
  }

  @Test
  void stretchesHoldTheirValues() {
    Bins even = Bins.between(0, 10, 5);
    assertArrayEquals(new double[] {1, 3, 5, 7, 9}, even.centres(), 1e-12);
    assertEquals(0, even.indexOf(-1));
    assertEquals(0, even.indexOf(0));
    assertEquals(1, even.indexOf(2));
    assertEquals(1, even.indexOf(3.9));
    assertEquals(4, even.indexOf(10));
    Bins levels = Bins.around(1, 2, 10);
    assertArrayEquals(new double[] {0.5, 1.5, 6, 14}, levels.edges(), 1e-12);
    for (int i = 0; i < 3; i++) {
      assertEquals(i, levels.indexOf(levels.centres()[i]));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new Bins(new double[] {1}, new double[] {1}));
  }

  /** Of a plane, lines of equal height are straight and exact. */
  @Test
  void linesOfAPlaneAreStraight() {
    double[] x = {0, 1, 2, 4};
    double[] y = {0, 2, 3};
    double[][] z = grid(x, y, (a, b) -> a + 2 * b);
    List<Isoline> lines = Isoline.of(x, y, z, 3.5);
    assertEquals(1, lines.size());
    Isoline line = lines.get(0);
    for (int i = 0; i < line.x().length; i++) {
      assertEquals(3.5, line.x()[i] + 2 * line.y()[i], 1e-12);
    }
    assertEquals(List.of(), Isoline.of(x, y, z, 99));
  }

  @Test
  void aHillHasAClosedLine() {
    double[] axis = IntStream.rangeClosed(-10, 10).mapToDouble(i -> i).toArray();
    double[][] z = grid(axis, axis, (a, b) -> -(a * a + b * b));
    List<Isoline> lines = Isoline.of(axis, axis, z, -50.5);
    assertEquals(1, lines.size());
    double[] x = lines.get(0).x();
    double[] y = lines.get(0).y();
    assertEquals(x[0], x[x.length - 1]);
    assertEquals(y[0], y[y.length - 1]);
    for (int i = 0; i < x.length; i++) {
      assertEquals(Math.sqrt(50.5), Math.hypot(x[i], y[i]), 0.05);
    }
  }

  @Test
  void aSaddleHasTwoLines() {
    double[] axis = {0, 1};
    assertEquals(2, Isoline.of(axis, axis, new double[][] {{1, 0}, {0, 1}}, 0.4).size());
    assertEquals(2, Isoline.of(axis, axis, new double[][] {{0, 1}, {1, 0}}, 0.6).size());
  }

  @Test
  void nothingIsDrawnWhereNothingIsKnown() {
    double[] x = {0, 1, 2, 3};
    double[] y = {0, 1};
    double[][] z = grid(x, y, (a, b) -> b);
    assertEquals(1, Isoline.of(x, y, z, 0.5).size());
    z[0][1] = Double.NaN;
    List<Isoline> lines = Isoline.of(x, y, z, 0.5);
    assertEquals(1, lines.size());
    assertArrayEquals(new double[] {2, 3}, sorted(lines.get(0).x()), 1e-12);
  }

  /**
   * The trend of a scatter recovers a line whose points have luck of their own and several runs
   * each, because it is made from one mean a point.
   */
  @Test
  void bandsOfTheTrendHoldALineAsOftenAsTheySay() {
    Well19937c random = new Well19937c(20140301);
    int covered = 0;
    int steps = 0;
    int ends = 0;
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      double[] x = new double[96];
      double[] y = new double[96];
      for (int point = 0; point < x.length; point++) {
        x[point] = random.nextDouble();
        double luck = random.nextGaussian();
        double runs = 0;
        for (int run = 0; run < 4; run++) {
          runs += random.nextGaussian();
        }
        y[point] = 1 + x[point] + luck + runs / 4;
      }
      for (Trend.Step step : Trend.of(x, y, -FREE, FREE).steps()) {
        covered += covers(step.y(), 1 + step.x()) ? 1 : 0;
        steps++;
      }
      Tails tails = Tails.of(x, y, -FREE, FREE);
      double truth =
          1
              + Arrays.stream(x)
                  .filter(value -> value >= tails.high().from())
                  .average()
                  .orElseThrow();
      ends += covers(tails.high().y(), truth) ? 1 : 0;
    }
    double trend = (double) covered / steps;
    assertTrue(trend > 0.93 && trend < 0.97, "trend " + trend);
    double tail = (double) ends / REPETITIONS;
    assertTrue(tail > 0.93 && tail < 0.97, "tail " + tail);
  }

  /** With luck in common, pairs hold the difference as often as they say and are narrower. */
  @Test
  void intervalsOfShiftsHoldTheDifferenceAsOftenAsTheySay() {
    SplittableRandom seeds = new SplittableRandom(7);
    int covered = 0;
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      Well19937c random = new Well19937c(seeds.nextLong());
      double[] base = new double[20];
      double[] moved = new double[20];
      for (int r = 0; r < base.length; r++) {
        base[r] = 10 * random.nextGaussian();
        moved[r] = base[r] + 0.5 + random.nextGaussian();
      }
      Estimate shift = Shift.of(moved, base, -FREE, FREE);
      double truth = Shift.mean(base) + 0.5;
      covered += shift.covers(truth) ? 1 : 0;
      assertTrue(shift.high() - shift.low() < 3, "narrower than the luck");
    }
    double share = (double) covered / REPETITIONS;
    assertTrue(share > 0.93 && share < 0.97, "shift " + share);
  }

  private static boolean covers(Summary summary, double truth) {
    return summary.low() <= truth && truth <= summary.high();
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double[][] grid(double[] x, double[] y, DoubleBinaryOperator height) {
    double[][] z = new double[y.length][x.length];
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        z[row][column] = height.applyAsDouble(x[column], y[row]);
      }
    }
    return z;
  }
}
