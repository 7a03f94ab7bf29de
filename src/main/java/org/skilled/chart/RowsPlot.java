package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** {@link IntervalRows} as a plot. */
final class RowsPlot extends DrawnPlot {
  private static final long serialVersionUID = 1L;

  private final transient IntervalRows layout;
  private final transient List<IntervalRows.Row> rows;

  RowsPlot(IntervalRows layout, List<IntervalRows.Row> rows) {
    this.layout = layout;
    this.rows = List.copyOf(rows);
  }

  @Override
  void draw(Graphics2D g2, Rectangle2D area) {
    layout.draw(g2, area, rows);
  }

  @Override
  List<Marks.Mark> marks(Rectangle2D area) {
    return layout.marks(area, rows);
  }
}
