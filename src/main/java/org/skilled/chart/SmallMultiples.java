package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** A grid of small plots, row by row, each with its name above it. */
final class SmallMultiples extends DrawnPlot {
  private static final long serialVersionUID = 1L;

  private static final double HEADING = 22;
  private static final double GAP = 8;

  private final transient List<Panel> panels;

  /** One plot and its name. */
  record Panel(String name, XYPlot plot) {}

  SmallMultiples(List<Panel> panels) {
    this.panels = List.copyOf(panels);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area) {
    int columns = panels.size() <= 9 ? 3 : 4;
    int rows = (panels.size() + columns - 1) / columns;
    double width = (area.getWidth() - GAP * (columns - 1)) / columns;
    double height = area.getHeight() / rows;
    for (int i = 0; i < panels.size(); i++) {
      int row = i / columns;
      int column = i % columns;
      double x = area.getX() + column * (width + GAP);
      double y = area.getY() + row * height;
      g2.setFont(Fonts.LEGEND_HEADING);
      g2.setPaint(Ink.TEXT);
      String name = Words.fitting(g2, panels.get(i).name(), width - 30);
      g2.drawString(name, (float) (x + 30), (float) (y + HEADING - 5));
      Rectangle2D cell = new Rectangle2D.Double(x, y + HEADING, width, height - HEADING);
      panels.get(i).plot().draw(g2, cell, null, null, null);
    }
  }
}
