package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;

/** Ticks of weeks. */
final class WeekAxisTest {
  @Test
  void theEndOfTheLastWeekHasATick() throws Exception {
    assertEquals(List.of("0", "26", "52", "78", "104", "130", "156"), ticks(155));
    assertEquals(List.of("0", "13", "26", "39", "52", "65", "78", "96"), ticks(95));
    assertEquals(List.of("0", "1"), ticks(0));
  }

  @Test
  void markersAtBothEndsLieWithin() {
    NumberAxis axis = Axes.weeks("Week", 0, 155, 10);
    assertTrue(axis.getLowerBound() < 0 && axis.getUpperBound() > 156);
  }

  private static List<String> ticks(double last) throws Exception {
    XYSeries series = new XYSeries("s");
    series.add(0, 0);
    XYPlot plot = House.plot(Axes.weeks("Week", 0, last, 10), Axes.unlabelled(new Range(0, 9e9)));
    plot.setDataset(new XYSeriesCollection(series));
    plot.setRenderer(new XYLineAndShapeRenderer());
    plot.getRangeAxis().setTickLabelsVisible(false);
    String svg = ChartWriter.svg(House.chart("", "", plot, List.of(), ""), "t");
    return SvgText.of(svg).stream()
        .map(SvgText::text)
        .filter(text -> text.matches("\\d+"))
        .toList();
  }
}
