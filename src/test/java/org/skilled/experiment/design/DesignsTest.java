package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignsTest {
  private static final Factor.Levels CULTURE =
      new Factor.Levels("site.culture", List.of(0.0, 0.5, 1.0));
  private static final Factor.Levels PATTERN =
      new Factor.Levels("site.support.pattern", List.of("steady", "withdrawn"));
  private static final Factor.Range RESOURCES = new Factor.Range("site.resources", 0.2, 0.8, false);
  private static final Factor.Range PEOPLE = new Factor.Range("project.people", 20, 29, true);

  @Test
  void fullFactorialChangesTheLastFactorFastest() {
    FullFactorial design = new FullFactorial(List.of(CULTURE, PATTERN));
    assertEquals(6, design.size());
    assertEquals(
        List.of(
            List.of(0.0, "steady"),
            List.of(0.0, "withdrawn"),
            List.of(0.5, "steady"),
            List.of(0.5, "withdrawn"),
            List.of(1.0, "steady"),
            List.of(1.0, "withdrawn")),
        values(design.points(1)));
    assertEquals(
        List.of(List.of()), values(new FullFactorial(List.of()).points(1)), "the scenario itself");
  }

  @Test
  void sizeOfAHugeFactorialDoesNotOverflow() {
    List<Object> many = IntStream.range(0, 100_000).mapToObj(i -> (Object) i).toList();
    Factor.Levels factor = new Factor.Levels("a", many);
    FullFactorial design = new FullFactorial(List.of(factor, factor, factor, factor, factor));
    assertEquals(Long.MAX_VALUE, design.size());
    assertThrows(IllegalStateException.class, () -> design.points(1));
  }

  @Test
  void oneAtATimeStartsFromTheBase() {
    OneAtATime design = new OneAtATime(List.of(CULTURE, PATTERN), List.of(0.5, "steady"));
    assertEquals(
        List.of(
            List.of(0.5, "steady"),
            List.of(0.0, "steady"),
            List.of(1.0, "steady"),
            List.of(0.5, "withdrawn")),
        values(design.points(1)));
    assertEquals(4, design.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 1000})
  void latinHypercubeUsesEachStratumOnce(int n) {
    for (long seed : new long[] {0, 1, -5, Long.MIN_VALUE}) {
      for (boolean centred : new boolean[] {false, true}) {
        Factor.Range unit = new Factor.Range("site.culture", 0, 1, false);
        List<DesignPoint> points =
            new LatinHypercube(List.of(unit, RESOURCES), n, centred).points(seed);
        assertEquals(n, points.size());
        int[] first = new int[n];
        for (DesignPoint point : points) {
          first[(int) Math.floor((double) point.values().get(0) * n)]++;
        }
        String which = "seed " + seed + ", " + n + " points, centred " + centred;
        assertTrue(IntStream.of(first).allMatch(count -> count == 1), which);
        assertTrue(
            points.stream()
                .map(point -> (double) point.values().get(1))
                .allMatch(x -> x >= 0.2 && x <= 0.8),
            which);
      }
    }
  }

  @Test
  void latinHypercubeSplitsCategoriesAndWholeNumbersEvenly() {
    LatinHypercube design = new LatinHypercube(List.of(PATTERN, PEOPLE), 40, false);
    List<DesignPoint> points = design.points(3);
    Map<Object, Long> patterns =
        points.stream()
            .collect(Collectors.groupingBy(point -> point.values().get(0), Collectors.counting()));
    Map<Object, Long> people =
        points.stream()
            .collect(Collectors.groupingBy(point -> point.values().get(1), Collectors.counting()));
    assertEquals(Map.of("steady", 20L, "withdrawn", 20L), patterns);
    assertEquals(10, people.size());
    assertTrue(people.values().stream().allMatch(count -> count == 4), people.toString());
  }

  @Test
  void latinHypercubeIsDecidedBySeedPathAndSize() {
    LatinHypercube one = new LatinHypercube(List.of(RESOURCES), 50, false);
    LatinHypercube two = new LatinHypercube(List.of(PATTERN, RESOURCES), 50, false);
    assertEquals(one.points(9), one.points(9));
    assertNotEquals(one.points(9), one.points(10));
    List<Object> alone = one.points(9).stream().map(point -> point.values().get(0)).toList();
    List<Object> together = two.points(9).stream().map(point -> point.values().get(1)).toList();
    assertEquals(alone, together, "another factor leaves this one's column as it is");
  }

  @Test
  void columnsDifferEvenIfPathsHaveTheSameHashCode() {
    assertEquals("sites.Aa.culture".hashCode(), "sites.BB.culture".hashCode());
    Factor.Range a = new Factor.Range("sites.Aa.culture", 0, 1, false);
    Factor.Range b = new Factor.Range("sites.BB.culture", 0, 1, false);
    for (DesignPoint point : new LatinHypercube(List.of(a, b), 3, false).points(0)) {
      assertNotEquals(point.values().get(0), point.values().get(1));
    }
  }

  @Test
  void columnsOfALatinHypercubeAreUncorrelated() {
    Factor.Range a = new Factor.Range("a", 0, 1, false);
    Factor.Range b = new Factor.Range("b", 0, 1, false);
    List<Double> products = new ArrayList<>();
    for (long seed = 0; seed < 200; seed++) {
      double sum = 0;
      for (DesignPoint point : new LatinHypercube(List.of(a, b), 50, false).points(seed)) {
        sum += ((double) point.values().get(0) - 0.5) * ((double) point.values().get(1) - 0.5);
      }
      products.add(12 * sum / 50);
    }
    double mean = products.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    // The correlation of one design has standard deviation 1/7, so the mean of 200 has 0.0101: four
    // of them.
    assertEquals(0, mean, 0.041);
  }

  @Test
  void factorsRefuseWhatMakesNoSense() {
    assertThrows(IllegalArgumentException.class, () -> new Factor.Levels("a", List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Factor.Range("a", 1, 1, false));
    assertThrows(IllegalArgumentException.class, () -> new Factor.Range("a", 0, Double.NaN, false));
    Designs.refused(
        () -> new LatinHypercube(List.of(RESOURCES), 0, false),
        "points: is 0; it must be at least 1");
    assertThrows(
        IllegalArgumentException.class,
        () -> new PointList(List.of("a"), List.of(new DesignPoint(1, null, List.of(0.5)))));
  }

  private static List<List<Object>> values(List<DesignPoint> points) {
    return points.stream().map(DesignPoint::values).toList();
  }
}
