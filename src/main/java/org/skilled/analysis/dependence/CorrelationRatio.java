package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Input;

/**
 * The share of the output's variance that one input explains alone, by whatever curve, from slices
 * of any sample: an estimate of the first-order index of Sobol', less what chance alone would
 * explain. It may be a little below 0 where an input explains nothing.
 */
public final class CorrelationRatio {
  private static final int SLICES = 20;
  private static final int LEAST_A_SLICE = 10;

  private CorrelationRatio() {}

  /**
   * The share of each input, NaN for one that does not vary; in O(n log n) for each.
   *
   * @param output one value a point; points where it is not finite are left out
   */
  public static double[] of(List<Input> inputs, double[] output) {
    int[] sorted =
        IntStream.range(0, output.length)
            .filter(row -> Double.isFinite(output[row]))
            .boxed()
            .sorted((a, b) -> Double.compare(output[a], output[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    RatioStatistic ratio =
        new RatioStatistic(IntStream.of(sorted).mapToDouble(row -> output[row]).toArray());
    int[] once = new int[sorted.length];
    Arrays.fill(once, 1);
    int most = Math.max(2, Math.min(SLICES, sorted.length / LEAST_A_SLICE));
    return inputs.stream()
        .mapToDouble(
            input -> {
              double[] values = IntStream.of(sorted).mapToDouble(input::at).toArray();
              Slices slices = Slices.of(values, input.isCategory(), most);
              return slices.count() < 2 ? Double.NaN : ratio.of(slices.of(), slices.count(), once);
            })
        .toArray();
  }
}
