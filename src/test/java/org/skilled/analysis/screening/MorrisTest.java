package org.skilled.analysis.screening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.agreement.Tiers;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/** Elementary effects, bounds from derivatives, and how often they are wrong. */
class MorrisTest {
  private static Morris.Table morris(Walks walks, Output output, double noise) {
    return Morris.of(walks.sample(), output, noise, false, 1, 400);
  }

  @Test
  void effectsOfALinearModelAreItsCoefficients() {
    Walks walks = Walks.of(6, 3, 1);
    Morris.Table table = morris(walks, walks.output(x -> 5 * x[0] - 2 * x[1] + 7), 0);
    double[] coefficients = {5, -2, 0};
    for (int i = 0; i < 3; i++) {
      Morris.Index index = table.indices().get(i);
      assertEquals(coefficients[i], index.mu().value(), 1e-9);
      assertEquals(Math.abs(coefficients[i]), index.muStar().value(), 1e-9);
      assertEquals(0, index.sigma().value(), 1e-6);
      assertEquals(i < 2, table.ranking().values().get(i).value() > 1e-9);
    }
    assertEquals(0, table.ranking().floor());
  }

  /** The first ten of Morris' inputs are the important ones, by his own account. */
  @Test
  void importantInputsOfMorrisFunctionComeFirst() {
    Walks walks = Walks.of(20, 20, 4);
    Morris.Table table = morris(walks, walks.output(Walks::morris), 0);
    Set<String> first =
        table.byStrength().stream().limit(10).map(Morris.Index::input).collect(Collectors.toSet());
    for (int i = 1; i <= 10; i++) {
      assertTrue(first.contains("x" + i), "x" + i + " is not among " + first);
    }
    Morris.Index linear = table.indices().get(8);
    assertTrue(linear.sigma().value() < 0.2 * linear.muStar().value(), "x9 acts alone");
    Morris.Index curved = table.indices().get(2);
    assertTrue(curved.sigma().value() > curved.muStar().value() / 2, "x3 acts with others");
  }

  /** Few trajectories may miss what is rare, and then nothing in them tells. */
  @Test
  void intervalsAreGivenFromEnoughTrajectoriesOn() {
    for (int trajectories : new int[] {10, 20, 50}) {
      Walks walks = Walks.of(trajectories, 3, 5);
      Morris.Table table = morris(walks, walks.output(x -> Models.ishigami(x, 0.45, 0.4, 0.55)), 0);
      for (Morris.Index index : table.indices()) {
        assertEquals(trajectories >= 20, index.mu().hasInterval(), index.toString());
        assertEquals(trajectories >= 20, index.muStar().hasInterval(), index.toString());
        assertEquals(trajectories >= 50, index.sigma().hasInterval(), index.toString());
      }
    }
  }

  @Test
  void rareEffectsTakeMoreTrajectories() {
    double[] rare = new double[49];
    rare[3] = 9;
    rare[30] = 8;
    assertFalse(Morris.isMeanKnown(rare));
    assertTrue(Morris.isMeanKnown(Arrays.copyOf(rare, 50)));
    assertFalse(Morris.isSpreadKnown(Arrays.copyOf(rare, 50)));
    double[] even = new double[50];
    Arrays.setAll(even, i -> i % 7);
    assertTrue(Morris.isSpreadKnown(even));
    assertTrue(Morris.isMeanKnown(Arrays.copyOf(even, 20)));
  }

  /** Inputs that are alike in truth; of 300 studies, 5 % are 15, give or take 11. */
  @Test
  void inputsThatAreAlikeAreRarelyInDifferentTiers() {
    for (int trajectories : new int[] {8, 25}) {
      int split = 0;
      for (int seed = 1; seed <= 300; seed++) {
        Walks walks = Walks.of(trajectories, 4, seed);
        Output y =
            walks.output(
                x ->
                    Arrays.stream(x)
                        .map(each -> (Math.abs(4 * each - 2) + 3) / 4)
                        .reduce(1, (a, b) -> a * b));
        Morris.Table table = Morris.of(walks.sample(), y, 0, false, seed, 100);
        split += Tiers.of(table.ranking()).count() > 1 ? 1 : 0;
      }
      assertTrue(split <= 26, trajectories + " trajectories: " + split);
      assertTrue(split > 0, "tiers that never part are no tiers");
    }
  }

