package org.skilled.analysis.dependence;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of the kernels along both ranks, by their number in {@link Smoothing}; of no use where an
 * axis is not smooth.
 */
record Widths(int input, int output) {
  /** Those of the least squared error of the density, cross-validated by leaving out one point. */
  static Widths best(RankAxis input, RankAxis output, JointCounts counts) {
    double[][] waves = waves(input, output, counts);
    Widths best = new Widths(0, 0);
    double least = Double.POSITIVE_INFINITY;
    for (int a = first(input); a < Smoothing.widths(); a++) {
      for (int b = first(output); b < Smoothing.widths(); b++) {
        double error = error(input, output, counts, waves, a, b);
        if (error < least) {
          least = error;
          best = new Widths(a, b);
        }
      }
    }
    return best;
  }

  /** Those one step finer along one of the ranks or both, as far as there are such. */
  List<Widths> finer() {
    List<Widths> finer = new ArrayList<>();
    for (int a = Math.max(0, input - 1); a <= input; a++) {
      for (int b = Math.max(0, output - 1); b <= output; b++) {
        if (a < input || b < output) {
          finer.add(new Widths(a, b));
        }
      }
    }
    return finer;
  }

  private static int first(RankAxis axis) {
    return axis.smooth() ? 0 : Smoothing.widths() - 1;
  }

  /** The squared error, as far as it depends on the widths. */
  private static double error(
      RankAxis input, RankAxis output, JointCounts counts, double[][] waves, int a, int b) {
    double squares = 0;
    double crossed = 0;
    for (int x = 0; x < waves.length; x++) {
      double gainX = input.smooth() ? Smoothing.gains(a)[x] : 1;
      for (int y = 0; y < waves[x].length; y++) {
        double gain = gainX * (output.smooth() ? Smoothing.gains(b)[y] : 1);
        double square = waves[x][y] * waves[x][y] * gain;
        squares += square * gain;
        crossed += square;
      }
    }
    double size = counts.size();
    double[] peaks = peaks(output, b, counts.columns(), size);
    double[] across = peaks(input, a, counts.rows(), size);
    double own = 0;
    for (int x = 0; x < across.length; x++) {
      for (int y = 0; y < peaks.length; y++) {
        own += counts.counts()[x][y] * across[x] * peaks[y];
      }
    }
    return squares / (size * size) - 2 * (crossed - own) / (size * (size - 1));
  }

  /** What a row adds to the density where it lies, relative to independence, less 1. */
  private static double[] peaks(RankAxis axis, int width, double[] margin, double size) {
    double[] peaks = new double[margin.length];
    for (int cell = 0; cell < peaks.length; cell++) {
      peaks[cell] =
          axis.smooth()
              ? RankAxis.CELLS * Smoothing.kernel(width)[cell][cell] - 1
              : margin[cell] == 0 ? 0 : size / margin[cell] - 1;
    }
    return peaks;
  }

  /** What counts have beyond those of independence, as waves of mean square 1. */
  private static double[][] waves(RankAxis input, RankAxis output, JointCounts counts) {
    double size = counts.size();
    double[][] across = counts.counts();
    if (output.smooth()) {
      across = Smoothing.product(across, Smoothing.cellsOfWaves());
    }
    if (input.smooth()) {
      across = Smoothing.product(Smoothing.wavesOfCells(), across);
    }
    double[] rows = waves(input, counts.rows());
    double[] columns = waves(output, counts.columns());
    double[][] waves = new double[rows.length][columns.length];
    for (int x = 0; x < rows.length; x++) {
      double scaleX = scale(input, rows[x], size);
      for (int y = 0; y < columns.length; y++) {
        double beyond = across[x][y] - rows[x] * columns[y] / size;
        waves[x][y] = beyond * scaleX * scale(output, columns[y], size);
      }
    }
    return waves;
  }

  private static double[] waves(RankAxis axis, double[] margin) {
    return axis.smooth()
        ? Smoothing.product(new double[][] {margin}, Smoothing.cellsOfWaves())[0]
        : margin;
  }

  /** A class of its own weighs the less the more rows it has. */
  private static double scale(RankAxis axis, double margin, double size) {
    return axis.smooth() || margin == 0 ? 1 : Math.sqrt(size / margin);
  }
}
