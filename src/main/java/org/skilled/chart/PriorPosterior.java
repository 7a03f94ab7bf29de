package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What was held possible of each parameter before and after looking at data, side by side. */
public final class PriorPosterior {
  private PriorPosterior() {}

  /**
   * One parameter, as shares in bins of equal width.
   *
   * @param label name, and in a few words how well it is known
   * @param edges ends of the bins, one more than there are bins, ascending
   * @param before share of each bin before
   * @param after share of each bin after
   * @param low 2.5 % quantile after
   * @param median median after
   * @param high 97.5 % quantile after
   */
  public record Parameter(
      String label,
      List<Double> edges,
      List<Double> before,
      List<Double> after,
      double low,
      double median,
      double high) {
    public Parameter {
      edges = List.copyOf(edges);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   */
  public record Data(String title, List<Parameter> parameters, Caption caption) {
    public Data {
      parameters = List.copyOf(parameters);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (Parameter parameter : data.parameters()) {
      panels.add(new SmallMultiples.Panel(parameter.label(), panel(parameter)));
    }
    return House.chart(
        data.title(),
        "Free parameters, prior and posterior",
        new SmallMultiples(panels),
        List.of(),
        data.caption()
            .text(
                "Blue: posterior; line: prior, both as shares of bins of equal width. Diamond and bar:"
                    + " posterior median and 95 % interval."));
  }

  private static XYPlot panel(Parameter parameter) {
    int bins = parameter.after().size();
    double tallest = 0;
    for (int bin = 0; bin < bins; bin++) {
      tallest =
          Math.max(tallest, Math.max(parameter.before().get(bin), parameter.after().get(bin)));
    }
    double first = parameter.edges().get(0);
    double last = parameter.edges().get(bins);
    double margin = (last - first) * 0.04;
    NumberAxis x = Axes.unlabelled(new Range(first - margin, last + margin));
    NumberAxis y = Axes.unlabelled(new Range(-0.16 * tallest, 1.05 * tallest));
    Axes.shrink(x);
    Axes.shrink(y);
    y.setVisible(false);
    XYPlot plot = House.plot(x, y);
    plot.setRangeGridlinesVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDataset(0, bars(parameter));
    plot.setRenderer(0, barRenderer());
    plot.setDataset(1, lines(parameter, tallest));
    plot.setRenderer(1, lineRenderer());
    return plot;
  }

  private static BlockDataset bars(Parameter parameter) {
    BlockDataset blocks = new BlockDataset();
    for (int bin = 0; bin < parameter.after().size(); bin++) {
      blocks.add(
          parameter.edges().get(bin),
          parameter.edges().get(bin + 1),
          0,
          parameter.after().get(bin));
    }
    return blocks;
  }

  private static XYBarRenderer barRenderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Ink.translucent(Ink.colour(5), 0.75));
    return renderer;
  }

  private static XYSeriesCollection lines(Parameter parameter, double tallest) {
    XYSeries prior = new XYSeries("prior", false);
    for (int bin = 0; bin < parameter.before().size(); bin++) {
      prior.add((double) parameter.edges().get(bin), (double) parameter.before().get(bin));
      prior.add((double) parameter.edges().get(bin + 1), (double) parameter.before().get(bin));
    }
    XYSeries interval = new XYSeries("interval", false);
    interval.add(parameter.low(), -0.08 * tallest);
    interval.add(parameter.high(), -0.08 * tallest);
    XYSeries median = new XYSeries("median", false);
    median.add(parameter.median(), -0.08 * tallest);
    XYSeriesCollection lines = new XYSeriesCollection(prior);
    lines.addSeries(interval);
    lines.addSeries(median);
    return lines;
  }

  private static XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Ink.AXIS);
    renderer.setSeriesStroke(0, Ink.solid(1.6f));
    renderer.setSeriesPaint(1, Ink.colour(1));
    renderer.setSeriesStroke(1, Ink.solid(2.2f));
    renderer.setSeriesPaint(2, Ink.colour(1));
    renderer.setSeriesShape(2, Ink.shape(3));
    renderer.setSeriesShapesVisible(2, true);
    return renderer;
  }
}
