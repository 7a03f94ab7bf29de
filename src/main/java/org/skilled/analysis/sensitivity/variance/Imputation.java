package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;

/**
 * How far Sobol' indices would move if points without a value had one: that of the nearest point
 * that has one, or the mean of all.
 *
 * <p>Neither is right; an index that they hardly move does not hang on what failed.
 */
public final class Imputation {
  /** With more, donors are taken evenly from all points, so that it takes seconds at most. */
  private static final long MOST_DISTANCES = 20_000_000;

  private Imputation() {}

  /**
   * Indices of one input or group with blocks left out and with values put in.
   *
   * @param leftOut first-order and total index from complete blocks
   * @param nearest the same with the value of the nearest point
   * @param mean the same with the mean of all points
   */
  public record Row(String subject, double[] leftOut, double[] nearest, double[] mean) {
    /** Largest change of the total index. */
    public double shift() {
      return Math.max(Math.abs(nearest[1] - leftOut[1]), Math.abs(mean[1] - leftOut[1]));
    }
  }

  /**
   * The indices of all inputs or groups.
   *
   * @throws org.skilled.problem.InputException as {@link Sobol#of}
   */
  public static List<Row> of(Sample sample, Layout.Radial layout, PointMeans means) {
    double[] values = means.values();
    double all = Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    double[] leftOut = indices(layout, means);
    double[] nearest = indices(layout, means.with(nearest(sample, values)));
    double[] mean =
        indices(
            layout,
            means.with(Arrays.stream(values).map(y -> Double.isFinite(y) ? y : all).toArray()));
    int groups = layout.groups();
    return IntStream.range(0, groups)
        .mapToObj(
            i ->
                new Row(
                    sample.subjects().get(i),
                    new double[] {leftOut[i], leftOut[groups + i]},
                    new double[] {nearest[i], nearest[groups + i]},
                    new double[] {mean[i], mean[groups + i]}))
        .toList();
  }

  private static double[] indices(Layout.Radial layout, PointMeans means) {
    int[] complete = Sobol.complete(layout, means);
    return BlockTerms.of(layout, means, complete).values(complete.length);
  }

  /** The values, with that of the nearest point where there is none. */
  static double[] nearest(Sample sample, double[] values) {
    double[][] scaled = sample.inputs().stream().map(Imputation::scaled).toArray(double[][]::new);
    boolean[] category = new boolean[scaled.length];
    for (int i = 0; i < category.length; i++) {
      category[i] = sample.inputs().get(i).isCategory();
    }
    int[] there =
        IntStream.range(0, values.length).filter(p -> Double.isFinite(values[p])).toArray();
    long missing = (long) values.length - there.length;
    int step = (int) Math.max(1, missing * there.length * scaled.length / MOST_DISTANCES);
    double[] filled = values.clone();
    for (int point = 0; point < values.length; point++) {
      if (!Double.isFinite(values[point])) {
        filled[point] = values[donor(scaled, category, there, step, point)];
      }
    }
    return filled;
  }

  private static int donor(
      double[][] scaled, boolean[] category, int[] there, int step, int point) {
    int best = there[0];
    double least = Double.POSITIVE_INFINITY;
    for (int n = 0; n < there.length; n += step) {
      double distance = 0;
      for (int i = 0; i < scaled.length && distance < least; i++) {
        double apart = scaled[i][there[n]] - scaled[i][point];
        distance += category[i] ? (apart == 0 ? 0 : 1) : apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = there[n];
      }
    }
    return best;
  }

  /** From 0 to 1, so that inputs count alike; categories as they are. */
  private static double[] scaled(Input input) {
    double[] values = input.values();
    double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    double range = high > low && !input.isCategory() ? high - low : 1;
    return Arrays.stream(values).map(value -> (value - low) / range).toArray();
  }
}
