package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of draw promises. */
class DrawsTest {
  private static final int N = 1 << 18;

  @ParameterizedTest
  @DisplayName(
      "golden draws: if these change on purpose, Simulation.VERSION has to change with them")
  @CsvSource({
    "0, 0, 0, 0, 0,  0x0536EB4572E3E80A",
    "1, 3, 5, 7, 0,  0x4A1D88714449957D",
    "1, 3, 5, 7, 1,  0x8AF62CFE9F0D7160",
    "-9223372036854775808, 2147483647, 9223372036854775807, -1, 2147483647,  0x1D465EFDE7C87A08",
    "2024, 12, 155, 1099512676354, 2,  0x7CCD4DBB4E4D0DF6"
  })
  void drawsNeverChange(long seed, int purpose, long week, long agent, int n, String golden) {
    long key = Draws.of(Draws.seeded(seed).key(purpose, week), agent);
    assertEquals(golden, hex(Draws.bits(key, n)));
  }

  @ParameterizedTest
  @DisplayName(
      "golden seeds: if these change on purpose, Simulation.VERSION has to change with them")
  @CsvSource({
    "0, 0,  0xCACCEBE936C772BF",
    "2024, 0,  0x353565435A20A95C",
    "2024, 1,  0x862AD263B72B7664",
    "-1, 99999,  0xE3E4DEFF97E4FAF9"
  })
  void seedsNeverChange(long experimentSeed, long replicate, String golden) {
    assertEquals(golden, hex(Draws.seed(experimentSeed, replicate)));
  }

  @Test
  @DisplayName("golden kinds: uniform, index and chance are read from the draw in one fixed way")
  void kindsNeverChange() {
    long key = Draws.of(Draws.seeded(1).key(3, 5), 7);
    long bits = Draws.bits(key, 0);
    assertEquals((bits >>> 11) / 0x1.0p53, Draws.uniform(key, 0));
    assertEquals((int) (Draws.uniform(key, 0) * 1000), Draws.index(key, 0, 1000));
    assertTrue(Draws.chance(key, 0, Math.nextUp(Draws.uniform(key, 0))));
    assertFalse(Draws.chance(key, 0, Draws.uniform(key, 0)));
  }

