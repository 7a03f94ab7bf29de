package org.skilled.analysis.dependence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.problem.InputException;

/** Delta, PAWN and the correlation ratio against known values, and how often they are wrong. */
class DependenceTest {
  private static final double[] WEIGHTS = {2, 1, 0.5, 0};

  /** A linear model with normal inputs and normal noise. */
  private record Linear(List<Input> inputs, double[] output) {
    static Linear of(int rows, long seed) {
      Random random = new Random(seed);
      double[][] columns = new double[WEIGHTS.length][rows];
      double[] output = new double[rows];
      for (int row = 0; row < rows; row++) {
        for (int i = 0; i < columns.length; i++) {
          columns[i][row] = random.nextGaussian();
          output[row] += WEIGHTS[i] * columns[i][row];
        }
        output[row] += random.nextGaussian();
      }
      return new Linear(DependenceTest.inputs(columns), output);
    }
  }

  private static List<Input> inputs(double[]... columns) {
    List<Input> inputs = new ArrayList<>();
    for (double[] column : columns) {
      String name = "x" + (inputs.size() + 1);
      inputs.add(Input.number(name, name, column, null));
    }
    return inputs;
  }

  /** Between a normal density and that of the mean over an input's distribution, by quadrature. */
  private static double deltaOfLinear(double weight) {
    double variance = 1;
    for (double each : WEIGHTS) {
      variance += each * each;
    }
    double rest = variance - weight * weight;
    NormalDistribution whole = new NormalDistribution(0, Math.sqrt(variance));
    NormalDistribution standard = new NormalDistribution();
    double sum = 0;
    int steps = 400;
    for (int i = 0; i < steps; i++) {
      double x = standard.inverseCumulativeProbability((i + 0.5) / steps);
      NormalDistribution given = new NormalDistribution(weight * x, Math.sqrt(rest));
      double width = 16 * Math.sqrt(variance) / 800;
      for (int j = 0; j < 800; j++) {
        double y = (j - 399.5) * width;
        sum += Math.abs(whole.density(y) - given.density(y)) * width / 2 / steps;
      }
    }
    return sum;
  }

  @Test
  void deltaOfALinearModelIsKnown() {
    Linear model = Linear.of(50_000, 3);
    Dependence delta = Delta.of(model.inputs(), model.output(), 1, 60, 60);
    for (int i = 0; i < WEIGHTS.length; i++) {
      assertEquals(deltaOfLinear(WEIGHTS[i]), delta.indices().get(i).value().value(), 0.012);
    }
    assertTrue(delta.matters(delta.indices().get(2)));
    assertFalse(delta.matters(delta.indices().get(3)));
    assertEquals("x1", delta.byStrength().get(0).input());
  }

  /** Of 100 repetitions with a coverage of 0.95, fewer than 1 in 200 show less than 0.89. */
  @Test
  void intervalsOfDeltaCover() {
    int repetitions = 100;
    double[] truth = {deltaOfLinear(2), deltaOfLinear(1), deltaOfLinear(0.5), 0};
    double[] covered = new double[truth.length];
    double width = 0;
    for (int seed = 1; seed <= repetitions; seed++) {
      Linear model = Linear.of(500, seed);
      Dependence delta = Delta.of(model.inputs(), model.output(), seed, 2, 40);
      for (int i = 0; i < truth.length; i++) {
        Estimate value = delta.indices().get(i).value();
        covered[i] += value.covers(truth[i]) ? 1.0 / repetitions : 0;
        width += (value.high() - value.low()) / truth.length / repetitions;
      }
    }
    for (int i = 0; i < truth.length; i++) {
      assertTrue(covered[i] >= 0.89, "x" + (i + 1) + " " + covered[i]);
    }
    assertTrue(width < 0.15, "intervals that always hold say nothing: " + width);
  }

