package org.skilled.analysis.sensitivity;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Made-up tables of inputs, uniform and independent, and outputs of known functions. */
record Tables(Inputs inputs, double[] output) {

  /** Rows of inputs drawn anew, and the output that a function of the row and more luck gives. */
  static Tables random(
      int rows, int size, long seed, ToDoubleBiFunction<double[], SplittableRandom> function) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] columns = new double[size][rows];
    double[] output = new double[rows];
    for (int row = 0; row < rows; row++) {
      double[] point = random.doubles(size).toArray();
      for (int i = 0; i < size; i++) {
        columns[i][row] = point[i];
      }
      output[row] = function.applyAsDouble(point, random);
    }
    return new Tables(Inputs.of(names(size), columns), output);
  }

  RegressionTable analysed() {
    return RegressionIndices.of(inputs, output, 1);
  }

  /** The same with fewer dummies, for tests that want very many tables and no floor of noise. */
  RegressionTable analysed(int dummies) {
    return RegressionIndices.of(inputs, output, 1, dummies);
  }

  static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> "x" + i).toList();
  }

  /** Sum of uniform draws, near enough normal, with variance 1. */
  static double noise(SplittableRandom random) {
    return random.doubles(12).sum() - 6;
  }
}
