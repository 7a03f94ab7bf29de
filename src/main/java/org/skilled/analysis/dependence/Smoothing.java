package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gaussian kernels on the cells of a {@link RankAxis}, mirrored at both ends, by the cosine
 * transform, in which they only shrink each wave.
 */
final class Smoothing {
  /** Standard deviations in cells, each twice the one before. */
  private static final double[] WIDTHS = {0.75, 1.5, 3, 6, 12};

  /** What a wave may shrink to before it is left out. */
  private static final double NOTHING = 1e-4;

  private static final int CELLS = RankAxis.CELLS;
  private static final double[][] WAVES = waves();
  private static final double[][] CELLS_OF_WAVES = transposed(WAVES);
  private static final double[][] GAINS = gains();
  private static final double[][][] FIRST_WAVES = new double[WIDTHS.length][][];
  private static final double[][][] CELLS_OF = new double[WIDTHS.length][][];
  private static final double[][][] SHRUNK = new double[WIDTHS.length][][];
  private static final double[][][] KERNELS = kernels();

  static {
    for (int width = 0; width < WIDTHS.length; width++) {
      double[] gains = GAINS[width];
      int left = (int) Arrays.stream(gains).filter(gain -> gain > NOTHING).count();
      FIRST_WAVES[width] = Arrays.copyOf(WAVES, left);
      CELLS_OF[width] = transposed(FIRST_WAVES[width]);
      SHRUNK[width] =
          Arrays.stream(CELLS_OF[width])
              .map(cell -> IntStream.range(0, left).mapToDouble(w -> cell[w] * gains[w]).toArray())
              .toArray(double[][]::new);
    }
  }

  private Smoothing() {}

  static int widths() {
    return WIDTHS.length;
  }

  /** Waves over the cells, {@code [wave][cell]}, of mean square 1. */
  static double[][] wavesOfCells() {
    return WAVES;
  }

  /** The same, {@code [cell][wave]}. */
  static double[][] cellsOfWaves() {
    return CELLS_OF_WAVES;
  }

  /** The waves that a width leaves, {@code [wave][cell]}. */
  static double[][] firstWaves(int width) {
    return FIRST_WAVES[width];
  }

  /** The same, {@code [cell][wave]}. */
  static double[][] cellsOf(int width) {
    return CELLS_OF[width];
  }

  /** The same, {@code [cell][wave]}, shrunk. */
  static double[][] shrunk(int width) {
    return SHRUNK[width];
  }

  /** By how much each wave shrinks. */
  static double[] gains(int width) {
    return GAINS[width];
  }

  /** How much of a count in a cell goes to each cell: symmetric, all of it together 1. */
  static double[][] kernel(int width) {
    return KERNELS[width];
  }

  private static double[][] waves() {
    double[][] waves = new double[CELLS][CELLS];
    for (int wave = 0; wave < CELLS; wave++) {
      for (int cell = 0; cell < CELLS; cell++) {
        waves[wave][cell] =
            wave == 0
                ? 1
                : StrictMath.sqrt(2) * StrictMath.cos(StrictMath.PI * wave * (cell + 0.5) / CELLS);
      }
    }
    return waves;
  }

  private static double[][] gains() {
    double[][] gains = new double[WIDTHS.length][CELLS];
    for (int width = 0; width < WIDTHS.length; width++) {
      for (int wave = 0; wave < CELLS; wave++) {
        double turn = StrictMath.PI * wave * WIDTHS[width] / CELLS;
        gains[width][wave] = StrictMath.exp(-0.5 * turn * turn);
      }
    }
    return gains;
  }

  private static double[][][] kernels() {
    double[][][] kernels = new double[WIDTHS.length][CELLS][CELLS];
    for (int width = 0; width < WIDTHS.length; width++) {
      for (int from = 0; from < CELLS; from++) {
        for (int to = 0; to < CELLS; to++) {
          double sum = 0;
          for (int wave = 0; wave < CELLS; wave++) {
            sum += GAINS[width][wave] * WAVES[wave][from] * WAVES[wave][to];
          }
          kernels[width][from][to] = sum / CELLS;
        }
      }
    }
    return kernels;
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  /** The product of two matrices, quick where the left one is mostly 0. */
  static double[][] product(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right[0].length];
    for (int i = 0; i < left.length; i++) {
      double[] to = product[i];
      for (int k = 0; k < right.length; k++) {
        double factor = left[i][k];
        double[] from = right[k];
        if (factor != 0) {
          for (int j = 0; j < to.length; j++) {
            to[j] += factor * from[j];
          }
        }
      }
    }
    return product;
  }
}