  /** Up and down four times, with peaks that slices blur; by integration, see KnownModels. */
  @Test
  void deltaOfIshigamiIsKnown() {
    KnownModel model =
        KnownModels.all().stream()
            .filter(m -> m.name().equals("Ishigami"))
            .findFirst()
            .orElseThrow();
    CoverageTable.Table table = CoverageTable.drawn(model, 2000, 7);
    Dependence delta = Delta.of(table.inputs(), table.output(), 1, 10);
    double[] truth = {0.262, 0.425, 0.210};
    for (int i = 0; i < truth.length; i++) {
      Estimate value = delta.indices().get(i).value();
      assertEquals(truth[i], KnownModel.delta(model.given(i)), 0.002);
      assertTrue(value.covers(truth[i]), value.toString());
      assertEquals(truth[i], value.value(), 0.03);
    }
  }

  /** Of 400 repetitions with a coverage of 0.95, fewer than 1 in 1,000 show less than 0.915. */
  @Test
  void intervalsOfPawnCover() {
    Linear many = Linear.of(40_000, 99);
    Dependence truth = Pawn.of(many.inputs(), many.output(), 10, false, 1, 2);
    int repetitions = 400;
    double[] covered = new double[WEIGHTS.length];
    for (int seed = 1; seed <= repetitions; seed++) {
      Linear model = Linear.of(300, seed);
      Dependence pawn = Pawn.of(model.inputs(), model.output(), 10, false, seed, 60);
      for (int i = 0; i < covered.length; i++) {
        double right = i == 3 ? 0 : truth.indices().get(i).value().value();
        covered[i] += pawn.indices().get(i).value().covers(right) ? 1.0 / repetitions : 0;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      assertTrue(covered[i] >= 0.915, "x" + (i + 1) + " " + covered[i]);
    }
  }

  /** Of 100 tables, 5 % are 5, give or take 4 twice over; few dummies make the floor uneven. */
  @Test
  void nothingMattersWhereNothingDoes() {
    int tables = 100;
    int byDelta = 0;
    int byPawn = 0;
    for (int seed = 1; seed <= tables; seed++) {
      Random random = new Random(seed);
      double[][] columns = new double[4][150];
      for (double[] column : columns) {
        for (int row = 0; row < column.length; row++) {
          column[row] = random.nextDouble();
        }
      }
      double[] output = random.doubles(150).map(u -> Math.rint(u * 40)).toArray();
      Dependence delta = Delta.of(inputs(columns), output, seed, 10, 40);
      Dependence pawn = Pawn.of(inputs(columns), output, 10, false, seed, 10);
      byDelta += delta.indices().stream().anyMatch(delta::matters) ? 1 : 0;
      byPawn += pawn.indices().stream().anyMatch(pawn::matters) ? 1 : 0;
    }
    assertEquals(0.05, byDelta / (double) tables, 0.08, "delta");
    assertEquals(0.05, byPawn / (double) tables, 0.08, "PAWN");
  }

  @Test
  void pawnIsTheMedianDistanceOfSlices() {
    double[] x = IntStream.range(0, 1000).mapToDouble(i -> i / 1000.0).toArray();
    Dependence pawn = Pawn.of(inputs(x), x, 10, false, 1, 20);
    // Slice j of ten holds the outputs from j/10 to (j+1)/10: its distance is the larger of j/10
    // and
    // 1 - (j+1)/10, whose median over ten is 0.7.
    assertEquals(0.7, pawn.indices().get(0).raw(), 1e-3);
    assertEquals(
        0.9, Pawn.of(inputs(x), x, 10, true, 1, 20).indices().get(0).raw(), 1e-3, "maximum");
  }

  @Test
  void whatRisesAndFallsIsSeen() {
    Random random = new Random(5);
    double[] x = random.doubles(600).map(u -> 2 * u - 1).toArray();
    double[] other = random.doubles(600).toArray();
    double[] y = IntStream.range(0, 600).mapToDouble(i -> x[i] * x[i]).toArray();
    for (Dependence found :
        List.of(
            Delta.of(inputs(x, other), y, 1, 50), Pawn.of(inputs(x, other), y, 10, false, 1, 50))) {
      assertTrue(found.matters(found.indices().get(0)), found.ranking().index());
      assertFalse(found.matters(found.indices().get(1)), found.ranking().index());
    }
  }

  @Test
  void categoriesConstantsAndMissingValues() {
    Random random = new Random(8);
    int rows = 400;
    double[] kind = new double[rows];
    double[] constant = new double[rows];
    double[] gappy = new double[rows];
    double[] output = new double[rows];
    for (int row = 0; row < rows; row++) {
      kind[row] = random.nextInt(3);
      gappy[row] = row % 7 == 0 ? Double.NaN : random.nextDouble();
      output[row] = row % 11 == 0 ? Double.NaN : (kind[row] == 1 ? 1 : 0) + random.nextDouble();
    }
    List<Input> inputs =
        List.of(
            Input.category("kind", "kind", kind, List.of("a", "b", "c")),
            Input.number("constant", "constant", constant, null),
            Input.number("gappy", "gappy", gappy, null));
    Dependence delta = Delta.of(inputs, output, 1, 50);
    assertEquals(37, delta.leftOut());
    assertEquals(3, delta.indices().get(0).slices());
    assertTrue(delta.matters(delta.indices().get(0)));
    assertTrue(Double.isNaN(delta.indices().get(1).value().value()));
    assertFalse(delta.matters(delta.indices().get(1)));
    assertFalse(delta.matters(delta.indices().get(2)));
    assertTrue(delta.indices().get(2).missing() > 30);
  }

  @Test
  void refusesWhatSaysNothing() {
    double[] x = IntStream.range(0, 29).mapToDouble(i -> i).toArray();
    String few =
        assertThrows(InputException.class, () -> Delta.of(inputs(x), x, 1, 10)).getMessage();
    assertTrue(few.contains("only 29 points"), few);
    double[] more = IntStream.range(0, 60).mapToDouble(i -> i).toArray();
    assertThrows(InputException.class, () -> Delta.of(inputs(more), new double[60], 1, 10));
    assertThrows(InputException.class, () -> Delta.of(inputs(new double[60]), more, 1, 10));
  }

  @Test
  void largeTablesAreDrawnFrom() {
    Random random = new Random(2);
    double[] x = random.doubles(300_000).toArray();
    Dependence delta = Delta.of(inputs(x), x, 1, 2, 10);
    assertEquals(250_000, delta.rows());
    assertEquals(300_000, delta.finished());
    assertTrue(delta.indices().get(0).value().value() > 0.9);
  }

  /** The same bits whatever the order in which threads come by, and each time. */
  @Test
  void sameEveryTime() {
    Linear model = Linear.of(200, 4);
    Dependence once = Delta.of(model.inputs(), model.output(), 9, 40);
    Dependence again = Delta.of(model.inputs(), model.output(), 9, 40);
    assertEquals(once.indices(), again.indices());
    assertArrayEquals(once.ranking().resamples(), again.ranking().resamples());
  }

  @Test
  void correlationRatioIsTheFirstOrderIndex() {
    Random random = new Random(6);
    int rows = 100_000;
    double[][] x = new double[3][rows];
    double[] y = new double[rows];
    for (int row = 0; row < rows; row++) {
      for (double[] column : x) {
        column[row] = (2 * random.nextDouble() - 1) * Math.PI;
      }
      double sine = Math.sin(x[1][row]);
      y[row] = Math.sin(x[0][row]) * (1 + 0.1 * Math.pow(x[2][row], 4)) + 7 * sine * sine;
    }
    double[] shares = CorrelationRatio.of(inputs(x), y);
    assertEquals(0.314, shares[0], 0.01);
    assertEquals(0.442, shares[1], 0.02);
    assertEquals(0, shares[2], 0.005);
  }
}