  @Test
  @DisplayName("uniform numbers lie in [0, 1) and have the right mean and variance")
  void uniformsLieInTheUnitInterval() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < N; i++) {
      double u = Draws.uniform(agent(i), 0);
      assertTrue(u >= 0 && u < 1, () -> "out of range: " + u);
      sum += u - 0.5;
      squares += (u - 0.5) * (u - 0.5);
    }
    FalseAlarms alarms = new FalseAlarms();
    alarms.add("mean", PValues.normal(sum / Math.sqrt(N / 12.0)));
    alarms.add("variance", PValues.normal((squares - N / 12.0) / Math.sqrt(N / 180.0)));
    alarms.assertNone();
  }

  @ParameterizedTest
  @DisplayName("chance 0, less and not-a-number never happens; 1 and more always does")
  @CsvSource({
    "0, false",
    "-0.0, false",
    "-1, false",
    "-Infinity, false",
    "NaN, false",
    "1, true",
    "1.5, true",
    "Infinity, true"
  })
  void extremeChances(double p, boolean happens) {
    for (int i = 0; i < 1000; i++) {
      assertEquals(happens, Draws.chance(agent(i), i, p));
    }
  }

  @ParameterizedTest
  @DisplayName("a chance comes true as often as it says")
  @ValueSource(doubles = {0.0001, 0.01, 0.13, 0.5, 0.9})
  void chancesComeTrueAsOftenAsTheySay(double p) {
    int happened = 0;
    for (int i = 0; i < N; i++) {
      happened += Draws.chance(agent(i), 1, p) ? 1 : 0;
    }
    BinomialDistribution expected = new BinomialDistribution(null, N, p);
    double atMost = expected.cumulativeProbability(happened);
    double atLeast = 1 - expected.cumulativeProbability(happened - 1);
    FalseAlarms alarms = new FalseAlarms();
    alarms.add("chance " + p, Math.min(1, 2 * Math.min(atMost, atLeast)));
    alarms.assertNone();
  }

  @ParameterizedTest
  @DisplayName("every index below the bound is equally frequent")
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 60, 240, 1000, 4096})
  void indicesAreUniform(int bound) {
    long[] counts = new long[bound];
    for (int i = 0; i < N; i++) {
      counts[Draws.index(agent(i), 2, bound)]++;
    }
    FalseAlarms alarms = new FalseAlarms();
    alarms.add("index below " + bound, bound == 1 ? 1 : PValues.uniform(counts));
    alarms.assertNone();
  }

  /**
   * With this bound, 32 random bits give every third index two ways to come about and the others
   * three; the method must not. The share of the multiples of 3 tells the two apart.
   */
  @Test
  @DisplayName("a large bound shows no bias")
  void largeBoundsAreUnbiased() {
    int bound = 3 << 29;
    long[] counts = new long[3];
    for (int i = 0; i < N; i++) {
      int index = Draws.index(agent(i), 3, bound);
      assertTrue(index >= 0 && index < bound, () -> "out of range: " + index);
      counts[index % 3]++;
    }
    FalseAlarms alarms = new FalseAlarms();
    alarms.add("remainder of the index", PValues.uniform(counts));
    alarms.assertNone();
  }

  @Test
  @DisplayName("the largest bound is served")
  void theLargestBoundIsServed() {
    int largest = 0;
    for (int i = 0; i < N; i++) {
      int index = Draws.index(agent(i), 4, Integer.MAX_VALUE);
      assertTrue(index >= 0 && index < Integer.MAX_VALUE, () -> "out of range: " + index);
      largest = Math.max(largest, index);
    }
    assertTrue(largest > Integer.MAX_VALUE * 0.9999, "the upper end is never reached: " + largest);
  }

  @Test
  @DisplayName(
      "a million replicates, and the first replicates of a million experiments, share no seed")
  void seedsDoNotCollide() {
    int million = 1_000_000;
    LongStream replicates = LongStream.range(0, million).map(r -> Draws.seed(1, r));
    LongStream experiments = LongStream.range(0, million).map(e -> Draws.seed(e, 1));
    LongStream grid =
        LongStream.range(0, million).map(i -> Draws.seed(2 + i / 1000 * 1000, 2 + i % 1000));
    long[] seeds =
        LongStream.concat(LongStream.concat(replicates, experiments), grid).sorted().toArray();
    long shared = IntStream.range(1, seeds.length).filter(i -> seeds[i] == seeds[i - 1]).count();
    // Experiment 1, replicate 1 is in the first stream and in the second.
    assertEquals(1, shared);
  }

  @Test
  @DisplayName("the draws of one key are the stream of the JDK's own SplitMix64 from that key")
  void drawsOfOneKeyAreSplitMix64() {
    long key = agent(5);
    SplittableRandom reference = new SplittableRandom(key);
    for (int n = 0; n < 1000; n++) {
      assertEquals(reference.nextLong(), Draws.bits(key, n));
    }
  }

  @Test
  @DisplayName("runs with neighbouring seeds have unrelated draws, place by place")
  void neighbouringSeedsAreUnrelated() {
    FalseAlarms alarms = new FalseAlarms();
    for (long seed = 0; seed < 64; seed++) {
      for (long other = seed + 1; other < 64; other++) {
        alarms.add("seeds " + seed + " and " + other, agreement(seed, other));
      }
    }
    alarms.assertNone();
  }

  /** How surprising it is that so many bits of the two runs' draws agree. */
  private static double agreement(long seed, long other) {
    int places = 256;
    long keyOfOne = Draws.seeded(seed).key(2, 9);
    long keyOfOther = Draws.seeded(other).key(2, 9);
    int differing = 0;
    for (int agent = 0; agent < places; agent++) {
      long one = Draws.bits(Draws.of(keyOfOne, agent), 0);
      differing += Long.bitCount(one ^ Draws.bits(Draws.of(keyOfOther, agent), 0));
    }
    double bits = places * (double) Long.SIZE;
    return PValues.normal((differing - bits / 2) / Math.sqrt(bits / 4));
  }

  @Test
  @DisplayName("a draw does not depend on the draws before it")
  void drawsDoNotDependOnTheirOrder() {
    long[] forwards = LongStream.range(0, 1000).map(i -> Draws.bits(agent(i), 0)).toArray();
    long[] backwards = LongStream.range(0, 1000).map(i -> Draws.bits(agent(999 - i), 0)).toArray();
    for (int i = 0; i < forwards.length; i++) {
      assertEquals(forwards[i], backwards[forwards.length - 1 - i]);
    }
    assertEquals(forwards.length, Arrays.stream(forwards).distinct().count());
  }

  private static long agent(long agent) {
    return Draws.of(Draws.seeded(7).key(1, 2), agent);
  }

  private static String hex(long bits) {
    return String.format("0x%016X", bits);
  }
}
