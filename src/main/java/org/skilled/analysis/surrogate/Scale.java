package org.skilled.analysis.surrogate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;

/**
 * An input on the scale on which it is compared: the share of its distribution below a value, or,
 * if nobody knows its distribution, the share of the range seen; for a category its level, of which
 * any two are one apart.
 */
final class Scale {
  private static final int NODES = 32;

  private final Input input;
  private final @Nullable Distribution distribution;
  private final double[] sorted;

  private Scale(Input input, double[] sorted) {
    this.input = input;
    this.distribution = input.distribution();
    this.sorted = sorted;
  }

  static Scale of(Input input) {
    return new Scale(
        input, Arrays.stream(input.values()).filter(Double::isFinite).sorted().toArray());
  }

  boolean isCategory() {
    return input.isCategory();
  }

  int levels() {
    return input.levels().size();
  }

  /** A value on the scale. */
  double scaled(double value) {
    if (input.isCategory()) {
      return value;
    }
    if (distribution != null) {
      return distribution.cumulative(value);
    }
    double low = sorted[0];
    return (value - low) / (sorted[sorted.length - 1] - low);
  }

  /** The value below which a share of the input's distribution, or of its values seen, lies. */
  double value(double share) {
    if (distribution != null && !input.isCategory()) {
      return distribution.quantile(share);
    }
    if (input.isCategory()) {
      return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** Scaled values that stand for the distribution, each for as much as any other. */
  double[] nodes() {
    double[] nodes = new double[NODES];
    for (int k = 0; k < NODES; k++) {
      nodes[k] = scaled(value((k + 0.5) / NODES));
    }
    return nodes;
  }

  /** Values of the input at which its effect is drawn: across its range, or its levels. */
  double[] grid(int size) {
    if (input.isCategory()) {
      return Arrays.stream(sorted).distinct().toArray();
    }
    double low = distribution == null ? sorted[0] : distribution.quantile(0.005);
    double high = distribution == null ? sorted[sorted.length - 1] : distribution.quantile(0.995);
    double[] grid = new double[size];
    for (int k = 0; k < size; k++) {
      grid[k] = low + (high - low) * k / (size - 1);
    }
    return grid;
  }
}
