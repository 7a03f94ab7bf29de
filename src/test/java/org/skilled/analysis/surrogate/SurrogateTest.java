package org.skilled.analysis.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/** Known functions, known noise, known indices. */
class SurrogateTest {
  private static final double PI = Math.PI;

  private record Made(Sample sample, Output output) {}

  private static Made made(
      int points, int runs, List<Distribution> inputs, double noise, ToDoubleFunction<double[]> f) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(inputs.size());
    sequence.skipTo(1);
    Well19937c random = new Well19937c(points + runs);
    double[][] columns = new double[inputs.size()][points];
    double[][] values = new double[points][runs];
    for (int i = 0; i < points; i++) {
      double[] at = sequence.nextVector();
      for (int j = 0; j < at.length; j++) {
        at[j] = inputs.get(j).quantile(at[j]);
        columns[j][i] = at[j];
      }
      for (int r = 0; r < runs; r++) {
        values[i][r] = f.applyAsDouble(at) + noise * random.nextGaussian();
      }
    }
    List<Input> all = new ArrayList<>();
    for (int j = 0; j < columns.length; j++) {
      all.add(Input.number("x" + j, "x" + j, columns[j], inputs.get(j)));
    }
    return new Made(sample(all), Output.of("y", "y", values));
  }

  private static Sample sample(List<Input> inputs) {
    return new Sample(inputs, Map.of(), new Layout.Free(), List.of());
  }

  private static double ishigami(double[] x) {
    double s1 = StrictMath.sin(x[0]);
    double s2 = StrictMath.sin(x[1]);
    return s1 + 7 * s2 * s2 + 0.1 * x[2] * x[2] * x[2] * x[2] * s1;
  }

  private static Surrogate of(Made made) {
    return Surrogate.of(made.sample(), made.output(), false, 1000, 1);
  }

  @Test
  void reproducesIshigamiAndItsIndices() {
    Distribution input = new Distribution.Uniform(-PI, PI);
    Surrogate surrogate =
        of(made(400, 1, List.of(input, input, input), 0, SurrogateTest::ishigami));
    assertTrue(surrogate.check().q2().value() > 0.95, surrogate.check().q2().toString());
    assertTrue(surrogate.check().reaches(0.9));
    SurrogateIndices indices = surrogate.indices(60, 1);
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int j = 0; j < 3; j++) {
      assertTrue(indices.first().get(j).covers(first[j]), j + ": " + indices.first().get(j));
      assertTrue(indices.total().get(j).covers(total[j]), j + ": " + indices.total().get(j));
    }
    double[] grid = surrogate.grid(1, 9);
    List<Estimate> effect = surrogate.effect(1, grid);
    for (int k = 1; k < 8; k++) {
      double s = StrictMath.sin(grid[k]);
      assertEquals(7 * s * s, effect.get(k).value(), 0.5);
    }
    List<List<Estimate>> surface = surrogate.surface(0, new double[] {1}, 2, new double[] {0, 2.5});
    double s = StrictMath.sin(1);
    assertEquals(3.5 + s, surface.get(0).get(0).value(), 0.6);
    assertEquals(3.5 + s * (1 + 0.1 * StrictMath.pow(2.5, 4)), surface.get(1).get(0).value(), 0.6);
  }

  @Test
  void knowsTheNoiseFromReplicates() {
    Distribution input = new Distribution.Uniform(0, 1);
    Made made = made(150, 4, List.of(input, input), 0.5, x -> 3 * x[0] + StrictMath.sin(6 * x[1]));
    Surrogate surrogate = of(made);
    assertEquals(0.25, surrogate.noiseVariance(), 0.05);
    assertTrue(surrogate.check().share() > 0.9, surrogate.check().toString());
    assertTrue(surrogate.at(new double[] {0.5, 0.5}).covers(1.5 + StrictMath.sin(3)));
  }

  @Test
  void fitsTheNoiseWithoutReplicates() {
    Distribution input = new Distribution.Uniform(0, 1);
    Made made = made(250, 1, List.of(input, input), 0.5, x -> 3 * x[0] + StrictMath.sin(6 * x[1]));
    assertEquals(0.25, of(made).noiseVariance(), 0.07);
  }

  /** Luck that all points share moves them all alike, and is no noise between them. */
  @Test
  void sharedLuckIsNoNoiseBetweenPoints() {
    Well19937c random = new Well19937c(1);
    double[][] values = new double[100][6];
    double[] luck = new double[6];
    Arrays.setAll(luck, r -> 5 * random.nextGaussian());
    for (double[] row : values) {
      Arrays.setAll(row, r -> luck[r] + 0.3 * random.nextGaussian());
    }
    Output output = Output.of("y", "y", values);
    assertEquals(0.09, ReplicateNoise.of(output, true), 0.015);
    assertTrue(ReplicateNoise.of(output, false) > 5);
  }

  /** Functions drawn from a Gaussian process: 20 of them, 100 points each left out in turn. */
  @Test
  void predictiveIntervalsCoverWhereTheModelIsTrue() {
    int covered = 0;
    int all = 0;
    double[] lengths = {0.4, 0.8};
    Kernel kernel = new Kernel(1, lengths, new boolean[2]);
    for (int seed = 0; seed < 20; seed++) {
      Well19937c random = new Well19937c(seed);
      int n = 100;
      double[][] x = new double[n][2];
      double[][] matrix = new double[n][n];
      for (int i = 0; i < n; i++) {
        x[i][0] = random.nextDouble();
        x[i][1] = random.nextDouble();
        for (int k = 0; k <= i; k++) {
          matrix[i][k] = kernel.of(x[i], x[k]) + (i == k ? 0.05 : 0);
        }
      }
      double[] white = new double[n];
      Arrays.setAll(white, i -> random.nextGaussian());
      Cholesky factor = java.util.Objects.requireNonNull(Cholesky.of(matrix));
      double[] y = factor.times(white);
      List<Input> inputs = new ArrayList<>();
      for (int j = 0; j < 2; j++) {
        int column = j;
        inputs.add(
            Input.number(
                "x" + j, "", Arrays.stream(x).mapToDouble(row -> row[column]).toArray(), null));
      }
      double[][] values = Arrays.stream(y).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
      Check check =
          Surrogate.of(sample(inputs), Output.of("y", "y", values), false, 1000, seed).check();
      covered += check.coverage().hits();
      all += check.coverage().n();
    }
    assertTrue(covered >= 0.93 * all && covered <= 0.97 * all, covered + " of " + all);
  }

  @Test
  void noiseAloneMayNotBeUsed() {
    Distribution input = new Distribution.Uniform(0, 1);
    Check check = of(made(120, 1, List.of(input, input, input), 1, x -> 0)).check();
    assertFalse(check.reaches(0.5), check.q2().toString());
  }

  @Test
  void categoriesConstantsAndGapsAreLivedWith() {
    Well19937c random = new Well19937c(8);
    int n = 160;
    double[] level = new double[n];
    double[] x = new double[n];
    double[] constant = new double[n];
    double[][] y = new double[n][1];
    double[] steps = {0, 2, 1};
    for (int i = 0; i < n; i++) {
      level[i] = random.nextInt(3);
      x[i] = i % 40 == 3 ? x[i - 1] : random.nextDouble();
      y[i][0] = steps[(int) level[i]] + x[i];
    }
    x[10] = Double.NaN;
    y[11][0] = Double.NaN;
    List<Input> inputs =
        List.of(
            Input.category("c", "c", level, List.of("a", "b", "d")),
            Input.number("x", "x", x, null),
            Input.number("k", "k", constant, null));
    Surrogate surrogate = Surrogate.of(sample(inputs), Output.of("y", "y", y), true, 100, 1);
    assertEquals(2, surrogate.check().leftOut());
    assertEquals(100, surrogate.check().points());
    assertEquals(2, surrogate.inputs().size());
    assertTrue(surrogate.check().q2().value() > 0.98);
    assertEquals(1.5, surrogate.effect(0, new double[] {2}).get(0).value(), 0.1);
    SurrogateIndices indices = surrogate.indices(20, 1);
    assertEquals(0.89, indices.first().get(0).value(), 0.06);
  }

  @Test
  void tooFewPointsTooManyInputsOrNoDifferenceAreRefused() {
    Distribution input = new Distribution.Uniform(0, 1);
    assertTrue(
        refusal(made(29, 1, List.of(input), 0, x -> x[0])).contains("complete at 29 points"));
    assertTrue(refusal(made(40, 1, List.of(input), 0, x -> 3)).contains("same at all points"));
    double[] column = new double[40];
    Well19937c random = new Well19937c(1);
    Arrays.setAll(column, i -> random.nextDouble());
    List<Input> many = new ArrayList<>();
    for (int j = 0; j < 200; j++) {
      many.add(Input.number("x" + j, "x", column, null));
    }
    Output output = made(40, 1, List.of(input), 0, x -> x[0]).output();
    assertTrue(refusal(new Made(sample(many), output)).contains("200 inputs vary"));
  }

  private static String refusal(Made made) {
    return String.valueOf(assertThrows(InputException.class, () -> of(made)).getMessage());
  }
}
