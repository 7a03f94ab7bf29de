package org.skilled.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import org.jfree.chart.renderer.xy.DeviationRenderer;

/**
 * Lines with bands, and with a point shape now and then so that lines can be told apart without
 * colour.
 */
final class BandRenderer extends DeviationRenderer {
  private static final long serialVersionUID = 1L;

  private static final int SHAPES_A_LINE = 7;

  private final int lines;
  private final boolean shapes;

  BandRenderer(int lines, boolean shapes) {
    super(true, true);
    this.lines = lines;
    this.shapes = shapes;
    // Many bands on top of each other must not hide the lines.
    setAlpha(lines > 4 ? 0.14f : 0.2f);
  }

  void ink(int series, Color colour, Stroke stroke, Shape shape) {
    setSeriesPaint(series, colour);
    setSeriesFillPaint(series, colour);
    setSeriesStroke(series, stroke);
    setSeriesShape(series, shape);
  }

  /**
   * Shapes are spaced along a line and staggered between lines, so that they do not fall on one
   * another.
   */
  @Override
  public boolean getItemShapeVisible(int series, int item) {
    int items = getPlot().getDataset().getItemCount(series);
    int spacing = Math.max(1, items / SHAPES_A_LINE);
    int offset = spacing * (2 * (series % lines) + 1) / (2 * lines);
    return shapes && item % spacing == Math.min(offset, spacing - 1);
  }
}
