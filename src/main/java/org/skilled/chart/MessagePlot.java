package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** A plot that says why there is nothing to see. */
final class MessagePlot extends Plot {
  private static final long serialVersionUID = 1L;

  static final String NO_RUNS = "No finished runs";

  MessagePlot(String message) {
    setNoDataMessage(message);
    setNoDataMessageFont(Fonts.TITLE);
    setNoDataMessagePaint(Ink.FAINT_TEXT);
  }

  @Override
  public String getPlotType() {
    return "Message";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    drawNoDataMessage(g2, area);
  }
}
