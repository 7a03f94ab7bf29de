package org.skilled.analysis.contrast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.analysis.contrast.Contrast.Unit;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/** Differences that are known. */
class ContrastsTest {
  private static final Layout FREE = new Layout.Free();

  /** The baseline, two other numbers of a, one other word of b. */
  private static Sample star() {
    return new Sample(
        List.of(
            Input.number("a", "a", new double[] {0.5, 0.2, 0.8, 0.5}, null),
            Input.category("b", "b", new double[] {1, 1, 1, 0}, List.of("pulsed", "steady"))),
        Map.of(),
        FREE,
        List.of());
  }

  @Test
  void settingsAreComparedWithTheBaselineReplicateByReplicate() {
    // The luck of a replicate is large and shared, so that only pairs can see the differences.
    double[][] runs = new double[4][10];
    double[] level = {0, -3, 2, 10};
    for (int point = 0; point < 4; point++) {
      for (int r = 0; r < 10; r++) {
        runs[point][r] = 100 * r + level[point] + 0.1 * (point * r % 3);
      }
    }
    runs[1][0] = Double.NaN;
    Contrasts contrasts = Contrasts.of(star(), Output.of("y", "y", runs), true);
    assertEquals(0, contrasts.base());
    assertEquals(List.of(1, 0), contrasts.inputs());
    Contrast word = contrasts.of(1).get(0);
    assertEquals(1, word.from());
    assertEquals(0, word.to());
    assertEquals(10, word.alone().estimate(), 0.2);
    assertEquals(Unit.REPLICATES, word.unit());
    assertTrue(word.isClear());
    Contrast lower = contrasts.of(0).get(0);
    assertEquals(0.2, lower.to());
    assertEquals(9, lower.alone().n(), "the pair with a run that failed is left out");
    assertEquals(-3 + 0.1, lower.alone().estimate(), 0.02);
    assertTrue(
        lower.together().low() < lower.alone().low(), "what holds for all together is wider");
    assertEquals(
        Unit.RUNS, Contrasts.of(star(), Output.of("y", "y", runs), false).of(1).get(0).unit());
  }

  @Test
  void theBaselineIsFoundWhereverItStandsAndOnlyIfItIsOne() {
    int[] order = {2, 1, 0, 3};
    assertEquals(2, Baseline.of(star().at(order)));
    assertEquals(-1, Baseline.of(factorial()));
  }

  private static Sample factorial() {
    double[] a = IntStream.range(0, 6).mapToDouble(p -> p / 3).toArray();
    double[] b = IntStream.range(0, 6).mapToDouble(p -> p % 3).toArray();
    return new Sample(
        List.of(Input.number("a", "a", a, null), Input.number("b", "b", b, null)),
        Map.of(),
        FREE,
        List.of());
  }

  @Test
  void factorialsAreMatchedOnTheirOtherInputs() {
    double[][] runs = new double[6][8];
    double[][] single = new double[6][1];
    for (int point = 0; point < 6; point++) {
      single[point][0] = 3 * (point / 3) - 10 * (point % 3);
      for (int r = 0; r < 8; r++) {
        runs[point][r] = 100 * r + single[point][0];
      }
    }
    Contrasts contrasts = Contrasts.of(factorial(), Output.of("y", "y", runs), true);
    assertEquals(3, contrasts.contrasts().size());
    assertEquals(-20, contrasts.of(1).get(0).alone().estimate(), 1e-12);
    assertEquals(3, contrasts.of(0).get(0).alone().low(), 1e-9);
    Contrast once = Contrasts.of(factorial(), Output.of("y", "y", single), true).of(0).get(0);
    assertEquals(Unit.PAIRS, once.unit());
    assertEquals(3, once.alone().n());
  }

