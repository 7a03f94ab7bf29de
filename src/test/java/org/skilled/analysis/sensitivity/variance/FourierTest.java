package org.skilled.analysis.sensitivity.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;

/** Extended FAST and RBD-FAST on models with known indices, and on ugly input. */
final class FourierTest {
  private static final int HARMONICS = 4;

  @Test
  void curvesAreRecognisedByTheirValues() {
    for (Curves curves : List.of(Curves.of(1, 1, 65, 1), Curves.of(3, 4, 129, 2))) {
      assertEquals(curves.layout, CurveDetector.of(curves.points.sample(new Layout.Free())));
      List<double[]> spoilt = new ArrayList<>(curves.points.points());
      Collections.shuffle(spoilt, new Random(1));
      Radial shuffled = new Radial(curves.points.layout(), spoilt);
      assertNull(CurveDetector.of(shuffled.sample(new Layout.Free())));
    }
    Curves levels = Curves.of(2, 3, 257, 3);
    levels.points.points().forEach(point -> point[1] = point[1] < 0.5 ? 0 : 1);
    assertEquals(levels.layout, CurveDetector.of(levels.points.sample(new Layout.Free())));
    Radial radial = Radial.of(300, 3, false, 9);
    assertNull(CurveDetector.of(radial.sample(new Layout.Free())));
    List<double[]> grid = new ArrayList<>();
    IntStream.range(0, 4096).forEach(p -> grid.add(new double[] {p % 128, p / 128}));
    Radial factorial = new Radial(radial.layout(), grid);
    assertNull(CurveDetector.of(factorial.sample(new Layout.Free())));
    radial.points().get(1)[0] = Double.NaN;
    assertNull(CurveDetector.of(radial.sample(new Layout.Free())));
  }

