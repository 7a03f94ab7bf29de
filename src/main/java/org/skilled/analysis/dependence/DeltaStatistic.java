package org.skilled.analysis.dependence;

/**
 * Half the area between the density of the output and its density within a slice, in the mean over
 * slices.
 *
 * <p>Delta does not change when the output is transformed monotonically, so densities are estimated
 * on its ranks, by a Gaussian kernel that is mirrored at both ends: outputs with long tails need no
 * care. The density without regard to slices is the mixture of those of the slices, so smoothing
 * alone makes no difference between them. An output of few different values is taken as it is.
 */
final class DeltaStatistic implements SliceStatistic {
  private static final int CELLS = 64;
  private static final int FEW_VALUES = 24;
  private static final int STEPS_A_CELL = 4;
  private static final double BANDWIDTH = 0.4;

  private final int[] cell;
  private final int cells;
  private final boolean smooth;
  private final double[][] kernels;
  private final double bandwidth;

  private DeltaStatistic(DeltaStatistic like, double bandwidth) {
    cell = like.cell;
    cells = like.cells;
    smooth = like.smooth;
    kernels = like.kernels;
    this.bandwidth = bandwidth;
  }

  /** Of an output in rising order. */
  DeltaStatistic(double[] sorted) {
    bandwidth = BANDWIDTH;
    int n = sorted.length;
    cell = new int[n];
    int different = 0;
    for (int row = 0; row < n; row++) {
      different += row > 0 && sorted[row] == sorted[row - 1] ? 0 : 1;
    }
    smooth = different > FEW_VALUES;
    cells = smooth ? CELLS : different;
    int number = 0;
    for (int start = 0; start < n; number++) {
      int end = start + 1;
      while (end < n && sorted[end] == sorted[start]) {
        end++;
      }
      int of = smooth ? (int) ((start + end) / 2.0 / n * CELLS) : number;
      for (int row = start; row < end; row++) {
        cell[row] = of;
      }
      start = end;
    }
    kernels = smooth ? kernels() : new double[0][];
  }

  /** Of the same output, with twice the bandwidth; for slices of which there are half as many. */
  DeltaStatistic coarser() {
    return new DeltaStatistic(this, 2 * bandwidth);
  }

  @Override
  public double of(int[] slice, int slices, int[] weights) {
    double[][] counts = new double[slices][cells];
    double[] sizes = new double[slices];
    double total = 0;
    for (int row = 0; row < slice.length; row++) {
      if (slice[row] >= 0) {
        counts[slice[row]][cell[row]] += weights[row];
        sizes[slice[row]] += weights[row];
        total += weights[row];
      }
    }
    int filled = 0;
    for (double size : sizes) {
      filled += size > 0 ? 1 : 0;
    }
    if (filled < 2) {
      return Double.NaN;
    }
    if (smooth) {
      smoothen(counts, sizes, total, filled);
    }
    double[] all = new double[cells];
    for (double[] row : counts) {
      for (int c = 0; c < cells; c++) {
        all[c] += row[c] / total;
      }
    }
    double area = 0;
    for (int s = 0; s < slices; s++) {
      for (int c = 0; c < cells; c++) {
        area += Math.abs(counts[s][c] - sizes[s] * all[c]);
      }
    }
    return area / (2 * total);
  }

  /**
   * One bandwidth for all slices, by the spread of ranks within them: under half of what suits a
   * normal density, because the noise that this lets in is taken off later, and what is smoothed
   * away is not to be had back.
   */
  private void smoothen(double[][] counts, double[] sizes, double total, int filled) {
    double within = 0;
    for (int s = 0; s < counts.length; s++) {
      double sum = 0;
      double squares = 0;
      for (int c = 0; c < cells; c++) {
        sum += counts[s][c] * c;
        squares += counts[s][c] * c * c;
      }
      within += sizes[s] > 0 ? squares - sum * sum / sizes[s] : 0;
    }
    double sd = Math.sqrt(Math.max(0, within) / total);
    double width = bandwidth * sd * StrictMath.pow(total / filled, -0.2);
    int step = (int) Math.min(kernels.length - 1, Math.rint(width * STEPS_A_CELL));
    if (step == 0) {
      return;
    }
    double[] kernel = kernels[step];
    double[] smoothed = new double[cells];
    for (double[] row : counts) {
      mirrored(row, kernel, smoothed);
      System.arraycopy(smoothed, 0, row, 0, cells);
    }
  }

  private static void mirrored(double[] from, double[] kernel, double[] to) {
    int cells = from.length;
    int reach = kernel.length - 1;
    double[] wide = new double[cells + 2 * reach];
    System.arraycopy(from, 0, wide, reach, cells);
    for (int i = 0; i < reach; i++) {
      wide[reach - 1 - i] = from[i];
      wide[reach + cells + i] = from[cells - 1 - i];
    }
    for (int c = 0; c < cells; c++) {
      double sum = kernel[0] * wide[c + reach];
      for (int k = 1; k <= reach; k++) {
        sum += kernel[k] * (wide[c + reach - k] + wide[c + reach + k]);
      }
      to[c] = sum;
    }
  }

  /** Halves of kernels, whose two halves together sum to 1, by bandwidth in quarters of a cell. */
  private static double[][] kernels() {
    double[][] kernels = new double[CELLS * STEPS_A_CELL / 3][];
    for (int step = 1; step < kernels.length; step++) {
      double width = (double) step / STEPS_A_CELL;
      int reach = Math.min(CELLS, (int) Math.ceil(3 * width));
      double[] kernel = new double[reach + 1];
      double sum = 0;
      for (int k = 0; k <= reach; k++) {
        kernel[k] = StrictMath.exp(-0.5 * k * k / (width * width));
        sum += k == 0 ? kernel[k] : 2 * kernel[k];
      }
      for (int k = 0; k <= reach; k++) {
        kernel[k] /= sum;
      }
      kernels[step] = kernel;
    }
    return kernels;
  }
}