  @Test
  void sampledInputsAreComparedByTheirOuterThirds() {
    Random random = new Random(7);
    double[] a = IntStream.range(0, 90).mapToDouble(p -> (p * 37 % 90 + 0.5) / 90).toArray();
    double[] b = random.doubles(90).toArray();
    double[][] runs =
        IntStream.range(0, 90)
            .mapToObj(p -> new double[] {6 * a[p] + random.nextDouble()})
            .toArray(double[][]::new);
    Sample sample =
        new Sample(
            List.of(Input.number("a", "a", a, null), Input.number("b", "b", b, null)),
            Map.of(),
            FREE,
            List.of());
    Contrasts contrasts = Contrasts.of(sample, Output.of("y", "y", runs), false);
    Contrast strong = contrasts.of(0).get(0);
    assertTrue(strong.isThirds());
    assertEquals(30, strong.alone().n());
    assertTrue(strong.alone().low() < 4 && strong.alone().high() > 4, strong.toString());
    assertFalse(contrasts.of(1).get(0).isClear());
  }

  @Test
  void whatNeverFinishedOrDoesNotVaryIsLeftOut() {
    Sample sample = star().at(new int[] {0, 2});
    double[][] runs = {{1, 2}, {Double.NaN, Double.NaN}};
    assertTrue(Contrasts.of(sample, Output.of("y", "y", runs), true).contrasts().isEmpty());
  }

  @Test
  void onePointWithOneRunCostsNoOthersTheirReplicates() {
    // A baseline that was run fifty times, one setting once.
    Sample two = star().at(new int[] {0, 2});
    double[] fifty = IntStream.range(0, 50).mapToDouble(r -> r).toArray();
    double[][] runs = {fifty, {30}};
    for (boolean shared : new boolean[] {true, false}) {
      Contrast once = Contrasts.of(two, Output.of("y", "y", runs), shared).contrasts().get(0);
      assertEquals(Unit.RUNS, once.unit());
      assertEquals(30 - 24.5, once.alone().estimate(), 1e-12);
      assertFalse(once.alone().hasInterval());
    }
    // Of three pairs of points in a, one has a single run: the others keep their nine replicates.
    Random random = new Random(3);
    double[][] uneven = new double[6][];
    for (int point = 0; point < 6; point++) {
      uneven[point] = random.doubles(point == 4 ? 1 : 9).toArray();
    }
    Contrast some = Contrasts.of(factorial(), Output.of("y", "y", uneven), true).of(0).get(0);
    assertEquals(Unit.REPLICATES, some.unit());
    assertEquals(9, some.alone().n());
    assertEquals(List.of(0, 2, 3, 5), some.points());
  }

  @Test
  void oneSampledInputHasNoBaseline() {
    double[] a = IntStream.range(0, 60).mapToDouble(p -> p * 37 % 60).toArray();
    double[][] runs =
        IntStream.range(0, 60)
            .mapToObj(p -> new double[] {3 * a[p] + p % 2})
            .toArray(double[][]::new);
    Sample sample =
        new Sample(
            List.of(Input.number("a", "a", a, null), Input.number("b", "b", new double[60], null)),
            Map.of(),
            FREE,
            List.of());
    Contrasts contrasts = Contrasts.of(sample, Output.of("y", "y", runs), false);
    assertEquals(-1, contrasts.base());
    assertEquals(1, contrasts.contrasts().size());
    assertTrue(contrasts.contrasts().get(0).isThirds() && contrasts.contrasts().get(0).isClear());
  }

  @Test
  void thirdsNeverShareAPoint() {
    Random random = new Random(5);
    for (double tied : new double[] {0, 0.5, 1}) {
      // Sixty of a hundred points at one value: the lowest, the middle or the highest.
      double[] a =
          IntStream.range(0, 100).mapToDouble(p -> p < 60 ? tied : random.nextDouble()).toArray();
      long below = Arrays.stream(a).filter(value -> value < tied).count();
      double[][] runs = new double[100][1];
      for (int point = 0; point < 100; point++) {
        runs[point][0] = a[point] == tied ? 1000 : a[point] < tied ? -1 : 1;
      }
      Sample sample =
          new Sample(
              List.of(
                  Input.number("a", "a", a, null),
                  Input.number("b", "b", random.doubles(100).toArray(), null)),
              Map.of(),
              FREE,
              List.of());
      Contrast thirds = Contrasts.of(sample, Output.of("y", "y", runs), false).of(0).get(0);
      assertEquals(
          tied == 0.5 ? Math.min(below, 40 - below) : 33,
          thirds.alone().n(),
          () -> "tied at " + tied);
      assertEquals(
          tied == 0.5 ? 2 : tied == 0 ? 1 - 1000 : 1000 + 1, thirds.alone().estimate(), 1e-9);
    }
  }

