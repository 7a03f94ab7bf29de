package org.skilled.analysis.dependence;

/**
 * How often ranks of an input and of the output meet, and how well a guess of the part of the plane
 * where they meet more often than they would by chance does.
 */
final class JointCounts {
  private final RankAxis input;
  private final RankAxis output;
  private final double[][] counts;
  private final double[] rows;
  private final double[] columns;
  private final double size;

  /**
   * Counts.
   *
   * @param partner the row of which each row of the output gets the input
   */
  JointCounts(RankAxis input, RankAxis output, int[] partner) {
    this.input = input;
    this.output = output;
    counts = new double[input.cells()][output.cells()];
    rows = new double[input.cells()];
    columns = new double[output.cells()];
    double all = 0;
    for (int row = 0; row < partner.length; row++) {
      int x = input.cell()[partner[row]];
      int y = output.cell()[row];
      if (x >= 0) {
        counts[x][y]++;
        rows[x]++;
        columns[y]++;
        all++;
      }
    }
    size = all;
  }

  /**
   * A guess and what is to be said of it.
   *
   * @param widths those of the kernels
   * @param apart how much more often points lie in the part than by chance, each judged by the
   *     guess that the others make
   * @param within the same, judged by the guess of all
   * @param part where it is
   */
  record Guess(Widths widths, double apart, double within, boolean[][] part) {}

  double[][] counts() {
    return counts;
  }

  double[] rows() {
    return rows;
  }

  double[] columns() {
    return columns;
  }

  double size() {
    return size;
  }

  Guess guess(Widths widths) {
    double[][] smoothed = smoothed(widths);
    double[] rowsSmoothed = smoothed(rows, input, widths.input());
    double[] columnsSmoothed = smoothed(columns, output, widths.output());
    boolean[][] part = new boolean[rows.length][columns.length];
    double there = 0;
    double thereLeftOut = 0;
    double expected = 0;
    for (int x = 0; x < rows.length; x++) {
      double ownRow = own(input, widths.input(), x);
      for (int y = 0; y < columns.length; y++) {
        double ownColumn = own(output, widths.output(), y);
        double chance = rowsSmoothed[x] * columnsSmoothed[y] / size;
        part[x][y] = smoothed[x][y] > chance;
        boolean without =
            smoothed[x][y] - ownRow * ownColumn
                > (rowsSmoothed[x] - ownRow) * (columnsSmoothed[y] - ownColumn) / (size - 1);
        expected += part[x][y] ? rows[x] * columns[y] / size : 0;
        there += part[x][y] ? counts[x][y] : 0;
        thereLeftOut += without ? counts[x][y] : 0;
      }
    }
    return new Guess(widths, (thereLeftOut - expected) / size, (there - expected) / size, part);
  }

  /**
   * Half the area between the smoothed density and that of chance.
   *
   * @param width of the kernels along both ranks
   */
  double plain(int width) {
    double[][] across =
        output.smooth() ? Smoothing.product(counts, Smoothing.shrunk(width)) : counts;
    double[][] waves =
        input.smooth() ? Smoothing.product(Smoothing.firstWaves(width), across) : across;
    double[] rowWaves = rows;
    double[] columnWaves = columns;
    if (output.smooth()) {
      columnWaves = Smoothing.product(new double[][] {columns}, Smoothing.shrunk(width))[0];
    }
    if (input.smooth()) {
      rowWaves = Smoothing.product(new double[][] {rows}, Smoothing.cellsOf(width))[0];
    }
    double[][] apart = new double[waves.length][];
    for (int a = 0; a < waves.length; a++) {
      // A copy: without any smoothing, these are the counts themselves.
      apart[a] = waves[a].clone();
      for (int b = 0; b < apart[a].length; b++) {
        apart[a][b] -= rowWaves[a] * columnWaves[b] / size;
      }
    }
    double[][] cells =
        output.smooth() ? Smoothing.product(apart, Smoothing.firstWaves(width)) : apart;
    double[][] beyond = input.smooth() ? Smoothing.product(Smoothing.shrunk(width), cells) : cells;
    double area = 0;
    for (double[] row : beyond) {
      for (double cell : row) {
        area += Math.abs(cell);
      }
    }
    double shared = (input.smooth() ? RankAxis.CELLS : 1) * (output.smooth() ? RankAxis.CELLS : 1);
    return area / shared / size / 2;
  }

  /** How much of a count stays in its cell. */
  private static double own(RankAxis axis, int width, int cell) {
    return axis.smooth() ? Smoothing.kernel(width)[cell][cell] : 1;
  }

  private double[][] smoothed(Widths widths) {
    double[][] across =
        output.smooth() ? Smoothing.product(counts, Smoothing.kernel(widths.output())) : counts;
    return input.smooth() ? Smoothing.product(Smoothing.kernel(widths.input()), across) : across;
  }

  private static double[] smoothed(double[] margin, RankAxis axis, int width) {
    return axis.smooth()
        ? Smoothing.product(new double[][] {margin}, Smoothing.kernel(width))[0]
        : margin;
  }
}
