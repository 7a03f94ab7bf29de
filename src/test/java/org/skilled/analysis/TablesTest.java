package org.skilled.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Quantiles, bands, histograms and trends. */
final class TablesTest {

  /** R: {@code quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .9, 1))}. */
  @Test
  void quantilesAreThoseOfR() {
    double[] quantiles =
        Quantiles.of(new double[] {16, 1, Double.NaN, 8, 2, 4}, 0, 0.1, 0.25, 0.5, 0.9, 1);
    assertArrayEquals(new double[] {1, 1.4, 2, 4, 12.8, 16}, quantiles, 1e-12);
  }

  @Test
  void quantilesOfNothingAreUnknownAndBadSharesRefused() {
    assertTrue(Double.isNaN(Quantiles.of(new double[0], 0.5)[0]));
    assertEquals(3, Quantiles.of(new double[] {3}, 0.9)[0]);
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[] {1}, 1.5));
  }

  @Test
  void bandSummarisesEachWeekAcrossRuns() {
    double[][] runs = {{0.1, 0.2, 0.3}, {0.3, Double.NaN, 0.5}, {0.5}};
    Band band = Band.of(runs, 0, 1);
    assertEquals(3, band.weeks().size());
    assertEquals(Summary.of(new double[] {0.1, 0.3, 0.5}, 0, 1), band.weeks().get(0));
    assertEquals(1, band.weeks().get(1).n());
    assertEquals(Summary.of(new double[] {0.3, 0.5}, 0, 1), band.weeks().get(2));
    assertEquals(List.of(), Band.of(new double[0][], 0, 1).weeks());
  }

  @Test
  void outcomesOfFewValuesGetABinForEachValue() {
    Histogram histogram =
        Histogram.of(new double[] {0, 0.25, 0.25, 1, 0, 0, 1, 0.5, Double.NaN, 0});
    assertTrue(histogram.distinct());
    assertEquals(
        List.of(bin(0, 0, 4), bin(0.25, 0.25, 2), bin(0.5, 0.5, 1), bin(1, 1, 2)),
        histogram.bins());
    assertEquals(9, histogram.total());
    assertEquals(4, histogram.mostInABin());
  }

  /**
   * 0..999: interquartile range 499.5, so the width is 2 * 499.5 / 10 = 99.9, and ten bins hold the
   * range of 999.
   */
  @Test
  void widthOfBinsFollowsFreedmanAndDiaconis() {
    double[] values = new double[1000];
    Arrays.setAll(values, i -> i);
    Histogram histogram = Histogram.of(values);
    assertFalse(histogram.distinct());
    assertEquals(10, histogram.bins().size());
    assertTrue(histogram.bins().stream().allMatch(bin -> bin.count() == 100), histogram.toString());
  }

  @Test
  void everyValueIsInTheBinThatCountsIt() {
    for (long seed = 1; seed <= 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] values = random.doubles(1 + random.nextInt(400)).map(x -> x * x * 1e3).toArray();
      Histogram histogram = Histogram.of(values);
      int[] counts = new int[histogram.bins().size()];
      for (double value : values) {
        counts[histogram.binOf(value)]++;
      }
      int[] expected = histogram.bins().stream().mapToInt(Histogram.Bin::count).toArray();
      assertArrayEquals(expected, counts, "seed " + seed);
      assertEquals(values.length, histogram.total(), "seed " + seed);
    }
  }

  @Test
  void samplesThatAreComparedShareTheirBins() {
    List<Histogram> histograms =
        Histogram.shared(
            List.of(new double[] {1, 2, 3, 4, 5.5}, new double[0], new double[] {40, 50}));
    assertEquals(edges(histograms.get(0)), edges(histograms.get(2)));
    assertEquals(0, histograms.get(1).total());
    assertEquals(2, histograms.get(2).total());
    assertThrows(IllegalArgumentException.class, () -> histograms.get(0).binOf(60));
  }

  @Test
  void oneValueAndNoValueMakeHistogramsToo() {
    assertEquals(List.of(bin(0.25, 0.25, 1)), Histogram.of(new double[] {0.25}).bins());
    assertEquals(List.of(), Histogram.of(new double[] {Double.NaN}).bins());
  }

  @Test
  void trendFollowsTheMeanAndKeepsTiesTogether() {
    double[] x = new double[96];
    double[] y = new double[96];
    for (int i = 0; i < 96; i++) {
      x[i] = (95 - i) / 4;
      y[i] = 2 * x[i];
    }
    y[5] = Double.NaN;
    Trend trend = Trend.of(x, y, 0, 100);
    assertTrue(trend.steps().size() > 6 && trend.steps().size() <= 12, trend.toString());
    assertEquals(95, trend.steps().stream().mapToInt(step -> step.y().n()).sum());
    for (Trend.Step step : trend.steps()) {
      assertEquals(2 * step.x(), step.y().mean(), 1e-9);
    }
  }

  @Test
  void trendOfFewPointsIsOneStepAndOfNoneEmpty() {
    assertEquals(1, Trend.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}, 0, 9).steps().size());
    assertEquals(1, Trend.of(new double[99], new double[99], 0, 9).steps().size());
    assertEquals(List.of(), Trend.of(new double[0], new double[0], 0, 9).steps());
    assertThrows(
        IllegalArgumentException.class, () -> Trend.of(new double[1], new double[2], 0, 1));
  }

  private static Histogram.Bin bin(double low, double high, int count) {
    return new Histogram.Bin(low, high, count);
  }

  private static List<Double> edges(Histogram histogram) {
    return histogram.bins().stream().map(Histogram.Bin::low).toList();
  }
}