  @Test
  void luckThatPointsShareWidensGroupsOfThem() {
    // The effect of a changes with the luck of a replicate and is 0 on average.
    long seed = 17;
    Random random = new Random(seed);
    int wrong = 0;
    for (int repetition = 0; repetition < 100; repetition++) {
      double[] a = random.doubles(60).toArray();
      double[][] runs = new double[60][5];
      for (int r = 0; r < 5; r++) {
        double luck = random.nextGaussian();
        for (int point = 0; point < 60; point++) {
          runs[point][r] = luck * a[point] + 0.5 * random.nextGaussian();
        }
      }
      Sample sample =
          new Sample(
              List.of(
                  Input.number("a", "a", a, null),
                  Input.category("b", "b", new double[60], List.of("only"))),
              Map.of(),
              FREE,
              List.of());
      wrong +=
          Contrasts.of(sample, Output.of("y", "y", runs), true).contrasts().get(0).isClear()
              ? 1
              : 0;
    }
    assertTrue(wrong <= 11, wrong + " of 100, seed " + seed);
  }

  @Test
  void aDeclaredRangeIsUsedWhereverItLies() {
    double[][] runs = {{-1, -1}, {-1, -1}, {1, 1}, {-1, -1}};
    Output output = Output.of("y", "y", runs);
    for (boolean shared : new boolean[] {true, false}) {
      assertFalse(Contrasts.of(star(), output, shared).of(0).get(0).alone().hasInterval());
      Contrast known = Contrasts.of(star(), output.within(-1, 1), shared).of(0).get(0);
      assertEquals(2, known.alone().estimate());
      assertTrue(known.together().hasInterval() && !known.isClear(), known.toString());
    }
  }

