package org.skilled.analysis.dependence;

/**
 * The share of the output's variance that lies between slices, less what chance alone would put
 * there (the adjusted correlation ratio): an estimate of the first-order index.
 */
final class RatioStatistic implements SliceStatistic {
  private final double[] output;

  RatioStatistic(double[] sorted) {
    output = sorted.clone();
  }

  @Override
  public double of(int[] slice, int slices, int[] weights) {
    double[] sizes = new double[slices];
    double[] sums = new double[slices];
    double total = 0;
    double sum = 0;
    for (int row = 0; row < slice.length; row++) {
      int s = slice[row];
      if (s >= 0) {
        sizes[s] += weights[row];
        sums[s] += weights[row] * output[row];
        total += weights[row];
        sum += weights[row] * output[row];
      }
    }
    double mean = sum / total;
    double all = 0;
    for (int row = 0; row < slice.length; row++) {
      if (slice[row] >= 0) {
        all += weights[row] * (output[row] - mean) * (output[row] - mean);
      }
    }
    double between = 0;
    int filled = 0;
    for (int s = 0; s < slices; s++) {
      if (sizes[s] > 0) {
        double gap = sums[s] / sizes[s] - mean;
        between += sizes[s] * gap * gap;
        filled++;
      }
    }
    if (filled < 2 || !(all > 0) || total <= filled) {
      return Double.NaN;
    }
    return 1 - (all - between) / all * (total - 1) / (total - filled);
  }
}
