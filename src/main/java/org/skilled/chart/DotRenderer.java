package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/**
 * Round dots and nothing else. The chart library's own shapes become long paths in SVG, which make
 * a scatter of thousands of dots many times as large.
 */
final class DotRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  private final double radius;
  private final Color colour;

  /** Draws dots of this radius, in units. */
  DotRenderer(double radius, Color colour) {
    this.radius = radius;
    this.colour = colour;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset dataset,
      int series,
      int item,
      @Nullable CrosshairState crosshair,
      int pass) {
    double a =
        across.valueToJava2D(dataset.getXValue(series, item), area, plot.getDomainAxisEdge());
    double b = up.valueToJava2D(dataset.getYValue(series, item), area, plot.getRangeAxisEdge());
    boolean lying = plot.getOrientation().isHorizontal();
    double x = lying ? b : a;
    double y = lying ? a : b;
    g2.setPaint(colour);
    Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g2.fill(dot);
    EntityCollection entities = state.getEntityCollection();
    if (entities != null) {
      addEntity(entities, dot, dataset, series, item, x, y);
    }
  }
}
