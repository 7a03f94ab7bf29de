package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with a tick at the end of the last week, whatever the distance of the others. */
final class WeekAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** Ticks nearer to the last than this share of their distance would touch it. */
  private static final double ROOM = 0.6;

  private final double first;
  private final double end;

  WeekAxis(double first, double end) {
    this.first = first;
    this.end = end;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the library has it
  protected List refreshTicksHorizontal(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
    double room = getTickUnit().getSize() * ROOM;
    List<NumberTick> ticks = new ArrayList<>();
    for (Object each : super.refreshTicksHorizontal(g2, dataArea, edge)) {
      NumberTick tick = (NumberTick) each;
      if (tick.getValue() >= first && tick.getValue() <= end - room) {
        ticks.add(tick);
      }
    }
    String label = getTickUnit().valueToString(end);
    ticks.add(new NumberTick(end, label, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
    return ticks;
  }
}
