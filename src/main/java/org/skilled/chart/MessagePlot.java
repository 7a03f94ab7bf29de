package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A plot that says why there is nothing to see. */
final class MessagePlot extends DrawnPlot {
  private static final long serialVersionUID = 1L;

  static final String NO_RUNS = "No finished runs";

  MessagePlot(String message) {
    setNoDataMessage(message);
    setNoDataMessageFont(Fonts.TITLE);
    setNoDataMessagePaint(Ink.FAINT_TEXT);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area) {
    drawNoDataMessage(g2, area);
  }
}
