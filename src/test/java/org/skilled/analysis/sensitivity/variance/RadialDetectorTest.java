package org.skilled.analysis.sensitivity.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;

/** Radial designs are recognised, and nothing else is taken for one. */
final class RadialDetectorTest {
  private static final Layout FREE = new Layout.Free();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void blocksAreRecognised(boolean secondOrder) {
    Radial design = Radial.of(16, 3, secondOrder, 1);
    assertEquals(design.layout(), RadialDetector.of(design.sample(FREE)).layout());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void groupsAreRecognised(boolean secondOrder) {
    Radial design = Radial.grouped(16, List.of(new int[] {0, 2}, new int[] {1}), secondOrder, 2);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("g", List.of("x1", "x3"));
    groups.put("x2", List.of("x2"));
    assertEquals(design.layout(), RadialDetector.of(design.sample(FREE, groups)).layout());
    assertNull(RadialDetector.of(design.sample(FREE)).layout());
  }

  /** Two levels: A and B agree in half of the places. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fewLevelsAreRecognised(boolean secondOrder) {
    Radial design = levels(Radial.of(64, 3, secondOrder, 3), 2);
    assertEquals(design.layout(), RadialDetector.of(design.sample(FREE)).layout());
  }

  @Test
  void valuesRoundedInAFileAreRecognised() {
    Radial design = Radial.of(16, 3, false, 4);
    design
        .points()
        .forEach(p -> p[1] = Double.parseDouble(String.format(Locale.ROOT, "%.12g", p[1])));
    assertEquals(design.layout(), RadialDetector.of(design.sample(FREE)).layout());
  }

  @Test
  void randomPointsAreNone() {
    for (int levels : new int[] {1, 2, 3, 1000}) {
      SplittableRandom random = new SplittableRandom(levels);
      List<double[]> points = new ArrayList<>();
      for (int row = 0; row < 80; row++) {
        points.add(random.ints(3, 0, levels).asDoubleStream().toArray());
      }
      RadialDetector.Result result =
          RadialDetector.of(new Radial(new Layout.Radial(1, 1, false), points).sample(FREE));
      assertNull(result.layout(), levels + " levels");
      assertTrue(result.why().contains("80 rows could be 16 blocks of 5"), result.why());
      assertTrue(result.why().contains("80 rows could be 10 blocks of 8"), result.why());
    }
  }

  /** In this order, a factorial of two inputs looks like one block, again and again. */
  @Test
  void repeatedFactorialIsNone() {
    List<double[]> points = new ArrayList<>();
    for (int repeat = 0; repeat < 10; repeat++) {
      points.add(new double[] {0, 0});
      points.add(new double[] {1, 0});
      points.add(new double[] {0, 1});
      points.add(new double[] {1, 1});
    }
    Sample sample = new Radial(new Layout.Radial(1, 1, false), points).sample(FREE);
    assertTrue(RadialDetector.of(sample).why().contains("A is the same in all blocks"));
  }

  @Test
  void aWrongRowIsNamed() {
    Radial design = Radial.of(16, 3, false, 5);
    design.points().get(7)[0] = 0.125;
    RadialDetector.Result result = RadialDetector.of(design.sample(FREE));
    assertNull(result.layout());
    assertTrue(
        result.why().contains("in row 8 (block 2, the one with x2 from B) x1 has 0.125000 where"),
        result.why());
  }

  @Test
  void rowsThatAreMissingAreExplained() {
    Radial design = Radial.of(16, 3, false, 6);
    List<double[]> fewer = design.points().subList(0, 77);
    String why = RadialDetector.of(new Radial(design.layout(), fewer).sample(FREE)).why();
    assertTrue(why.contains("77 rows are no multiple of 5") && why.contains("failed runs"), why);
  }

  @Test
  void missingValuesAndOneRowAreNone() {
    Radial design = Radial.of(16, 3, false, 7);
    design.points().get(3)[2] = Double.NaN;
    String why = RadialDetector.of(design.sample(FREE)).why();
    assertTrue(why.contains("x3 has nothing where"), why);
    Radial one = new Radial(design.layout(), design.points().subList(0, 1));
    assertNull(RadialDetector.of(one.sample(FREE)).layout());
  }

  private static Radial levels(Radial design, int levels) {
    design.points().forEach(p -> Arrays.setAll(p, i -> Math.floor(levels * p[i])));
    return design;
  }
}
