package org.skilled.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.Ranking;

/** Which inputs cannot be told apart, and how far rankings agree. */
class TiersTest {
  /** Estimates that err by {@code error} around the truth, with resamples that err as much. */
  private static Ranking ranking(double[] truth, double error, Random random) {
    double[] found = new double[truth.length];
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      found[i] = truth[i] + error * random.nextGaussian();
      values.add(Estimate.normal(found[i], error));
    }
    double[][] resamples = new double[300][truth.length];
    for (double[] resample : resamples) {
      for (int i = 0; i < truth.length; i++) {
        resample[i] = found[i] + error * random.nextGaussian();
      }
    }
    return new Ranking("index", names(truth.length), values, resamples, 0);
  }

  private static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> "x" + i).toList();
  }

  /** Of 1,000 rankings, 5 % are 50, give or take 14. */
  @Test
  void equalInputsAreRarelySplit() {
    int repetitions = 1000;
    int split = 0;
    int withStrong = 0;
    for (int seed = 1; seed <= repetitions; seed++) {
      Tiers equal = Tiers.of(ranking(new double[8], 1, new Random(seed)));
      split += equal.letters().stream().distinct().count() > 1 ? 1 : 0;
      Tiers mixed = Tiers.of(ranking(new double[] {20, 1, 1, 1, 1}, 1, new Random(seed + 5000L)));
      assertEquals(1, mixed.tier().get(0), "a clearly stronger input is alone on top");
      assertTrue(mixed.tier().get(1) > 1);
      withStrong += mixed.tier().subList(1, 5).stream().distinct().count() > 1 ? 1 : 0;
    }
    assertTrue(split <= 65, "split in " + split);
    assertTrue(split >= 25, "splitting so rarely is no 95 %: " + split);
    assertTrue(withStrong <= 65, "split in " + withStrong);
  }

  @Test
  void clearlyDifferentInputsAreSplit() {
    Tiers tiers = Tiers.of(ranking(new double[] {3, 30, 60, 3.1}, 0.5, new Random(1)));
    assertEquals(List.of(3, 2, 1, 3), tiers.tier());
    assertEquals(List.of("c", "b", "a", "c"), tiers.letters());
    assertEquals(3, tiers.count());
  }

  /** Two that differ may both be like a third between them: one tier, two letters. */
  @Test
  void lettersTellMoreThanTiers() {
    boolean[][] differ = new boolean[3][3];
    differ[0][2] = true;
    differ[2][0] = true;
    assertArrayEquals(new String[] {"a", "ab", "b"}, Letters.of(differ));
    assertArrayEquals(new String[] {"a", "a"}, Letters.of(new boolean[2][2]));
    assertArrayEquals(new String[0], Letters.of(new boolean[0][0]));
  }

  /** The second is known so badly that it differs from none; the first and third do differ. */
  @Test
  void oneThatIsKnownBadlyTiesNoOthersTogether() {
    Random random = new Random(1);
    double[] found = {10, 6, 0, 0.1};
    double[] error = {0.5, 20, 0.5, 0.5};
    double[][] resamples = new double[300][4];
    for (double[] resample : resamples) {
      for (int i = 0; i < 4; i++) {
        resample[i] = found[i] + error[i] * random.nextGaussian();
      }
    }
    List<Estimate> values =
        IntStream.range(0, 4).mapToObj(i -> Estimate.normal(found[i], error[i])).toList();
    for (double[][] known : List.of(resamples, new double[0][])) {
      Tiers tiers = Tiers.of(new Ranking("index", names(4), values, known, 0));
      assertEquals(2, tiers.count());
      assertEquals(List.of(1, 1, 2, 2), tiers.tier());
      assertEquals(List.of(1, 2, 2, 2), tiers.last());
      assertEquals(List.of("a", "ab", "b", "b"), tiers.letters());
      assertEquals(
          List.of("1", "1-2", "2", "2"), IntStream.range(0, 4).mapToObj(tiers::words).toList());
      assertEquals(
          List.of(1, 1, 2, 2), IntStream.range(0, 4).mapToObj(tiers::rank).toList(), "ranks");
    }
  }

  /** Whatever differs from what: without a layer in common, two differ. */
  @Test
  void layersPartOnlyWhatDiffers() {
    for (int seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(8);
      boolean[][] differ = new boolean[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          differ[i][j] = random.nextInt(3) == 0;
          differ[j][i] = differ[i][j];
        }
      }
      Layers layers = Layers.of(differ);
      for (int i = 0; i < size; i++) {
        assertTrue(1 <= layers.first()[i] && layers.first()[i] <= layers.last()[i], "seed " + seed);
        assertTrue(layers.last()[i] <= layers.count(), "seed " + seed);
        for (int j = 0; j < i; j++) {
          boolean apart =
              layers.last()[i] < layers.first()[j] || layers.last()[j] < layers.first()[i];
          assertTrue(!apart || differ[i][j], "seed " + seed);
          assertTrue(!differ[i][j] || layers.first()[j] < layers.first()[i], "seed " + seed);
        }
      }
    }
  }

  /** For any relation, two share a letter exactly if they do not differ. */
  @Test
  void lettersSayWhatDiffers() {
    for (int seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      int size = 2 + random.nextInt(8);
      boolean[][] differ = new boolean[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          differ[i][j] = random.nextBoolean();
          differ[j][i] = differ[i][j];
        }
      }
      String[] letters = Letters.of(differ);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          String other = letters[j];
          boolean share = letters[i].chars().anyMatch(letter -> other.indexOf(letter) >= 0);
          assertEquals(!differ[i][j], share, "seed " + seed);
        }
      }
    }
  }

  @Test
  void withoutResamplesNothingIsJudged() {
    Ranking bare =
        new Ranking(
            "index",
            names(3),
            List.of(Estimate.bare(1), Estimate.bare(Double.NaN), Estimate.bare(9)),
            new double[0][],
            0);
    Tiers tiers = Tiers.of(bare);
    assertFalse(tiers.isJudged());
    assertEquals(List.of(1, 0, 1), tiers.tier());
  }

  @Test
  void manyInputsTakeNoLongTime() {
    double[] truth = IntStream.range(0, 200).mapToDouble(i -> i * 0.3).toArray();
    assertTrue(Tiers.of(ranking(truth, 0.2, new Random(3))).isJudged());
  }

  @Test
  void agreementOfRankings() {
    Ranking a = ranking(new double[] {5, 4, 3, 2, 1}, 1e-6, new Random(1));
    Ranking same = ranking(new double[] {50, 14, 13, 12, 1}, 1e-6, new Random(2));
    Ranking reversed = ranking(new double[] {1, 2, 3, 4, 5}, 1e-6, new Random(3));
    assertEquals(1, RankAgreement.of(a, same).spearman().value(), 1e-12);
    assertEquals(1, RankAgreement.of(a, same).savage().low(), 1e-12);
    assertEquals(-1, RankAgreement.of(a, reversed).spearman().value(), 1e-12);
    Ranking top = ranking(new double[] {5, 4, 1, 2, 3}, 1e-6, new Random(4));
    RankAgreement likeness = RankAgreement.of(a, top);
    assertTrue(likeness.savage().value() > likeness.spearman().value(), "the first ranks count");
    assertEquals(0.6, likeness.spearman().value(), 1e-12);
    Ranking few = ranking(new double[] {1, 2}, 1, new Random(4));
    assertTrue(Double.isNaN(RankAgreement.of(a, few).spearman().value()));
  }
}