  private static Sample settings(int size) {
    double[][] rows = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      rows[i][i + 1] = 1;
    }
    List<Input> inputs =
        IntStream.range(0, size).mapToObj(i -> Input.number("x" + i, "x", rows[i], null)).toList();
    return new Sample(inputs, Map.of(), FREE, List.of());
  }

  /** Eight settings without effect against one baseline. */
  @ParameterizedTest
  @CsvSource({
    "normal, 2, 250", "normal, 3, 250", "normal, 5, 250", "normal, 12, 250",
    "even, 2, 250", "even, 3, 250", "even, 5, 250", "even, 12, 250",
    "rare, 2, 250", "rare, 3, 250", "rare, 5, 250", "rare, 12, 250",
    "count, 2, 250", "count, 3, 250", "count, 5, 250", "count, 12, 250",
  })
  void allIntervalsHoldTogetherInNineteenOfTwentySamples(
      String kind, int replicates, int repetitions) {
    int size = 8;
    Sample sample = settings(size);
    for (boolean shared : new boolean[] {true, false}) {
      long seed = 41;
      Random random = new Random(seed);
      int wrong = 0;
      for (int repetition = 0; repetition < repetitions; repetition++) {
        double[][] runs = new double[size + 1][replicates];
        for (int r = 0; r < replicates; r++) {
          double luck = random.nextGaussian();
          for (double[] point : runs) {
            // Shared luck is as large as that of runs; both together have a standard deviation of
            // 1.
            double own = random.nextGaussian();
            point[r] = value(kind, shared ? (luck + own) / Math.sqrt(2) : own);
          }
        }
        Contrasts contrasts = Contrasts.of(sample, Output.of("y", "y", runs), shared);
        wrong += contrasts.contrasts().stream().anyMatch(Contrast::isClear) ? 1 : 0;
      }
      // 5 % of 250 are 12.5, less as the baseline is shared; 21 would come by chance in 1 of 100.
      String what = wrong + " of " + repetitions + ", seed " + seed + ", shared " + shared;
      assertTrue(wrong <= 21, what);
      if (shared && kind.equals("normal")) {
        assertTrue(wrong >= 2, what + ": so few that intervals are far too wide");
      }
    }
  }

  /** A value of a standard normal one, turned into yes and no or into a count of mean 1. */
  private static double value(String kind, double normal) {
    return switch (kind) {
      case "normal" -> normal;
      case "even" -> normal > 0 ? 1 : 0;
      case "rare" -> normal > 1.2816 ? 1 : 0;
      // Where a Poisson distribution of mean 1 has its steps.
      default ->
          DoubleStream.of(-0.3375, 0.6303, 1.4030, 2.0751, 2.6819, 3.2417)
              .filter(step -> normal > step)
              .count();
    };
  }

  /** Share of samples in which some of six settings that are alike in truth are said to differ. */
  private static double apart(int replicates, boolean shared, Function<Random, double[]> luck) {
    Random random = new Random(replicates);
    int apart = 0;
    int repetitions = 400;
    for (int repetition = 0; repetition < repetitions; repetition++) {
      double[][] runs = new double[7][replicates];
      for (int r = 0; r < replicates; r++) {
        double[] of = luck.apply(random);
        for (int point = 0; point < 7; point++) {
          runs[point][r] = of[point];
        }
      }
      Contrasts contrasts = Contrasts.of(settings(6), Output.of("y", "y", runs), shared);
      boolean any = false;
      for (boolean[] row : LargerContrasts.differ(contrasts)) {
        for (boolean differ : row) {
          any |= differ;
        }
      }
      apart += any ? 1 : 0;
    }
    return (double) apart / repetitions;
  }

  @Test
  void settingsThatAreAlikeAreRarelySaidToDiffer() {
    for (boolean shared : new boolean[] {true, false}) {
      for (int replicates : new int[] {3, 5, 20}) {
        for (double chance : new double[] {0.1, 0.5}) {
          // Yes or no, with a baseline that says no: all settings make the same difference.
          double error =
              apart(
                  replicates,
                  shared,
                  random ->
                      IntStream.range(0, 7)
                          .mapToDouble(p -> p > 0 && random.nextDouble() < chance ? 1 : 0)
                          .toArray());
          assertTrue(error <= 0.075, error + " of yes or no, " + replicates + ", " + chance);
        }
        // As large, some up and some down.
        double error =
            apart(
                replicates,
                shared,
                random ->
                    IntStream.range(0, 7)
                        .mapToDouble(
                            p -> (p == 0 ? 0 : p % 2 == 0 ? 2 : -2) + random.nextGaussian())
                        .toArray());
        assertTrue(error <= 0.075, error + " of numbers, " + replicates);
      }
    }
  }

  @Test
  void settingsThatDifferMuchAreSaidTo() {
    double share =
        apart(
            8,
            true,
            random ->
                IntStream.range(0, 7).mapToDouble(p -> 3 * p + random.nextGaussian()).toArray());
    assertTrue(share > 0.9, "differences of 3 and 18, with a standard error of 0.5: " + share);
  }

  @Test
  void sharesStayWithinWhatIsPossible() {
    double[][] runs = {{0, 0, 0}, {1, 1, 0}, {0, 1, 0}, {1, 1, 1}};
    for (Contrast each : Contrasts.of(star(), Output.of("y", "y", runs), false).contrasts()) {
      assertTrue(each.together().low() >= -1 && each.together().high() <= 1, each.toString());
      assertTrue(each.cautious(), each.toString());
      assertTrue(each.together().low() < each.together().high(), "not known exactly from 3 runs");
    }
  }
}
