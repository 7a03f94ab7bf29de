package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that is drawn by hand, without axes or data of the chart library's own. */
abstract class DrawnPlot extends Plot {
  private static final long serialVersionUID = 1L;

  /** Draws the plot into its area. */
  abstract void draw(Graphics2D g2, Rectangle2D area);

  /** The dots that it draws into an area, in order. */
  List<Marks.Mark> marks(Rectangle2D area) {
    return List.of();
  }

  @Override
  public final String getPlotType() {
    return getClass().getSimpleName();
  }

  @Override
  public final void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    draw(g2, area);
    if (info != null && info.getOwner().getEntityCollection() != null) {
      marks(area).forEach(mark -> info.getOwner().getEntityCollection().add(new MarkEntity(mark)));
    }
  }
}