  @Test
  void noiseAloneStaysBelowTheFloor() {
    int repetitions = 500;
    int called = 0;
    int calledByStatedNoise = 0;
    for (int seed = 1; seed <= repetitions; seed++) {
      Walks walks = Walks.of(8, 10, seed);
      Output luck = walks.output(x -> 0, 2, 2, seed);
      Morris.Table table = Morris.of(walks.sample(), luck, Double.NaN, false, 1, 2);
      called += table.indices().stream().anyMatch(table::matters) ? 1 : 0;
      Morris.Table stated = Morris.of(walks.sample(), luck, 2, false, 1, 2);
      calledByStatedNoise += stated.indices().stream().anyMatch(stated::matters) ? 1 : 0;
    }
    assertTrue(called / 500.0 <= 0.075, "by replicates " + called);
    assertTrue(calledByStatedNoise / 500.0 <= 0.075, "by what is stated " + calledByStatedNoise);
    assertTrue(called >= 5, "a floor that nothing ever reaches is too high: " + called);
  }

  /** With one input, nothing but its own few differences tells how large chance is. */
  @Test
  void noiseAloneStaysBelowTheFloorOfOneInputWithSharedLuck() {
    for (int trajectories : new int[] {4, 20}) {
      int called = 0;
      for (int seed = 1; seed <= 1000; seed++) {
        Walks walks = Walks.of(trajectories, 1, seed);
        Output luck = walks.output(x -> 0, 2, 2, seed);
        Morris.Table table = Morris.of(walks.sample(), luck, Double.NaN, true, 1, 2);
        called += table.indices().stream().anyMatch(table::matters) ? 1 : 0;
      }
      assertEquals(0.05, called / 1000.0, 0.02, trajectories + " trajectories");
    }
  }

  @Test
  void differencesWithSharedLuckHaveTheirOwnDegreesOfFreedom() {
    Walks walks = Walks.of(6, 3, 1);
    Output luck = walks.output(x -> 0, 1, 4, 1);
    Walk walk = Walk.of(walks.sample());
    assertArrayEquals(
        new int[] {18, 18, 18},
        ElementaryEffects.of(walks.sample(), walk, luck, true).freedom(),
        "trajectories times one less than replicates");
    assertArrayEquals(
        new int[] {72, 72, 72},
        ElementaryEffects.of(walks.sample(), walk, luck, false).freedom(),
        "points times one less than replicates");
  }

  @Test
  void withoutReplicatesThereIsNoFloor() {
    Walks walks = Walks.of(5, 3, 1);
    Morris.Table table = morris(walks, walks.output(x -> x[0]), Double.NaN);
    assertTrue(Double.isNaN(table.ranking().floor()));
    assertFalse(table.matters(table.indices().get(0)));
  }

  @Test
  void trajectoriesAreRecognisedByTheirValues() {
    Walks walks = Walks.of(4, 5, 2);
    Sample free = new Sample(walks.sample().inputs(), Map.of(), new Layout.Free(), List.of());
    Walk walk = Walk.find(free);
    assertNotNull(walk);
    assertEquals(4, walk.trajectories());
    List<Input> swapped =
        walks.sample().inputs().stream()
            .map(
                input -> {
                  double[] values = input.values();
                  double kept = values[2];
                  values[2] = values[9];
                  values[9] = kept;
                  return Input.number(input.name(), input.label(), values, null);
                })
            .toList();
    Sample shuffled = new Sample(swapped, Map.of(), new Layout.Free(), List.of());
    assertNull(Walk.find(shuffled));
    assertTrue(Walk.refusal(shuffled).contains("kind: morris"));
    Sample one =
        new Sample(
            List.of(Input.number("a", "a", new double[] {1}, null)),
            Map.of(),
            new Layout.Free(),
            List.of());
    assertNull(Walk.find(one));
  }

