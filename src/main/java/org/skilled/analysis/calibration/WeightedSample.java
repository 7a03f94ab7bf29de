package org.skilled.analysis.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Figures of weighted values. */
public final class WeightedSample {
  private WeightedSample() {}

  /** The effective number of values, (sum of weights)^2 / sum of squared weights (Kish). */
  public static double effective(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  /** The weighted mean; NaN without values. */
  public static double mean(double[] values, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      total += weights[i];
    }
    return sum / total;
  }

  /** The weighted variance about the mean; NaN without values. */
  public static double variance(double[] values, double[] weights) {
    double mean = mean(values, weights);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] - mean) * (values[i] - mean);
      total += weights[i];
    }
    return sum / total;
  }

  /** The share of the weight on values below this one; values equal to it count by half. */
  public static double below(double value, double[] values, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] < value ? 1 : values[i] == value ? 0.5 : 0);
      total += weights[i];
    }
    return sum / total;
  }

  /** The share of the weight on values from {@code low} up to but without {@code high}. */
  public static double between(double low, double high, double[] values, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] >= low && values[i] < high ? weights[i] : 0;
      total += weights[i];
    }
    return sum / total;
  }

  /**
   * Quantiles by linear interpolation between values, each of which stands in the middle of its
   * weight. Values that are not finite are left out; without any, all are NaN.
   *
   * @param shares each in [0,1]
   */
  public static double[] quantiles(double[] values, double[] weights, double... shares) {
    int[] order =
        IntStream.range(0, values.length)
            .filter(i -> Double.isFinite(values[i]) && weights[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double total = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
    double[] middles = new double[order.length];
    double below = 0;
    for (int i = 0; i < order.length; i++) {
      middles[i] = (below + weights[order[i]] / 2) / total;
      below += weights[order[i]];
    }
    return Arrays.stream(shares).map(share -> at(share, order, middles, values)).toArray();
  }

  private static double at(double share, int[] order, double[] middles, double[] values) {
    if (order.length == 0) {
      return Double.NaN;
    }
    int above = 0;
    while (above < order.length && middles[above] < share) {
      above++;
    }
    if (above == 0 || above == order.length) {
      return values[order[above == 0 ? 0 : above - 1]];
    }
    double low = values[order[above - 1]];
    double high = values[order[above]];
    double part = (share - middles[above - 1]) / (middles[above] - middles[above - 1]);
    return low + part * (high - low);
  }
}
