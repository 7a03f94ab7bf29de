package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.math3.random.HaltonSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.problem.InputException;

/** Random points and sequences. */
class SequencesTest {
  @Test
  void sobolIsThePublishedSequence() {
    double[][] points = Designs.first(new SobolStream(new long[3], false), 8, 3);
    double[][] published = {
      {0, 0, 0},
      {0.5, 0.5, 0.5},
      {0.75, 0.25, 0.25},
      {0.25, 0.75, 0.75},
      {0.375, 0.375, 0.625},
      {0.875, 0.875, 0.125},
      {0.625, 0.125, 0.875},
      {0.125, 0.625, 0.375}
    };
    for (int p = 0; p < published.length; p++) {
      assertArrayEquals(published[p], points[p], "point " + p);
    }
  }

  @Test
  void haltonIsThePublishedSequence() {
    double[][] points = Designs.first(new HaltonStream(new long[2], false), 5, 2);
    assertArrayEquals(new double[] {0, 0}, points[0], 1e-15);
    assertArrayEquals(new double[] {1 / 2.0, 1 / 3.0}, points[1], 1e-15);
    assertArrayEquals(new double[] {1 / 4.0, 2 / 3.0}, points[2], 1e-15);
    assertArrayEquals(new double[] {3 / 4.0, 1 / 9.0}, points[3], 1e-15);
    assertArrayEquals(new double[] {1 / 8.0, 4 / 9.0}, points[4], 1e-15);
    int[] primes = {2, 3, 5, 7, 11, 13};
    HaltonSequenceGenerator other = new HaltonSequenceGenerator(6, primes, null);
    double[][] more = Designs.first(new HaltonStream(new long[6], false), 500, 6);
    for (double[] point : more) {
      assertArrayEquals(other.nextVector(), point, 1e-12);
    }
  }

