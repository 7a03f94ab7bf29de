package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Several quantities over the same steps, such as the generations of a search: one panel each. */
public final class LinePanels {
  private LinePanels() {}

  /**
   * One quantity.
   *
   * @param label what it is
   * @param values one a step, from step 0; NaN where there is none
   */
  public record Line(String label, List<Double> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param subtitle what is shown
   * @param lines the quantities
   */
  public record Data(String title, String subtitle, List<Line> lines, Caption caption) {
    public Data {
      lines = List.copyOf(lines);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Line line : data.lines()) {
      panels.add(new SmallMultiples.Panel(line.label(), panel(line)));
    }
    return House.chart(
        data.title(),
        data.subtitle(),
        new SmallMultiples(panels),
        List.of(),
        data.caption().text(""));
  }

  private static XYPlot panel(Line line) {
    Extent extent = Extent.ofValues(line.values()).with(0);
    double height = extent.high() > 0 ? extent.high() : 1;
    int last = Math.max(1, line.values().size() - 1);
    NumberAxis x = Axes.unlabelled(new Range(-0.3, last + 0.3));
    x.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    NumberAxis y = Axes.unlabelled(new Range(-0.03 * height, 1.06 * height));
    Axes.shrink(x);
    Axes.shrink(y);
    XYPlot plot = House.plot(x, y);
    XYSeries series = new XYSeries("line", false);
    for (int step = 0; step < line.values().size(); step++) {
      if (Double.isFinite(line.values().get(step))) {
        series.add(step, (double) line.values().get(step));
      }
    }
    plot.setDataset(new XYSeriesCollection(series));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, Ink.colour(0));
    renderer.setSeriesStroke(0, Ink.solid(2));
    renderer.setSeriesShape(0, Ink.shape(0));
    plot.setRenderer(renderer);
    return plot;
  }
}
