package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Layout;

/** Designs whose points belong together: radial, trajectories, curves. */
class StructuredDesignsTest {
  private static final Map<String, List<String>> GROUPS =
      new LinkedHashMap<>(Map.of("both", List.of("x0", "x2")));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void radialBlocksHaveTheRowsOfTheLayout(boolean secondOrder) {
    SaltelliDesign design = new SaltelliDesign(Designs.ranges(4), 16, secondOrder);
    assertEquals(secondOrder ? 160 : 96, design.size());
    assertEquals(new Layout.Radial(16, 4, secondOrder), design.layout());
    List<DesignPoint> points = design.points(8);
    int step = design.layout().pointsPerBlock();
    for (int block = 0; block < 16; block++) {
      List<Object> a = points.get(block * step).values();
      List<Object> b = points.get((block + 1) * step - 1).values();
      for (int i = 0; i < 4; i++) {
        List<Object> expected = new ArrayList<>(a);
        expected.set(i, b.get(i));
        assertEquals(expected, points.get(block * step + 1 + i).values());
        if (secondOrder) {
          expected = new ArrayList<>(b);
          expected.set(i, a.get(i));
          assertEquals(expected, points.get(block * step + 5 + i).values());
        }
      }
    }
    assertNull(LayoutCheck.fault(design.layout(), points, design.space().subjects()));
  }

  @Test
  void groupsMoveTogether() {
    Space space = Designs.grouped(3, GROUPS);
    assertEquals(List.of("both", "x1"), List.copyOf(space.groups().keySet()));
    SaltelliDesign radial = new SaltelliDesign(space, 4, false);
    assertEquals(16, radial.size());
    List<DesignPoint> points = radial.points(1);
    List<Object> a = points.get(0).values();
    List<Object> b = points.get(3).values();
    assertEquals(List.of(b.get(0), a.get(1), b.get(2)), points.get(1).values());
    assertEquals(List.of(a.get(0), b.get(1), a.get(2)), points.get(2).values());
    MorrisTrajectories morris = new MorrisTrajectories(space, 5, 4, 20);
    assertEquals(15, morris.size());
    assertNull(LayoutCheck.fault(morris.layout(), morris.points(2), space.subjects()));
    FourierCurves curves = new FourierCurves(space, 65, 1, 4);
    assertEquals(new Layout.Curves(1, 2, 65, 4), curves.layout());
    assertEquals(130, curves.points(1).size());
  }

  @Test
  void aChangedPointIsNoticed() {
    for (SpaceDesign design :
        List.of(
            new SaltelliDesign(Designs.ranges(3), 4, true),
            new MorrisTrajectories(Designs.ranges(3), 4, 4, 4))) {
      List<DesignPoint> points = new ArrayList<>(design.points(1));
      DesignPoint second = points.get(1);
      List<Object> values = new ArrayList<>(second.values());
      values.set(0, 0.123);
      values.set(1, 0.456);
      points.set(1, new DesignPoint(1, null, values));
      assertNotNull(LayoutCheck.fault(design.layout(), points, design.space().subjects()));
      assertNotNull(
          LayoutCheck.fault(
              design.layout(), points.subList(1, points.size()), design.space().subjects()));
    }
  }

  @Test
  void trajectoriesMoveEachFactorOnceByHalfTheLevels() {
    Random random = new Random(11);
    for (int trial = 0; trial < 20; trial++) {
      int levels = 2 * (1 + random.nextInt(4));
      int factors = 1 + random.nextInt(8);
      long seed = random.nextLong();
      MorrisTrajectories design = new MorrisTrajectories(Designs.ranges(factors), 6, levels, 12);
      List<DesignPoint> points = design.points(seed);
      assertNull(
          LayoutCheck.fault(design.layout(), points, design.space().subjects()), "seed " + seed);
      double step = levels / 2.0 / (levels - 1);
      for (int p = 1; p < points.size(); p++) {
        if (p % (factors + 1) != 0) {
          double moved = 0;
          for (int f = 0; f < factors; f++) {
            double to = (double) points.get(p).values().get(f);
            moved += Math.abs(to - (double) points.get(p - 1).values().get(f));
            assertEquals(Math.rint(to * (levels - 1)), to * (levels - 1), 1e-9, "on the grid");
          }
          assertEquals(step, moved, 1e-12, "seed " + seed);
        }
      }
    }
  }

  @Test
  void trajectoriesThatAreChosenLieFartherApart() {
    Space space = Designs.ranges(6);
    for (long seed = 0; seed < 5; seed++) {
      double plain = spread(new MorrisTrajectories(space, 8, 4, 8).points(seed), 7);
      double chosen = spread(new MorrisTrajectories(space, 8, 4, 200).points(seed), 7);
      assertTrue(chosen > plain, plain + " against " + chosen + " with seed " + seed);
    }
  }