  /** Each of 2^m first points lies in its own interval of that width, in every dimension. */
  @Test
  void scramblingKeepsTheBalanceOfSobol() {
    for (long seed = 0; seed < 20; seed++) {
      long[] keys = LongStream.of(seed, seed + 1000, -seed, 7 * seed).toArray();
      double[][] points = Designs.first(new SobolStream(keys, true), 256, 4);
      for (int d = 0; d < 4; d++) {
        int dimension = d;
        Set<Integer> cells = new HashSet<>();
        Arrays.stream(points).forEach(point -> cells.add((int) (point[dimension] * 256)));
        assertEquals(256, cells.size(), "seed " + seed + ", dimension " + d);
      }
      // The first two dimensions are a (0, 8, 2)-net: one point in each box of 16 by 16.
      Set<Integer> boxes = new HashSet<>();
      Arrays.stream(points)
          .forEach(point -> boxes.add((int) (point[0] * 16) * 16 + (int) (point[1] * 16)));
      assertEquals(256, boxes.size(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void scrambledPointsAreUniformOverSeeds(SequenceSample.Sequence sequence) {
    Space space = Designs.ranges(3);
    int seeds = 4000;
    int[][] counts = new int[3][10];
    double products = 0;
    for (long seed = 0; seed < seeds; seed++) {
      double[][] codes = new SequenceSample(space, sequence, 6, true).codes(seed);
      for (int f = 0; f < 3; f++) {
        counts[f][(int) (codes[f][5] * 10)]++;
      }
      products += 12 * (codes[0][5] - 0.5) * (codes[1][5] - 0.5);
    }
    for (int[] row : counts) {
      double chi = 0;
      for (int count : row) {
        chi += (count - 400.0) * (count - 400.0) / 400;
      }
      // The 99.99 % point of chi-square with 9 degrees of freedom.
      assertTrue(chi < 33.7, sequence + ": " + Arrays.toString(row));
    }
    assertEquals(0, products / seeds, 4.0 / Math.sqrt(seeds), sequence.toString());
  }

  @Test
  void smallerSamplesAreTheFirstOfLargerOnes() {
    Space space = Designs.ranges(4);
    List<SpaceDesign> small = new ArrayList<>();
    List<SpaceDesign> large = new ArrayList<>();
    for (int[] sizes : new int[][] {{10, 33}}) {
      small.add(new RandomSample(space, sizes[0]));
      large.add(new RandomSample(space, sizes[1]));
      for (SequenceSample.Sequence sequence : SequenceSample.Sequence.values()) {
        small.add(new SequenceSample(space, sequence, sizes[0], true));
        large.add(new SequenceSample(space, sequence, sizes[1], true));
      }
      small.add(new SaltelliDesign(space, 3, true));
      large.add(new SaltelliDesign(space, 8, true));
    }
    for (int i = 0; i < small.size(); i++) {
      List<DesignPoint> first = small.get(i).points(5);
      assertEquals(first, large.get(i).points(5).subList(0, first.size()), small.get(i).kind());
      assertNotEquals(first, small.get(i).points(6), small.get(i).kind());
    }
  }

  @Test
  void sequencesFillBetterThanRandomPoints() {
    // The mean of a smooth function over 1,024 points: the sequences are off by far less.
    double random = error(new RandomSample(Designs.ranges(5), 1024));
    for (SequenceSample.Sequence sequence : SequenceSample.Sequence.values()) {
      double error = error(new SequenceSample(Designs.ranges(5), sequence, 1024, true));
      assertTrue(error < random / 3, sequence + " " + error + " against " + random);
    }
  }

  private static double error(SpaceDesign design) {
    double squares = 0;
    for (long seed = 0; seed < 20; seed++) {
      double mean = 0;
      for (DesignPoint point : design.points(seed)) {
        double product = 1;
        for (Object value : point.values()) {
          product *= 0.5 + (double) value;
        }
        mean += product / design.size();
      }
      squares += (mean - 1) * (mean - 1);
    }
    return Math.sqrt(squares / 20);
  }

  @Test
  void tooManyFactorsAreRefused() {
    Designs.refused(
        () -> new SequenceSample(Designs.ranges(41), SequenceSample.Sequence.HALTON, 5, true),
        "at most 40 factors, but there are 41; take sobol-sequence");
    Designs.refused(
        () -> new SequenceSample(Designs.ranges(1001), SequenceSample.Sequence.SOBOL, 5, true),
        "at most 1000 factors");
    Designs.refused(() -> new SaltelliDesign(Designs.ranges(501), 4, false), "at most 500");
    new SequenceSample(Designs.ranges(1000), SequenceSample.Sequence.SOBOL, 2, true).codes(1);
  }

  @Test
  void unboundedFactorsGiveFiniteValues() {
    Space space = Space.of(List.of(new Factor.Drawn("x", new Distribution.Normal(0, 1))));
    SequenceSample plain = new SequenceSample(space, SequenceSample.Sequence.SOBOL, 4, false);
    for (DesignPoint point : plain.points(0)) {
      assertTrue(Double.isFinite((double) point.values().get(0)), point.toString());
    }
  }

  @Test
  void constraintsAreKeptByDrawingAgain() {
    Space triangle = Designs.constrained(2, List.of(1.0, 1.0), 0.5);
    List<SpaceDesign> designs = new ArrayList<>();
    designs.add(new RandomSample(triangle, 200));
    designs.add(new LatinHypercube(triangle, 200, false));
    for (SequenceSample.Sequence sequence : SequenceSample.Sequence.values()) {
      designs.add(new SequenceSample(triangle, sequence, 200, true));
    }
    for (SpaceDesign design : designs) {
      List<DesignPoint> points = design.points(3);
      assertEquals(200, points.size(), design.kind());
      double mean = 0;
      for (DesignPoint point : points) {
        double sum = (double) point.values().get(0) + (double) point.values().get(1);
        assertTrue(sum <= 0.5 + 1e-12, design.kind() + " " + point);
        mean += sum / points.size();
      }
      // Uniform on the triangle, the sum has mean 1/3 and sd 1/8.5.
      assertEquals(1 / 3.0, mean, 4 * 0.1179 / Math.sqrt(200), design.kind());
    }
    LatinHypercube hypercube = new LatinHypercube(triangle, 200, false);
    Set<Object> firsts = new HashSet<>();
    hypercube.points(3).forEach(point -> firsts.add(point.values().get(0)));
    assertEquals(200, firsts.size());
  }

  @Test
  void constraintsThatLeaveNoRoomAreRefused() {
    Space none = Designs.constrained(3, List.of(1.0, 1.0, 1.0), 0.05);
    for (SpaceDesign design :
        List.of(new RandomSample(none, 50), new LatinHypercube(none, 50, true))) {
      InputException refusal = assertThrows(InputException.class, () -> design.points(1));
      String message = String.valueOf(refusal.getMessage());
      assertTrue(message.startsWith("constraints: leave hardly any room: of "), message);
      assertTrue(message.contains("fit 'sum'; at least 1 in 1,000 must"), message);
    }
  }
}
