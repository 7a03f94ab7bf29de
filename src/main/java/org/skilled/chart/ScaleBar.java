package org.skilled.chart;

import java.awt.Color;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** The colour scale beside a map. */
final class ScaleBar {
  private static final int STRIPS = 120;

  private ScaleBar() {}

  static PaintScaleLegend of(ColourScale scale, Range range) {
    NumberAxis axis = Axes.unlabelled(range);
    PaintScaleLegend bar = new PaintScaleLegend(scale, axis);
    bar.setPosition(RectangleEdge.RIGHT);
    bar.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    bar.setSubdivisionCount(STRIPS);
    bar.setStripOutlineVisible(false);
    bar.setStripWidth(18);
    bar.setBackgroundPaint(Color.WHITE);
    bar.setFrame(BlockBorder.NONE);
    bar.setPadding(new RectangleInsets(12, 14, 40, 4));
    return bar;
  }
}