  @Test
  void powersAddUpToTheVariance() {
    double[] series = new SplittableRandom(1).doubles(101).toArray();
    double mean = Arrays.stream(series).average().orElseThrow();
    double variance = Arrays.stream(series).map(y -> (y - mean) * (y - mean)).sum() / 101;
    Spectrum spectrum = new Spectrum(series);
    assertEquals(variance, spectrum.variance(), 1e-12);
    assertEquals(variance, IntStream.rangeClosed(1, 50).mapToDouble(spectrum::power).sum(), 1e-12);
    double[] wave = new double[100];
    Arrays.setAll(wave, j -> 3 * Math.cos(2 * Math.PI * 7 * j / 100));
    assertEquals(4.5, new Spectrum(wave).power(7), 1e-12);
    assertEquals(0, new Spectrum(wave).power(8), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void extendedFastFindsKnownIndices(int phases) {
    for (Models model : List.of(Models.ishigami(), Models.linear(), Models.g())) {
      Curves curves = Curves.of(phases, model.inputs(), 1025, 2);
      ExtendedFast.Indices indices =
          ExtendedFast.of(
              Radial.names(model.inputs()),
              curves.layout,
              PointMeans.of(curves.points.output(model.function(), 1, 0, 1), false),
              1,
              50);
      for (int i = 0; i < model.inputs(); i++) {
        assertEquals(model.first()[i], indices.first().get(i).value(), 0.04, model + " S1 " + i);
        assertEquals(model.total()[i], indices.total().get(i).value(), 0.06, model + " ST " + i);
        assertEquals(phases > 1, indices.total().get(i).hasInterval());
      }
      assertEquals(phases > 1 ? 50 : 0, indices.totals().length);
    }
  }

  /**
   * Over repetitions, Student's interval over phases holds the mean over all phases, and with the
   * margin for interference the index itself.
   */
  @Test
  void extendedFastIntervalsCover() {
    int repetitions = 400;
    int phases = 10;
    Models model = Models.ishigami();
    Curves many = Curves.of(repetitions * phases, 3, 257, 3);
    double[] values = many.points.values(model.function());
    Layout.Curves layout = new Layout.Curves(phases, 3, 257, HARMONICS);
    List<ExtendedFast.Indices> all = new ArrayList<>();
    for (int r = 0; r < repetitions; r++) {
      int size = phases * 3 * 257;
      double[] part = Arrays.copyOfRange(values, r * size, (r + 1) * size);
      all.add(
          ExtendedFast.of(
              Radial.names(3), layout, new PointMeans(part, new double[size], false, 1), 1, 1));
    }
    for (int input = 0; input < 3; input++) {
      int i = input;
      assertCover(all, x -> x.first().get(i), ExtendedFast.FIRST_MARGIN, model.first()[i]);
      assertCover(all, x -> x.total().get(i), ExtendedFast.TOTAL_MARGIN, model.total()[i]);
    }
  }

  private static void assertCover(
      List<ExtendedFast.Indices> all,
      Function<ExtendedFast.Indices, Estimate> index,
      double margin,
      double truth) {
    List<Estimate> estimates = all.stream().map(index).toList();
    double mean = estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
    double overPhases =
        estimates.stream()
            .filter(e -> new Estimate(e.value(), e.low() + margin, e.high() - margin).covers(mean))
            .count();
    assertEquals(0.95, overPhases / all.size(), 0.035, "mean over phases " + mean);
    double known = estimates.stream().filter(estimate -> estimate.covers(truth)).count();
    assertTrue(known / all.size() >= 0.95, "index " + truth + ": " + known);
  }

  @Test
  void extendedFastTakesLuckOff() {
    Models model = Models.linear();
    Curves curves = Curves.of(4, 4, 513, 4);
    Output output = curves.points.output(model.function(), 3, Math.sqrt(model.variance()), 5);
    ExtendedFast.Indices indices =
        ExtendedFast.of(Radial.names(4), curves.layout, PointMeans.of(output, false), 1, 10);
    for (int i = 0; i < 4; i++) {
      assertEquals(model.first()[i], indices.first().get(i).value(), 0.06);
      assertEquals(model.total()[i], indices.total().get(i).value(), 0.1);
    }
  }

  @Test
  void extendedFastLeavesOutBrokenCurves() {
    Models model = Models.linear();
    Curves curves = Curves.of(2, 4, 129, 6);
    double[] values = curves.points.values(model.function());
    values[130] = Double.NaN;
    PointMeans means = new PointMeans(values, new double[values.length], false, 1);
    ExtendedFast.Indices indices = ExtendedFast.of(Radial.names(4), curves.layout, means, 1, 10);
    assertEquals(List.of(2, 1, 2, 2), indices.curves());
    assertEquals(1, indices.leftOut());
    assertFalse(indices.total().get(1).hasInterval());
    values[129 * 5] = Double.NaN;
    String message =
        assertThrows(
                InputException.class,
                () -> ExtendedFast.of(Radial.names(4), curves.layout, means, 1, 10))
            .getMessage();
    assertTrue(message.contains("no curve of 'x2' is complete"), message);
  }

  @Test
  void categoriesAndLevelsExplainByTheirMeans() {
    SplittableRandom random = new SplittableRandom(7);
    int n = 2000;
    double[] category = random.ints(n, 0, 3).asDoubleStream().toArray();
    double[] level = random.ints(n, 0, 5).asDoubleStream().toArray();
    double[] values = new double[n];
    Arrays.setAll(values, p -> (category[p] == 1 ? 3 : 0) + level[p] + random.nextDouble());
    List<Input> inputs =
        List.of(
            Input.category("c", "c", category, List.of("a", "b", "c")),
            Input.number("l", "l", level, null));
    List<Estimate> first =
        RbdFast.of(inputs, new PointMeans(values, new double[n], false, 1), 10, 1, 10).first();
    double variance = 2 + 2 + 1 / 12.0;
    assertTrue(first.get(0).covers(2 / variance), first.toString());
    assertTrue(first.get(1).covers(2 / variance), first.toString());
  }

  @Test
  void duplicatesDoNotHurtRbdFast() {
    Models model = Models.linear();
    SplittableRandom random = new SplittableRandom(8);
    List<double[]> points = new ArrayList<>();
    for (int p = 0; p < 500; p++) {
      double[] point = random.doubles(4).toArray();
      points.add(point);
      points.add(point.clone());
    }
    Radial twice = new Radial(new Layout.Radial(1, 1, false), points);
    List<Estimate> first =
        RbdFast.of(
                twice.sample(new Layout.Free()).inputs(), twice.means(model.function()), 10, 1, 10)
            .first();
    IntStream.range(0, 4).forEach(i -> assertEquals(model.first()[i], first.get(i).value(), 0.08));
  }

  /** As with a column of names, one a row. */
  @Test
  void rbdFastRefusesACategoryThatIsDifferentAtEachPoint() {
    int n = 60;
    double[] number = IntStream.range(0, n).mapToDouble(p -> p * 37 % n).toArray();
    List<String> names = IntStream.range(0, n).mapToObj(p -> "p" + p).toList();
    List<Input> inputs = List.of(Input.category("name", "name", number, names));
    PointMeans means = new PointMeans(number, new double[n], false, 1);
    String message =
        assertThrows(InputException.class, () -> RbdFast.of(inputs, means, 10, 1, 10)).getMessage();
    assertTrue(message.contains("'name' has 60 categories at 60 complete points"), message);
  }

  @Test
  void rbdFastRefusesWhatItCannotSay() {
    Radial points = Radial.of(20, 3, false, 9);
    assertRefused(points, points.values(u -> 1), "the same (1.0)", -1);
    double[] few = points.values(u -> u[0]);
    Arrays.fill(few, 0, 60, Double.NaN);
    assertRefused(points, few, "only 40 complete points of 100", -1);
    assertRefused(points, points.values(u -> u[0]), "'x2' is the same", 1);
    Radial one = new Radial(points.layout(), points.points().subList(0, 1));
    assertRefused(one, one.values(u -> u[0]), "only 1 complete", -1);
  }

  private static void assertRefused(Radial points, double[] values, String part, int constant) {
    points
        .points()
        .forEach(
            point -> {
              if (constant >= 0) {
                point[constant] = 0.5;
              }
            });
    List<Input> inputs = points.sample(new Layout.Free()).inputs();
    PointMeans means = new PointMeans(values, new double[values.length], false, 1);
    String message =
        assertThrows(InputException.class, () -> RbdFast.of(inputs, means, 10, 1, 10)).getMessage();
    assertTrue(message.contains(part), message);
  }

  /** Search curves with random phases, in the order of the layout. */
  private record Curves(Layout.Curves layout, Radial points) {
    static Curves of(int phases, int inputs, int size, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      Layout.Curves layout = new Layout.Curves(phases, inputs, size, HARMONICS);
      List<double[]> points = new ArrayList<>();
      for (int curve = 0; curve < phases * inputs; curve++) {
        int[] frequencies = layout.frequencies(curve % inputs);
        double[] phase = random.doubles(inputs, 0, 2 * Math.PI).toArray();
        for (int j = 0; j < size; j++) {
          double[] point = new double[inputs];
          for (int i = 0; i < inputs; i++) {
            double angle = frequencies[i] * 2 * Math.PI * j / size + phase[i];
            point[i] = 0.5 + Math.asin(Math.sin(angle)) / Math.PI;
          }
          points.add(point);
        }
      }
      return new Curves(layout, new Radial(new Layout.Radial(1, 1, false), points));
    }
  }
}
