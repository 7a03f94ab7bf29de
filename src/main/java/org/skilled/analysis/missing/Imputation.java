package org.skilled.analysis.missing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.dependence.CorrelationRatio;
import org.skilled.analysis.sample.Input;

/**
 * How far the share of variance that each input explains alone would move, had points without a
 * finished run given the value of the nearest finished point, or all the lowest or all the highest
 * value seen. The last two are worst cases; the truth may still lie outside, as a failed run might
 * have gone beyond anything seen.
 */
public final class Imputation {
  /** Distances worked out at most, so that large tables take seconds. */
  private static final double MOST_DISTANCES = 2e8;

  private static final int ALWAYS = 200;

  private Imputation() {}

  /**
   * One input.
   *
   * @param without share with the failed points left out
   * @param nearest with the value of the nearest finished point
   * @param lowest with the lowest value seen
   * @param highest with the highest value seen
   */
  public record Shift(String input, double without, double nearest, double lowest, double highest) {
    /** The largest change, up or down; NaN for an input that does not vary. */
    public double largest() {
      return Math.max(
          Math.abs(nearest - without),
          Math.max(Math.abs(lowest - without), Math.abs(highest - without)));
    }
  }

  /**
   * The shifts of all inputs.
   *
   * @param output one value a point, NaN where no run has finished; at least one finite value
   */
  public static List<Shift> of(List<Input> inputs, double[] output) {
    double low = Arrays.stream(output).filter(Double::isFinite).min().orElse(Double.NaN);
    double high = Arrays.stream(output).filter(Double::isFinite).max().orElse(Double.NaN);
    double[] without = CorrelationRatio.of(inputs, output);
    double[] nearest = CorrelationRatio.of(inputs, nearest(inputs, output));
    double[] lowest = CorrelationRatio.of(inputs, filled(output, low));
    double[] highest = CorrelationRatio.of(inputs, filled(output, high));
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      shifts.add(new Shift(inputs.get(i).name(), without[i], nearest[i], lowest[i], highest[i]));
    }
    return shifts;
  }

  private static double[] filled(double[] output, double with) {
    return Arrays.stream(output).map(value -> Double.isFinite(value) ? value : with).toArray();
  }

  /** In the space of inputs over their ranges; other categories and missing values are 1 apart. */
  private static double[] nearest(List<Input> inputs, double[] output) {
    int[] failed =
        IntStream.range(0, output.length).filter(i -> !Double.isFinite(output[i])).toArray();
    int[] finished =
        IntStream.range(0, output.length).filter(i -> Double.isFinite(output[i])).toArray();
    double most = MOST_DISTANCES / Math.max(1, (double) failed.length * inputs.size());
    int stride = (int) Math.max(1, Math.ceil(finished.length / Math.max(ALWAYS, most)));
    int[] candidates =
        IntStream.range(0, finished.length)
            .filter(i -> i % stride == 0)
            .map(i -> finished[i])
            .toArray();
    double[][] scaled = inputs.stream().map(Imputation::scaled).toArray(double[][]::new);
    boolean[] category = new boolean[scaled.length];
    for (int i = 0; i < category.length; i++) {
      category[i] = inputs.get(i).isCategory();
    }
    double[] filled = output.clone();
    IntStream.of(failed)
        .parallel()
        .forEach(point -> filled[point] = output[nearest(scaled, category, point, candidates)]);
    return filled;
  }

  private static int nearest(double[][] scaled, boolean[] category, int point, int[] candidates) {
    int best = candidates[0];
    double least = Double.POSITIVE_INFINITY;
    for (int candidate : candidates) {
      double distance = 0;
      for (int i = 0; i < scaled.length && distance < least; i++) {
        double gap = scaled[i][point] - scaled[i][candidate];
        distance += (category[i] && gap != 0) || Double.isNaN(gap) ? 1 : gap * gap;
      }
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static double[] scaled(Input input) {
    double[] values = input.values();
    double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    double range = high > low ? high - low : 1;
    return input.isCategory()
        ? values
        : Arrays.stream(values).map(value -> (value - low) / range).toArray();
  }
}
