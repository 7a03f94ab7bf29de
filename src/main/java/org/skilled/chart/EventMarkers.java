package org.skilled.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** Vertical lines with a label above the data, on the side that has room. */
final class EventMarkers {
  private static final int LONGEST_LABEL = 48;
  private static final double LINE_HEIGHT = 18;
  private static final double CHARACTER_WIDTH = 8.2;
  private static final double PLOT_HEIGHT = 420;

  private EventMarkers() {}

  /** The line alone. */
  static ValueMarker bare(TimeCourse.Event event) {
    return new ValueMarker(event.week(), Ink.AXIS, Ink.dashed(1.4f));
  }

  /** Adds the events, and room for their labels at the top. */
  static void add(XYPlot plot, List<TimeCourse.Event> events) {
    Range weeks = plot.getDomainAxis().getRange();
    List<TimeCourse.Event> shown =
        events.stream()
            .filter(event -> weeks.contains(event.week()))
            .sorted(Comparator.comparingDouble(TimeCourse.Event::week))
            .toList();
    List<List<Range>> rows = new ArrayList<>();
    for (TimeCourse.Event event : shown) {
      boolean right = event.week() < weeks.getCentralValue();
      String label = Words.shorten(event.label(), LONGEST_LABEL);
      int row = place(rows, reach(event.week(), label, right, weeks));
      ValueMarker marker = bare(event);
      marker.setLabel(label);
      marker.setLabelFont(Fonts.NOTE);
      marker.setLabelPaint(Ink.TEXT);
      marker.setLabelBackgroundColor(Ink.translucent(Color.WHITE, 0.8));
      marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
      marker.setLabelTextAnchor(right ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
      marker.setLabelOffset(new RectangleInsets(2 + row * LINE_HEIGHT, 5, 0, 5));
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
    makeRoom(plot, rows.size());
  }

  /** Weeks that a label covers, roughly; it also may not cross another event's line. */
  private static Range reach(double week, String label, boolean right, Range weeks) {
    double width = label.length() * CHARACTER_WIDTH / Axes.PLOT_WIDTH * weeks.getLength();
    return right ? new Range(week, week + width) : new Range(week - width, week);
  }

  /** The first row where the label overlaps no other; a new one if there is none. */
  private static int place(List<List<Range>> rows, Range reach) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().noneMatch(other -> other.intersects(reach))) {
        rows.get(row).add(reach);
        return row;
      }
    }
    rows.add(new ArrayList<>(List.of(reach)));
    return rows.size() - 1;
  }

  private static void makeRoom(XYPlot plot, int rows) {
    Range values = plot.getRangeAxis().getRange();
    double room = rows * LINE_HEIGHT / PLOT_HEIGHT * values.getLength();
    plot.getRangeAxis().setRange(new Range(values.getLowerBound(), values.getUpperBound() + room));
  }
}
