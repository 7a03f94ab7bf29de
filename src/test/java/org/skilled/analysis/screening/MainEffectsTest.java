package org.skilled.analysis.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.agreement.Tiers;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/** Main effects of two-level designs. */
class MainEffectsTest {
  /** The rows of Plackett and Burman's design of twelve runs. */
  private static final String CYCLE = "++-+++---+-";

  private static double[][] plackettBurman() {
    double[][] columns = new double[11][12];
    for (int row = 0; row < 12; row++) {
      for (int i = 0; i < 11; i++) {
        columns[i][row] = row < 11 && CYCLE.charAt((i + row) % 11) == '+' ? 1 : -1;
      }
    }
    return columns;
  }

  private static double[][] factorial(int inputs) {
    double[][] columns = new double[inputs][1 << inputs];
    for (int row = 0; row < 1 << inputs; row++) {
      for (int i = 0; i < inputs; i++) {
        columns[i][row] = (row >> i & 1) == 1 ? 30 : 10;
      }
    }
    return columns;
  }

  private static Sample sample(double[][] columns) {
    List<Input> inputs = new ArrayList<>();
    for (double[] column : columns) {
      String name = "x" + (inputs.size() + 1);
      inputs.add(Input.number(name, name, column, null));
    }
    return new Sample(inputs, Map.of(), new Layout.Free(), List.of());
  }

  private static Output output(
      double[][] columns, ToDoubleFunction<double[]> function, double noise, int runs, long seed) {
    Random random = new Random(seed);
    double[][] values = new double[columns[0].length][runs];
    for (int row = 0; row < values.length; row++) {
      double[] point = new double[columns.length];
      for (int i = 0; i < point.length; i++) {
        point[i] = columns[i][row];
      }
      for (int r = 0; r < runs; r++) {
        values[row][r] = function.applyAsDouble(point) + noise * random.nextGaussian();
      }
    }
    return Output.of("y", "y", values);
  }

  @Test
  void effectsAreDifferencesOfMeans() {
    double[][] columns = plackettBurman();
    Output y = output(columns, x -> 3 * x[0] - x[4] / 2 + 9, 0.01, 3, 1);
    MainEffects.Table table = MainEffects.of(sample(columns), y, false, 1, 200);
    assertTrue(table.replicated());
    assertEquals(24, table.freedom());
    assertTrue(table.aliased(), "main effects of twelve runs are mixed up with interactions");
    assertEquals(6, table.effects().get(0).effect().value(), 0.05);
    assertEquals(-1, table.effects().get(4).effect().value(), 0.05);
    assertEquals("x1", table.byStrength().get(0).input());
    assertTrue(table.matters(table.effects().get(4)));
    assertFalse(table.matters(table.effects().get(1)));
  }

  @Test
  void intervalsByReplicatesCoverAndTheFloorHolds() {
    double[][] columns = factorial(3);
    int covered = 0;
    int called = 0;
    int shared = 0;
    int repetitions = 1000;
    for (int seed = 1; seed <= repetitions; seed++) {
      Output y = output(columns, x -> x[0] / 20, 1, 2, seed);
      MainEffects.Table table = MainEffects.of(sample(columns), y, false, 1, 2);
      covered += table.effects().get(0).effect().covers(1) ? 1 : 0;
      Output luck = output(columns, x -> 0, 1, 2, seed);
      MainEffects.Table none = MainEffects.of(sample(columns), luck, false, 1, 2);
      called += none.effects().stream().anyMatch(none::matters) ? 1 : 0;
      MainEffects.Table paired = MainEffects.of(sample(columns), luck, true, 1, 2);
      shared += paired.effects().get(0).effect().covers(0) ? 1 : 0;
    }
    assertEquals(0.95, covered / (double) repetitions, 0.02);
    assertEquals(0.95, shared / (double) repetitions, 0.02, "with shared luck taken off");
    assertEquals(0.05, called / (double) repetitions, 0.02);
  }

  /** Equal effects, few degrees of freedom; of 500 studies, 5 % are 25, give or take 15. */
  @Test
  void effectsThatAreEqualAreRarelyInDifferentTiers() {
    double[][] columns = factorial(2);
    int split = 0;
    for (int seed = 1; seed <= 500; seed++) {
      Output y = output(columns, x -> (x[0] + x[1]) / 2, 1, 2, seed);
      MainEffects.Table table = MainEffects.of(sample(columns), y, false, seed, 300);
      assertEquals(4, table.freedom());
      split += Tiers.of(table.ranking()).count() > 1 ? 1 : 0;
    }
    assertEquals(25, split, 15);
  }

  @Test
  void withoutReplicatesEffectsAreJudgedByOneAnother() {
    double[][] columns = factorial(4);
    int called = 0;
    int found = 0;
    int repetitions = 100;
    for (int seed = 1; seed <= repetitions; seed++) {
      Output luck = output(columns, x -> 0, 1, 1, seed);
      MainEffects.Table none = MainEffects.of(sample(columns), luck, false, 1, 2);
      assertEquals(14, none.contrasts(), "four main effects, six pairs, four triples");
      called += none.effects().stream().anyMatch(none::matters) ? 1 : 0;
      Output y = output(columns, x -> x[2] / 2, 1, 1, seed);
      MainEffects.Table strong = MainEffects.of(sample(columns), y, false, 1, 2);
      found += strong.matters(strong.effects().get(2)) ? 1 : 0;
    }
    // The floor holds for all fourteen contrasts, of which four are main effects.
    assertTrue(called <= 0.06 * repetitions, "called " + called);
    assertTrue(found > 0.95 * repetitions, "found " + found);
  }

  @Test
  void refusesWhatIsNoTwoLevelDesign() {
    assertNull(MainEffects.refusal(sample(plackettBurman())));
    String three =
        String.valueOf(MainEffects.refusal(sample(new double[][] {{1, 2, 3, 1}, {0, 0, 1, 1}})));
    assertTrue(three.contains("'x1' has more than two values"), three);
    String same =
        String.valueOf(MainEffects.refusal(sample(new double[][] {{0, 0, 1, 1}, {5, 5, 2, 2}})));
    assertTrue(same.contains("'x1' and 'x2'"), same);
    String lopsided = String.valueOf(MainEffects.refusal(sample(new double[][] {{0, 1, 1, 1}})));
    assertTrue(lopsided.contains("half of the time"), lopsided);
    assertEquals("none of the inputs varies", MainEffects.refusal(sample(new double[][] {{2, 2}})));
    double[][] columns = factorial(3);
    double[][] gap = new double[8][1];
    gap[3][0] = Double.NaN;
    String missing =
        assertThrows(
                InputException.class,
                () -> MainEffects.of(sample(columns), Output.of("y", "y", gap), false, 1, 2))
            .getMessage();
    assertTrue(missing.contains("1 of 8 points"), missing);
    String few =
        assertThrows(
                InputException.class,
                () ->
                    MainEffects.of(
                        sample(factorial(2)),
                        Output.of("y", "y", new double[][] {{1}, {2}, {3}, {5}}),
                        false,
                        1,
                        2))
            .getMessage();
    assertTrue(few.contains("at least 7"), few);
  }
}
