package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;
import org.skilled.analysis.Estimate;

/** A response surface over two inputs, and beside it how unsure it is. */
public final class SurfaceMap {
  private static final double STRIP = 46;
  private static final double GAP = 26;
  private static final int COLOURS = 90;

  private SurfaceMap() {}

  /**
   * What to draw.
   *
   * @param across name of the input along the horizontal axis
   * @param acrossGrid its values, evenly spaced
   * @param up name of the input along the vertical axis
   * @param upGrid its values, evenly spaced
   * @param surface {@code [position in up][position in across]}
   */
  public record Data(
      String title,
      Measure measure,
      String across,
      double[] acrossGrid,
      String up,
      double[] upGrid,
      List<List<Estimate>> surface,
      Caption caption) {
    public Data {
      surface = surface.stream().map(List::copyOf).toList();
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    String subtitle = data.measure().text() + ", averaged over all other inputs";
    if (data.surface().isEmpty()) {
      return House.nothing(data.title(), subtitle, MessagePlot.NO_RUNS, data.caption());
    }
    return House.chart(
        data.title(),
        subtitle,
        new Drawing((g2, area) -> paint(g2, area, data)),
        List.of(),
        data.caption().text("Left: the surrogate's mean; right: half of its 95 % interval."));
  }

  private static void paint(Graphics2D g2, Rectangle2D area, Data data) {
    double width = (area.getWidth() - GAP) / 2;
    for (int side = 0; side < 2; side++) {
      boolean mean = side == 0;
      double x = area.getX() + side * (width + GAP);
      Extent extent = Extent.EMPTY;
      for (List<Estimate> row : data.surface()) {
        for (Estimate estimate : row) {
          extent = extent.with(shown(estimate, mean));
        }
      }
      Range range =
          extent.high() > extent.low()
              ? new Range(extent.low(), extent.high())
              : new Range(extent.low() - 0.5, extent.low() + 0.5);
      ColourScale scale = new ColourScale(range);
      plot(data, mean, scale)
          .draw(
              g2,
              new Rectangle2D.Double(x, area.getY(), width, area.getHeight() - STRIP),
              null,
              null,
              null);
      strip(g2, scale, range, mean, x + 60, area.getMaxY() - STRIP + 10, width - 80);
    }
  }

  private static double shown(Estimate estimate, boolean mean) {
    return mean ? estimate.value() : (estimate.high() - estimate.low()) / 2;
  }

  private static void strip(
      Graphics2D g2,
      ColourScale scale,
      Range range,
      boolean mean,
      double x,
      double y,
      double width) {
    for (int k = 0; k < COLOURS; k++) {
      g2.setPaint(scale.colour(range.getLowerBound() + (k + 0.5) / COLOURS * range.getLength()));
      g2.fill(new Rectangle2D.Double(x + width * k / COLOURS, y, width / COLOURS + 0.6, 10));
    }
    g2.setPaint(Ink.TEXT);
    double below = y + 14;
    Drawing.text(
        g2,
        Numbers.cell(range.getLowerBound(), range.getLength()),
        Fonts.CAPTION,
        x,
        below,
        80,
        TextAnchor.TOP_LEFT);
    Drawing.text(
        g2,
        Numbers.cell(range.getUpperBound(), range.getLength()),
        Fonts.CAPTION,
        x + width,
        below,
        80,
        TextAnchor.TOP_RIGHT);
    Drawing.text(
        g2,
        mean ? "mean" : "give or take",
        Fonts.CAPTION,
        x + width / 2,
        below,
        width - 180,
        TextAnchor.TOP_CENTER);
  }

  private static XYPlot plot(Data data, boolean mean, ColourScale scale) {
    double[] xs = data.acrossGrid();
    double[] ys = data.upGrid();
    double wide = (xs[xs.length - 1] - xs[0]) / (xs.length - 1);
    double tall = (ys[ys.length - 1] - ys[0]) / (ys.length - 1);
    NumberAxis x =
        Axes.labelled(
            Words.shorten(data.across(), 40),
            new Range(xs[0] - wide / 2, xs[xs.length - 1] + wide / 2));
    NumberAxis y =
        Axes.labelled(
            Words.shorten(data.up(), 32),
            new Range(ys[0] - tall / 2, ys[ys.length - 1] + tall / 2));
    x.setTickLabelFont(Fonts.CAPTION);
    y.setTickLabelFont(Fonts.CAPTION);
    x.setLabelFont(Fonts.TICK);
    y.setLabelFont(Fonts.TICK);
    double[][] items = new double[3][xs.length * ys.length];
    for (int row = 0; row < ys.length; row++) {
      for (int column = 0; column < xs.length; column++) {
        int item = row * xs.length + column;
        items[0][item] = xs[column];
        items[1][item] = ys[row];
        items[2][item] = shown(data.surface().get(row).get(column), mean);
      }
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("surface", items);
    XYPlot plot = House.plot(x, y);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(dataset);
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(wide * 1.02);
    renderer.setBlockHeight(tall * 1.02);
    renderer.setPaintScale(scale);
    plot.setRenderer(renderer);
    return plot;
  }
}
