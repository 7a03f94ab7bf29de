package org.skilled.analysis.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Sample;

/** Points that differ in one input alone. */
final class Matches {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** For each point, a hash of all its values; sums of hashes can be freed of one input. */
  private final long[] all;

  private final Sample sample;

  Matches(Sample sample) {
    this.sample = sample;
    this.all = new long[sample.points()];
    for (int i = 0; i < sample.inputs().size(); i++) {
      for (int point = 0; point < all.length; point++) {
        all[point] += hash(i, sample.inputs().get(i).at(point));
      }
    }
  }

  /** The values that an input has, ascending. */
  static double[] levels(Input input) {
    double[] sorted = sorted(input);
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
        .mapToDouble(i -> sorted[i])
        .toArray();
  }

  /** The finite values of all points, ascending. */
  static double[] sorted(Input input) {
    return IntStream.range(0, input.size())
        .mapToDouble(point -> input.at(point) + 0.0)
        .filter(Double::isFinite)
        .sorted()
        .toArray();
  }

  /** Pairs of points, {@code {from, to}}, that have two values of an input and agree in others. */
  List<int[]> pairs(int input, double from, double to) {
    Input varied = sample.inputs().get(input);
    Map<Long, Integer> begin = new HashMap<>();
    for (int point : at(varied, from)) {
      begin.putIfAbsent(all[point] - hash(input, varied.at(point)), point);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int point : at(varied, to)) {
      Integer first = begin.remove(all[point] - hash(input, varied.at(point)));
      if (first != null) {
        pairs.add(new int[] {first, point});
      }
    }
    return pairs;
  }

  /** The points at which an input has a value. */
  static int[] at(Input input, double value) {
    return IntStream.range(0, input.size()).filter(point -> input.at(point) == value).toArray();
  }

  /** The points at which an input lies between two values, both of which count. */
  static int[] between(Input input, double low, double high) {
    return IntStream.range(0, input.size())
        .filter(point -> input.at(point) >= low && input.at(point) <= high)
        .toArray();
  }

  /** Means over the points' finite runs. */
  static double[] means(double[][] runs, int[] points) {
    return IntStream.of(points)
        .mapToDouble(
            point ->
                Arrays.stream(runs[point]).filter(Double::isFinite).average().orElse(Double.NaN))
        .toArray();
  }

  /** 64 well-mixed bits (splitmix64): two inputs or values meet with a chance of 2 to the -64. */
  private static long hash(int input, double value) {
    long bits = Double.doubleToLongBits(value + 0.0) + GOLDEN * (input + 1L);
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