  @Test
  void groupsHaveSizesOnly() {
    // Two trajectories of three points, in each first the pair (a, b) and then c.
    double[] a = {0, 1, 1, 1, 0, 0};
    double[] b = {0, 1, 1, 1, 0, 0};
    double[] c = {0, 0, 1, 0, 0, 1};
    Sample sample =
        new Sample(
            List.of(
                Input.number("a", "a", a, null),
                Input.number("b", "b", b, null),
                Input.number("c", "c", c, null)),
            Map.of("pair", List.of("a", "b"), "c", List.of("c")),
            new Layout.Trajectories(2, 2),
            List.of());
    double[][] y = new double[6][1];
    for (int p = 0; p < 6; p++) {
      y[p][0] = 3 * a[p] - b[p] + 4 * c[p];
    }
    Morris.Table table = Morris.of(sample, Output.of("y", "y", y), 0, false, 1, 50);
    for (Morris.Index index : table.indices()) {
      boolean pair = index.input().equals("pair");
      assertEquals(pair ? 2 : 4, index.muStar().value(), 1e-9);
      assertEquals(pair, Double.isNaN(index.mu().value()));
    }
  }

  @Test
  void failedRunsCostTheirEffectsOnly() {
    Walks walks = Walks.of(6, 3, 7);
    double[][] runs = new double[24][1];
    for (int p = 0; p < runs.length; p++) {
      runs[p][0] = p == 5 ? Double.NaN : 5 * walks.points()[p][0];
    }
    Morris.Table table = morris(walks, Output.of("y", "y", runs), 0);
    assertEquals(2, table.lost());
    double largest =
        table.indices().stream().mapToDouble(index -> index.muStar().value()).max().orElse(0);
    assertEquals(5, largest, 1e-9);
    double[][] all = new double[24][0];
    assertThrows(InputException.class, () -> morris(walks, Output.of("y", "y", all), 0));
  }

  @Test
  void derivativesBoundTotalIndices() {
    Walks walks = Walks.of(500, 3, 5, 101, 0.01);
    Output linear = walks.output(x -> 3 * x[0] + x[1]);
    Dgsm.Table table = Dgsm.of(walks.sample(), linear, false, 1, 100);
    // ST is 0.9 and 0.1; the bound of a linear model is 12 / pi squared of it.
    assertEquals(0.9 * 12 / (Math.PI * Math.PI), table.indices().get(0).bound().value(), 0.06);
    assertEquals(0.1 * 12 / (Math.PI * Math.PI), table.indices().get(1).bound().value(), 0.02);
    assertEquals(0, table.indices().get(2).bound().value(), 1e-9);
    assertEquals(9, table.indices().get(0).nu().value(), 1e-6);
    Walks wide = Walks.of(5, 3, 5);
    String refusal = Dgsm.refusal(wide.sample());
    assertTrue(refusal.contains("67 %") && refusal.contains("morris"), refusal);
  }

  @Test
  void boundsOfFewTrajectoriesHaveNoIntervals() {
    for (int trajectories : new int[] {99, 100}) {
      Walks walks = Walks.of(trajectories, 3, 5, 1001, 0.02);
      Dgsm.Table table =
          Dgsm.of(walks.sample(), walks.output(x -> Math.exp(x[0]) + x[1] * x[2]), false, 1, 50);
      for (Dgsm.Index index : table.indices()) {
        assertEquals(trajectories == 100, index.bound().hasInterval());
        assertEquals(trajectories == 100, index.nu().hasInterval());
      }
    }
  }

  @Test
  void effectsAreOverSharesOfAKnownDistribution() {
    Distribution normal = new Distribution.TruncatedNormal(0, 1, -4, 4);
    double[] values = {
      normal.quantile(0.2), normal.quantile(0.8), normal.quantile(0.9), normal.quantile(0.3)
    };
    Sample sample =
        new Sample(
            List.of(Input.number("z", "z", values, normal)),
            Map.of(),
            new Layout.Trajectories(2, 1),
            List.of());
    double[][] y = {{0}, {6}, {6}, {0}};
    Morris.Table table = Morris.of(sample, Output.of("y", "y", y), 0, false, 1, 20);
    assertEquals(10, table.indices().get(0).muStar().value(), 1e-6);
  }
}
