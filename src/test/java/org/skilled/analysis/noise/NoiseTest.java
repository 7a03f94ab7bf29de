package org.skilled.analysis.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;
import org.skilled.analysis.noise.NoiseSplit.Source;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/** Splits of outputs whose shares of luck are known, and how many replications they need. */
final class NoiseTest {
  private static final int REPETITIONS = 1000;
  private static final Layout FREE = new Layout.Free();

  /** x1 + x2 + 4 (x1 - 1/2)(x2 - 1/2), then luck of two kinds: variances 1/6, 1/9, c², l². */
  private static Case made(int points, int replicates, double common, double luck, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] shared = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      shared[r] = common * random.nextGaussian();
    }
    double[] one = random.doubles(points).toArray();
    double[] other = random.doubles(points).toArray();
    double[][] runs = new double[points][replicates];
    for (int p = 0; p < points; p++) {
      for (int r = 0; r < replicates; r++) {
        runs[p][r] =
            one[p]
                + other[p]
                + 4 * (one[p] - 0.5) * (other[p] - 0.5)
                + shared[r]
                + luck * random.nextGaussian();
      }
    }
    Sample sample =
        new Sample(
            List.of(Input.number("a", "a", one, null), Input.number("b", "b", other, null)),
            Map.of(),
            FREE,
            List.of());
    return new Case(sample, Output.of("y", "y", runs));
  }

  private record Case(Sample sample, Output output) {
    NoiseSplit split(boolean shared, int resamples) {
      return Noise.of(sample, FREE, output, shared, 1, resamples);
    }
  }

  private static Estimate share(NoiseSplit split, Source source) {
    return split.parts().stream()
        .filter(part -> part.source() == source)
        .findFirst()
        .orElseThrow()
        .share();
  }

  @Test
  void knownSharesAreFound() {
    NoiseSplit split = made(5000, 4, 0, 0.5, 3).split(false, 200);
    double total = 1 / 6.0 + 1 / 9.0 + 0.25;
    assertEquals(1 / 6.0 / total, share(split, Source.MAIN).value(), 0.03);
    assertEquals(1 / 9.0 / total, share(split, Source.INTERACTIONS).value(), 0.03);
    assertEquals(0.25 / total, share(split, Source.LUCK).value(), 0.02);
    assertEquals(total, split.total(), 0.03);
    assertEquals(1, split.parts().stream().mapToDouble(p -> p.share().value()).sum(), 1e-12);
  }

  @Test
  void sharedLuckIsAPartOfItsOwn() {
    NoiseSplit split = made(500, 200, 0.6, 0.5, 4).split(true, 200);
    double total = 1 / 6.0 + 1 / 9.0 + 0.25 + 0.36;
    assertEquals(0.36 / total, share(split, Source.COMMON_LUCK).value(), 0.08);
    assertEquals(0.25 / total, share(split, Source.LUCK).value(), 0.05);
    assertTrue(share(split, Source.COMMON_LUCK).covers(0.36 / total));
  }

  @Test
  void intervalsCoverKnownShares() {
    double total = 1 / 6.0 + 1 / 9.0 + 0.25;
    int[] covered = new int[3];
    for (int seed = 1; seed <= REPETITIONS; seed++) {
      NoiseSplit split = made(150, 3, 0, 0.5, seed).split(false, 200);
      covered[0] += share(split, Source.MAIN).covers(1 / 6.0 / total) ? 1 : 0;
      covered[1] += share(split, Source.INTERACTIONS).covers(1 / 9.0 / total) ? 1 : 0;
      covered[2] += share(split, Source.LUCK).covers(0.25 / total) ? 1 : 0;
    }
    for (int count : covered) {
      assertEquals(0.95, count / (double) REPETITIONS, 0.03, Arrays.toString(covered));
    }
  }

  @Test
  void intervalsOfSharedLuckCoverWithFewPiecesOfIt() {
    double total = 1 / 6.0 + 1 / 9.0 + 0.25 + 0.36;
    int[] covered = new int[2];
    for (int seed = 1; seed <= REPETITIONS; seed++) {
      NoiseSplit split = made(100, 5, 0.6, 0.5, seed).split(true, 200);
      covered[0] += share(split, Source.COMMON_LUCK).covers(0.36 / total) ? 1 : 0;
      covered[1] += share(split, Source.LUCK).covers(0.25 / total) ? 1 : 0;
    }
    for (int count : covered) {
      assertEquals(0.95, count / (double) REPETITIONS, 0.03, Arrays.toString(covered));
    }
  }

  @Test
  void whatCannotBeSplitIsRefused() {
    assertRefused(made(100, 1, 0, 1, 1), "every point has one run");
    assertRefused(made(10, 2, 0, 1, 1), "there are 10 points; to split");
    Case flat = made(100, 2, 0, 1, 1);
    Output constant = Output.of("y", "y", new double[100][2]);
    assertRefused(new Case(flat.sample(), constant), "the same in all runs");
    double[][] failed = new double[100][2];
    for (double[] runs : failed) {
      runs[1] = Double.NaN;
    }
    assertRefused(new Case(flat.sample(), Output.of("y", "y", failed)), "only 0 of 100 points");
  }

  /** Points of a trajectory depend on each other: fewer than 100 say too little. */
  @Test
  void fewTrajectoriesGiveSharesWithoutIntervals() {
    Case many = made(400, 3, 0, 0.5, 2);
    for (int trajectories : new int[] {80, 100}) {
      NoiseSplit split =
          Noise.of(
              many.sample(),
              new Layout.Trajectories(trajectories, 400 / trajectories - 1),
              many.output(),
              false,
              1,
              50);
      assertEquals(2, split.parts().size(), "inputs and luck");
      for (NoiseSplit.Part part : split.parts()) {
        assertEquals(trajectories == 100, part.share().hasInterval());
      }
    }
  }

  private static void assertRefused(Case of, String part) {
    String message = assertThrows(InputException.class, () -> of.split(false, 50)).getMessage();
    assertTrue(message.contains(part), message);
  }

  /** Cohen's tables, Student's test, two-sided at 5 %: d = 0.5 needs 64 a group for 80 %. */
  @Test
  void powerIsThatOfTheTables() {
    assertEquals(0.8015, Power.unpaired(64, 0.5, 1), 1e-3);
    assertEquals(0.8075, Power.unpaired(26, 0.8, 1), 1e-3);
    assertEquals(0.8078, Power.paired(34, 0.5, 1), 1e-3);
    assertEquals(0.05, Power.unpaired(2, 0, 1), 1e-3);
    assertEquals(0.05, Power.paired(2, 0, 1), 1e-3);
    assertEquals(1, Power.unpaired(5, 1, 0), 0);
    assertEquals(Power.shares(50, 0.2, 0.5), Power.shares(50, -0.2, 0.5), 0);
  }

  /** Against the test itself, done many times. */
  @Test
  void powerIsHowOftenTheTestSees() {
    SplittableRandom random = new SplittableRandom(5);
    int seen = 0;
    int tries = 20_000;
    for (int t = 0; t < tries; t++) {
      double[] differences = new double[6];
      double sum = 0;
      for (int r = 0; r < 6; r++) {
        differences[r] = 1 + random.nextGaussian();
        sum += differences[r] / 6;
      }
      double squares = 0;
      for (double difference : differences) {
        squares += (difference - sum) * (difference - sum);
      }
      seen += Math.abs(sum) > 2.570582 * Math.sqrt(squares / 5 / 6) ? 1 : 0;
    }
    assertEquals(seen / (double) tries, Power.paired(6, 1, 1), 0.01);
  }

  @Test
  void enoughIsEnoughAndOneFewerIsNot() {
    Output output = made(100, 5, 0, 1, 6).output();
    Replications needed = Replications.of(output, false, 0.5, 0.8);
    int enough = (int) needed.enough().value();
    double deviation = needed.deviation().value();
    assertTrue(Power.unpaired(enough, 0.5, deviation) >= 0.8);
    assertTrue(Power.unpaired(enough - 1, 0.5, deviation) < 0.8);
    assertTrue(needed.enough().low() <= enough && enough <= needed.enough().high());
    assertTrue(needed.deviation().covers(1), needed.deviation().toString());
    assertEquals(deviation / Math.sqrt(8), needed.rows().get(2).error().value(), 1e-12);
  }

  @Test
  void sharedLuckNeedsFewerReplications() {
    Output output = made(100, 10, 2, 0.5, 7).output();
    Replications needed = Replications.of(output, true, 0.5, 0.8);
    Replications own = Replications.of(output, false, 0.5, 0.8);
    assertTrue(needed.pairedDeviation().covers(Math.sqrt(0.5)));
    assertTrue(needed.enough().value() < own.enough().value() / 3);
  }

  /** At the fewest points whose luck is not taken as normal; 95 % of 1,000, give or take 3 %. */
  @Test
  void varianceOfLuckOfTwentyPointsIsHeld() {
    List<int[]> each = IntStream.range(0, 20).mapToObj(point -> new int[] {point}).toList();
    int[] covered = new int[2];
    for (int seed = 1; seed <= REPETITIONS; seed++) {
      Output output = made(20, 5, 2, 1, seed).output();
      VarianceComponents common = VarianceComponents.of(output, each, true);
      int[] once = new int[20];
      Arrays.fill(once, 1);
      Estimate luck = MeanInterval.ofSkewed(common.luckOfPoints());
      assertEquals(common.of(once, 1)[2], luck.value(), 1e-9, "seed " + seed);
      covered[0] += luck.covers(1) ? 1 : 0;
      VarianceComponents own = VarianceComponents.of(made(20, 5, 0, 1, seed).output(), each, false);
      covered[1] += MeanInterval.ofSkewed(own.luckOfPoints()).covers(1) ? 1 : 0;
    }
    for (int count : covered) {
      assertEquals(0.95, count / (double) REPETITIONS, 0.03, Arrays.toString(covered));
    }
  }

  /** Two points with the same luck make one difference a replicate, so 4 degrees of freedom. */
  @Test
  void fewPointsWithSharedLuckTellLittleOfDifferences() {
    double[][] runs = {{1, 5, 2, 4, 3}, {2, 4, 4, 5, 1}};
    Estimate paired = Replications.of(Output.of("y", "y", runs), true, 1, 0.8).pairedDeviation();
    // Quantiles of the chi-square distribution with 4 degrees of freedom.
    assertEquals(paired.value() * Math.sqrt(4 / 0.4844186), paired.high(), 1e-4);
    assertEquals(paired.value() * Math.sqrt(4 / 11.1432868), paired.low(), 1e-4);
    double[][] failed = {{1, 5, 2, 4, 3}, {2, Double.NaN, Double.NaN, Double.NaN, Double.NaN}};
    Estimate own = Replications.of(Output.of("y", "y", failed), false, 1, 0.8).deviation();
    assertEquals(own.value() * Math.sqrt(4 / 0.4844186), own.high(), 1e-4);
  }

  @Test
  void sharesAreKnownAsShares() {
    SplittableRandom random = new SplittableRandom(8);
    List<double[]> runs = new ArrayList<>();
    for (int p = 0; p < 50; p++) {
      runs.add(random.doubles(20).map(u -> u < 0.3 ? 1 : 0).toArray());
    }
    Output output = Output.of("y", "y", runs.toArray(double[][]::new));
    Replications needed = Replications.of(output, false, 0.2, 0.8);
    assertTrue(needed.isShare());
    assertEquals(82, needed.enough().value(), 6);
  }

  @Test
  void withoutLuckOneReplicationIsEnough() {
    Output still = made(10, 3, 0, 0, 9).output();
    String message =
        assertThrows(InputException.class, () -> Replications.of(still, false, 1, 0.8))
            .getMessage();
    assertTrue(message.contains("one replication is enough"), message);
    Output single = made(10, 1, 0, 1, 9).output();
    message =
        assertThrows(InputException.class, () -> Replications.of(single, false, 1, 0.8))
            .getMessage();
    assertTrue(message.contains("no point has two finished runs"), message);
  }
}
