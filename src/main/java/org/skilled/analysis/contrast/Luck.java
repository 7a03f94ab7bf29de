package org.skilled.analysis.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Effect;
import org.skilled.analysis.IndependentDifference;
import org.skilled.analysis.PairedDifference;
import org.skilled.analysis.sample.Output;

/**
 * What was seen of an output, and how luck came into it.
 *
 * @param runs {@code [point][replicate]}; from 0 upwards if the output has a range
 * @param shared whether replicate r has the same luck at every point
 * @param reach how far runs can differ; infinite if nothing bounds them
 */
record Luck(double[][] runs, boolean shared, double reach) {
  static Luck of(Output output, boolean shared) {
    double[][] runs =
        IntStream.range(0, output.size()).mapToObj(output::runs).toArray(double[][]::new);
    double reach = output.highest() - output.lowest();
    if (!(reach > 0 && Double.isFinite(reach))) {
      return new Luck(runs, shared, areShares(runs) ? 1 : Double.POSITIVE_INFINITY);
    }
    double[][] above =
        Arrays.stream(runs)
            .map(point -> Arrays.stream(point).map(value -> value - output.lowest()).toArray())
            .toArray(double[][]::new);
    return new Luck(above, shared, reach);
  }

  /** Whether all runs look like shares, where no range is known. */
  private static boolean areShares(double[][] runs) {
    return Arrays.stream(runs)
        .flatMapToDouble(Arrays::stream)
        .filter(Double::isFinite)
        .allMatch(value -> value >= 0 && value <= 1);
  }

  /**
   * As many replicates as use most runs, if only what has that many is used: one point that was run
   * once must not cost all others their replicates.
   *
   * @param counts how many replicates there are of each
   * @return of several the largest; 0 if there are none
   */
  static int replicates(int[] counts) {
    int[] sorted = Arrays.stream(counts).sorted().toArray();
    int best = 0;
    long most = 0;
    for (int i = 0; i < sorted.length; i++) {
      long used = (long) sorted[i] * (sorted.length - i);
      if (used > 0 && used >= most) {
        most = used;
        best = sorted[i];
      }
    }
    return best;
  }

  /** How many replicates two points have in common; 1 if their means alone can be compared. */
  int common(int[] pair) {
    double[] from = runs[pair[0]];
    double[] to = runs[pair[1]];
    int length = Math.min(from.length, to.length);
    long both =
        IntStream.range(0, length)
            .filter(r -> Double.isFinite(from[r]) && Double.isFinite(to[r]))
            .count();
    return both > 1 ? length : Double.isFinite(means(pair)) ? 1 : 0;
  }

  /** Whether one of two points was run more than once. */
  boolean isReplicated(int[] pair) {
    return Math.max(runs[pair[0]].length, runs[pair[1]].length) > 1;
  }

  /** The difference of the means of two points. */
  double means(int[] pair) {
    double[] means = Matches.means(runs, pair);
    return means[1] - means[0];
  }

  /** Mean over the pairs that have both runs of a replicate; NaN without any. */
  double difference(List<int[]> pairs, int replicate) {
    return pairs.stream()
        .filter(pair -> Math.min(runs[pair[0]].length, runs[pair[1]].length) > replicate)
        .mapToDouble(pair -> runs[pair[1]][replicate] - runs[pair[0]][replicate])
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * The difference between two groups of points. If replicates share their luck, how far it differs
   * between them adds to how far points differ: all points of a replicate are moved together.
   */
  Effect points(int[] from, int[] to, double level) {
    Effect points =
        IndependentDifference.of(Matches.means(runs, to), Matches.means(runs, from), reach, level);
    int[] all = IntStream.concat(IntStream.of(from), IntStream.of(to)).toArray();
    int replicates = replicates(IntStream.of(all).map(point -> runs[point].length).toArray());
    if (!shared || replicates < 2) {
      return points;
    }
    double[] differences =
        IntStream.range(0, replicates).mapToDouble(r -> mean(to, r) - mean(from, r)).toArray();
    Effect luck = PairedDifference.of(differences, reach, level);
    return luck.hasInterval() ? wider(points, luck) : points;
  }

  private double mean(int[] points, int replicate) {
    return IntStream.of(points)
        .filter(point -> runs[point].length > replicate)
        .mapToDouble(point -> runs[point][replicate])
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  /** Two independent causes of error add up by their squares. */
  private Effect wider(Effect one, Effect other) {
    double below = length(one.estimate() - one.low(), other.estimate() - other.low());
    double above = length(one.high() - one.estimate(), other.high() - other.estimate());
    return new Effect(
        one.n(),
        one.estimate(),
        Math.max(-reach, one.estimate() - below),
        Math.min(reach, one.estimate() + above));
  }

  private static double length(double one, double other) {
    return Math.sqrt(one * one + other * other);
  }
}