  /** The sum of the squared distances between trajectories, reckoned without short cuts. */
  private static double spread(List<DesignPoint> points, int step) {
    double spread = 0;
    for (int i = 0; i < points.size(); i += step) {
      for (int j = i + step; j < points.size(); j += step) {
        double distance = 0;
        for (int a = i; a < i + step; a++) {
          for (int b = j; b < j + step; b++) {
            double squares = 0;
            for (int f = 0; f < step - 1; f++) {
              double difference =
                  (double) points.get(a).values().get(f) - (double) points.get(b).values().get(f);
              squares += difference * difference;
            }
            distance += Math.sqrt(squares);
          }
        }
        spread += distance * distance;
      }
    }
    return spread;
  }

  /** Campolongo et al. 2007, as SALib computes it: four trajectories of two factors. */
  @Test
  void distancesOfTrajectoriesAreThoseOfTheDefinition() {
    Trajectory a = Trajectory.of(new int[] {0, 0}, new int[] {2, 2}, moves(0, 1));
    Trajectory b = Trajectory.of(new int[] {3, 3}, new int[] {-2, -2}, moves(1, 0));
    double expected = 0;
    for (int[] p : a.points()) {
      for (int[] q : b.points()) {
        expected += Math.hypot(p[0] - q[0], p[1] - q[1]);
      }
    }
    assertEquals(expected, a.distance(b), 1e-12);
    assertEquals(expected, b.distance(a), 1e-12);
  }

  private static List<int[]> moves(int... factors) {
    List<int[]> moves = new ArrayList<>();
    for (int factor : factors) {
      moves.add(new int[] {factor});
    }
    return moves;
  }

  @Test
  void morrisRefusesWhatTrajectoriesCannotDo() {
    Designs.refused(() -> new MorrisTrajectories(Designs.ranges(2), 4, 5, 4), "must be even");
    Designs.refused(() -> new MorrisTrajectories(Designs.ranges(2), 1, 4, 4), "at least 2");
    Space bell = Space.of(List.of(new Factor.Drawn("x", new Distribution.Normal(0, 1))));
    Designs.refused(() -> new MorrisTrajectories(bell, 4, 4, 4), "x: has no ends");
    Space uneven =
        Space.of(List.of(new Factor.Weighted("w", List.of("a", "b"), List.of(0.9, 0.1))));
    Designs.refused(() -> new MorrisTrajectories(uneven, 4, 4, 4), "w: is a before and after");
    Designs.refused(
        () -> new MorrisTrajectories(Designs.constrained(2, List.of(1.0, 1.0), 1), 4, 4, 4),
        "constraints: cannot be kept by a 'morris' design");
  }

  /** The frequencies that SALib takes for the same numbers (its fast_sampler). */
  @ParameterizedTest
  @CsvSource({
    "65, 4, 3, 0, '8,1,1'",
    "257, 4, 3, 1, '1,32,4'",
    "1025, 4, 4, 0, '128,1,8,16'",
    "1025, 4, 3, 2, '1,16,128'",
    "129, 4, 5, 0, '16,1,2,1,2'"
  })
  void curvesHaveTheFrequenciesOfThePaper(
      int size, int harmonics, int subjects, int own, String expected) {
    int[] wanted =
        java.util.Arrays.stream(expected.split(",")).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(wanted, FourierCurves.frequencies(size, harmonics, subjects, own));
  }

  @Test
  void curvesAreUniformAndDifferByPhase() {
    FourierCurves design = new FourierCurves(Designs.ranges(3), 257, 2, 4);
    assertEquals(2 * 3 * 257, design.size());
    double[][] codes = design.codes(4);
    for (double[] column : codes) {
      int[] bins = new int[4];
      for (double value : column) {
        bins[Math.min(3, (int) (value * 4))]++;
      }
      for (int count : bins) {
        assertEquals(2 * 3 * 257 / 4.0, count, 20);
      }
    }
    assertTrue(codes[0][0] != codes[0][3 * 257], "another phase");
    Designs.refused(() -> new FourierCurves(Designs.ranges(3), 64, 1, 4), "at least 65 points");
  }

  @Test
  void aMillionPointsTakeLittleRoom() {
    SaltelliDesign design = new SaltelliDesign(Designs.ranges(6), 125_000, false);
    List<DesignPoint> points = design.points(0);
    assertEquals(1_000_000, points.size());
    assertEquals(999_999, points.get(999_999).index());
  }
}
