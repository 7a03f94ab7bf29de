package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/** Radial samples of random blocks, inputs uniform on [0,1]. */
record Radial(Layout.Radial layout, List<double[]> points) {

  static Radial of(int blocks, int inputs, boolean secondOrder, long seed) {
    return grouped(
        blocks,
        IntStream.range(0, inputs).mapToObj(i -> new int[] {i}).toList(),
        secondOrder,
        seed);
  }

  static Radial grouped(int blocks, List<int[]> groups, boolean secondOrder, long seed) {
    int inputs = groups.stream().mapToInt(group -> group.length).sum();
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> points = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      double[] a = random.doubles(inputs).toArray();
      double[] b = random.doubles(inputs).toArray();
      points.add(a);
      groups.forEach(group -> points.add(mixed(a, b, group)));
      if (secondOrder) {
        groups.forEach(group -> points.add(mixed(b, a, group)));
      }
      points.add(b);
    }
    return new Radial(new Layout.Radial(blocks, groups.size(), secondOrder), points);
  }

  private static double[] mixed(double[] one, double[] other, int[] group) {
    double[] mixed = one.clone();
    for (int i : group) {
      mixed[i] = other[i];
    }
    return mixed;
  }

  double[] values(ToDoubleFunction<double[]> function) {
    return points.stream().mapToDouble(function).toArray();
  }

  /** A run a point, all of them finished. */
  PointMeans means(ToDoubleFunction<double[]> function) {
    return PointMeans.of(output(function, 1, 0, 0), false);
  }

  /** Runs with normal luck of a standard deviation. */
  Output output(ToDoubleFunction<double[]> function, int replicates, double luck, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Output.of(
        "y",
        "y",
        points.stream()
            .map(
                point -> {
                  double value = function.applyAsDouble(point);
                  return IntStream.range(0, replicates)
                      .mapToDouble(r -> value + (luck == 0 ? 0 : luck * random.nextGaussian()))
                      .toArray();
                })
            .toArray(double[][]::new));
  }

  Sample sample(Layout as) {
    return sample(as, Map.of());
  }

  Sample sample(Layout as, Map<String, List<String>> groups) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < points.get(0).length; i++) {
      int column = i;
      inputs.add(
          Input.number(
              "x" + (i + 1),
              "x" + (i + 1),
              points.stream().mapToDouble(point -> point[column]).toArray(),
              null));
    }
    return new Sample(inputs, new LinkedHashMap<>(groups), as, List.of());
  }

  static List<String> names(int inputs) {
    return IntStream.rangeClosed(1, inputs).mapToObj(i -> "x" + i).toList();
  }
}
