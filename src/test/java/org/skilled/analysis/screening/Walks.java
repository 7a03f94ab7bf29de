package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/** Trajectories on the unit cube, and outputs there. */
record Walks(Sample sample, double[][] points) {

  /** Random trajectories on four levels with steps of two thirds, as Morris made them. */
  static Walks of(int trajectories, int size, long seed) {
    return of(trajectories, size, seed, 4, 2.0 / 3);
  }

  /** Steps of any length, from anywhere on a grid, up or down. */
  static Walks of(int trajectories, int size, long seed, int levels, double step) {
    Random random = new Random(seed);
    List<double[]> points = new ArrayList<>();
    for (int t = 0; t < trajectories; t++) {
      double[] point =
          IntStream.range(0, size)
              .mapToDouble(i -> random.nextInt(levels) / (levels - 1.0))
              .toArray();
      points.add(point);
      List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      Collections.shuffle(order, random);
      for (int mover : order) {
        point = point.clone();
        point[mover] += point[mover] + step <= 1 + 1e-9 ? step : -step;
        points.add(point);
      }
    }
    double[][] rows = points.toArray(double[][]::new);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int column = i;
      inputs.add(
          Input.number(
              "x" + (i + 1),
              "x" + (i + 1),
              points.stream().mapToDouble(row -> row[column]).toArray(),
              new Distribution.Uniform(0, 1)));
    }
    return new Walks(
        new Sample(inputs, Map.of(), new Layout.Trajectories(trajectories, size), List.of()), rows);
  }

  /** One run a point, without luck. */
  Output output(ToDoubleFunction<double[]> function) {
    return output(function, 0, 1, 0);
  }

  Output output(ToDoubleFunction<double[]> function, double noise, int replicates, long seed) {
    Random random = new Random(seed);
    double[][] runs = new double[points.length][replicates];
    for (int p = 0; p < points.length; p++) {
      for (int r = 0; r < replicates; r++) {
        runs[p][r] = function.applyAsDouble(points[p]) + noise * random.nextGaussian();
      }
    }
    return Output.of("y", "y", runs);
  }

  /** The function of 20 inputs in Morris (1991), without its random coefficients. */
  static double morris(double[] x) {
    double[] w = new double[20];
    for (int i = 0; i < 20; i++) {
      boolean curved = i == 2 || i == 4 || i == 6;
      w[i] = curved ? 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5) : 2 * (x[i] - 0.5);
    }
    double y = 0;
    for (int i = 0; i < 20; i++) {
      y += i < 10 ? 20 * w[i] : (i % 2 == 0 ? 1 : -1) * w[i];
      for (int j = i + 1; j < 20; j++) {
        y += i < 6 && j < 6 ? -15 * w[i] * w[j] : ((i + j) % 2 == 0 ? 1 : -1) * w[i] * w[j];
        for (int k = j + 1; k < 5; k++) {
          y -= i < 5 ? 10 * w[i] * w[j] * w[k] : 0;
          for (int l = k + 1; l < 4; l++) {
            y += i < 4 ? 5 * w[i] * w[j] * w[k] * w[l] : 0;
          }
        }
      }
    }
    return y;
  }
}
