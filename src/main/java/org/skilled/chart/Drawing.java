package org.skilled.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** A plot that is drawn by hand. */
final class Drawing extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient Painter painter;

  /** Draws into an area. */
  @FunctionalInterface
  interface Painter {
    void paint(Graphics2D g2, Rectangle2D area);
  }

  Drawing(Painter painter) {
    this.painter = painter;
  }

  @Override
  public String getPlotType() {
    return "Drawing";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parentState,
      @Nullable PlotRenderingInfo info) {
    painter.paint(g2, area);
  }

  /** Writes a text, shortened in its middle until it is no wider than there is room. */
  static void text(
      Graphics2D g2, String text, Font font, double x, double y, double room, TextAnchor anchor) {
    g2.setFont(font);
    String fitting = text;
    for (int most = text.length();
        most > 3 && g2.getFontMetrics().stringWidth(fitting) > room;
        most--) {
      fitting = Words.shorten(text, most);
    }
    if (!fitting.isEmpty()) {
      TextUtils.drawAlignedString(fitting, g2, (float) x, (float) y, anchor);
    }
  }
}
