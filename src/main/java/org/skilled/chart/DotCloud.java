package org.skilled.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Dots, smaller and fainter the more there are; above a few thousand, cells shaded by how many dots
 * fall into them, so that a hundred thousand can still be read.
 *
 * @param counts {@code [row][column]}, number of dots in each cell; none if dots are drawn one by
 *     one
 */
record DotCloud(List<Points.Point> points, Range x, Range y, int[][] counts) {
  private static final int MOST_DOTS = 3000;
  private static final int COLUMNS = 110;
  private static final int ROWS = 60;
  private static final int SHADES = 12;
  private static final Color FAINT = new Color(0xD3, 0xE4, 0xF0);
  private static final Color DARK = new Color(0x00, 0x3B, 0x63);

  /** Of finite points, all within the ranges of the axes. */
  static DotCloud of(List<Points.Point> points, Range x, Range y) {
    if (points.size() <= MOST_DOTS) {
      return new DotCloud(points, x, y, new int[0][]);
    }
    int[][] counts = new int[ROWS][COLUMNS];
    for (Points.Point point : points) {
      counts[cell(y, point.y(), ROWS)][cell(x, point.x(), COLUMNS)]++;
    }
    return new DotCloud(points, x, y, counts);
  }

  /** What a dot or a shade means. */
  String note(String dot) {
    return counts.length == 0
        ? "Dot: " + dot + "."
        : "Shade: how many dots, each "
            + dot
            + ", lie in a cell; darkest: "
            + Numbers.plain(most())
            + ".";
  }

  /** Draws the cloud as the first dataset of a plot. */
  void addTo(XYPlot plot) {
    if (counts.length == 0) {
      XYSeries dots = new XYSeries("points", false);
      points.forEach(point -> dots.add(point.x(), point.y()));
      plot.setDataset(0, new XYSeriesCollection(dots));
      plot.setRenderer(0, dots(points.size()));
    } else {
      plot.setDataset(0, cells());
      plot.setRenderer(0, shades());
    }
  }

  private static DotRenderer dots(int count) {
    double radius = count > 1500 ? 1.6 : count > 300 ? 2.4 : 3.6;
    double opacity = count > 1500 ? 0.25 : count > 300 ? 0.4 : 0.6;
    return new DotRenderer(radius, Ink.translucent(Ink.colour(0), opacity));
  }

  private DefaultXYZDataset cells() {
    int filled = 0;
    for (int[] row : counts) {
      for (int count : row) {
        filled += count > 0 ? 1 : 0;
      }
    }
    double[][] items = new double[3][filled];
    int item = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (counts[row][column] > 0) {
          items[0][item] = x.getLowerBound() + (column + 0.5) * x.getLength() / COLUMNS;
          items[1][item] = y.getLowerBound() + (row + 0.5) * y.getLength() / ROWS;
          items[2][item] = counts[row][column];
          item++;
        }
      }
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("number of dots", items);
    return dataset;
  }

  /** Shades by the logarithm of the number, so that single dots can be seen beside dense places. */
  private XYBlockRenderer shades() {
    double most = StrictMath.log(most() + 1.0);
    LookupPaintScale scale = new LookupPaintScale(0, most() + 1.0, FAINT);
    for (int shade = 0; shade < SHADES; shade++) {
      double share = shade / (SHADES - 1.0);
      double from = StrictMath.exp(most * shade / SHADES);
      scale.add(from, ColourScale.between(FAINT, DARK, share));
    }
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(x.getLength() / COLUMNS);
    renderer.setBlockHeight(y.getLength() / ROWS);
    renderer.setPaintScale(scale);
    return renderer;
  }

  private int most() {
    int most = 0;
    for (int[] row : counts) {
      for (int count : row) {
        most = Math.max(most, count);
      }
    }
    return most;
  }

  private static int cell(Range range, double value, int cells) {
    int cell = (int) ((value - range.getLowerBound()) / range.getLength() * cells);
    return Math.max(0, Math.min(cells - 1, cell));
  }
}
