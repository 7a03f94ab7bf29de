package org.skilled.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Vertical lines with a label at their top, on the side that has room. */
final class EventMarkers {
  private static final double LINE_HEIGHT = 18;

  private EventMarkers() {}

  static void add(XYPlot plot, List<TimeCourse.Event> events) {
    Range weeks = plot.getDomainAxis().getRange();
    for (int i = 0; i < events.size(); i++) {
      TimeCourse.Event event = events.get(i);
      boolean labelOnTheRight = event.week() < weeks.getCentralValue();
      ValueMarker marker = bare(event);
      marker.setLabel(Words.shorten(event.label(), 48));
      marker.setLabelFont(Fonts.NOTE);
      marker.setLabelPaint(Ink.TEXT);
      marker.setLabelBackgroundColor(Ink.translucent(Color.WHITE, 0.75));
      marker.setLabelAnchor(labelOnTheRight ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
      marker.setLabelTextAnchor(labelOnTheRight ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
      // Labels of neighbouring events stand below one another.
      marker.setLabelOffset(new RectangleInsets(2 + i * LINE_HEIGHT, 4, 0, 4));
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
  }

  /** The line alone. */
  static ValueMarker bare(TimeCourse.Event event) {
    return new ValueMarker(event.week(), Ink.AXIS, Ink.dashed(1.4f));
  }
}
