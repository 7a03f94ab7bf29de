package org.skilled.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/**
 * A chart that needs a height of its own, because it has a row for each of many things.
 *
 * @param height in units; its width is that of all charts
 */
public record Page(JFreeChart chart, int height) {
  Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, ChartWriter.WIDTH, height);
  }
}
