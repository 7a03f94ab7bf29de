package org.skilled.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Mean of an outcome at each pair of levels of two factors: colour and number. Pairs without
 * finished runs are grey and crossed out. Numbers are left out where cells are too small for them.
 */
public final class HeatMap {
  private static final double CELL = 0.97;
  private static final double PLOT_WIDTH = Axes.PLOT_WIDTH - 200;
  private static final double PLOT_HEIGHT = 400;
  private static final float SMALLEST_FONT = 8.5f;

  private HeatMap() {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param across factor along the horizontal axis
   * @param up factor along the vertical axis
   * @param means {@code means.get(level of up).get(level of across)}; NaN where no run has finished
   */
  public record Data(
      String title,
      Measure measure,
      Factor across,
      Factor up,
      List<List<Double>> means,
      Caption caption) {
    public Data {
      means = means.stream().map(List::copyOf).toList();
      int columns = across.levels().size();
      if (means.size() != up.levels().size()
          || means.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException(
            "the means must have " + up.levels().size() + " rows of " + columns + " values");
      }
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Extent extent = Extent.ofValues(data.means().stream().flatMap(List::stream).toList());
    if (extent.low() > extent.high()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Range range = Axes.scaleRange(data.measure(), extent);
    ColourScale scale = new ColourScale(range);
    SymbolAxis across = Axes.levelsBelow(data.across().text(), data.across().levels(), PLOT_WIDTH);
    XYPlot plot = House.plot(across, Axes.levels(data.up().text(), data.up().levels()));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(dataset(data));
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(CELL);
    renderer.setBlockHeight(CELL);
    renderer.setPaintScale(scale);
    plot.setRenderer(renderer);
    double spread = extent.high() - extent.low();
    annotate(plot, data, scale, spread);
    boolean gaps = data.means().stream().flatMap(List::stream).anyMatch(mean -> mean.isNaN());
    return House.chart(
        data.title(),
        "Colour: " + data.measure().plain(),
        plot,
        List.of(ScaleBar.of(scale, range)),
        data.caption().text("Cell: mean." + (gaps ? " Grey and crossed: no finished runs." : "")));
  }

  private static DefaultXYZDataset dataset(Data data) {
    int rows = data.up().levels().size();
    int columns = data.across().levels().size();
    double[][] items = new double[3][rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int item = row * columns + column;
        items[0][item] = column;
        items[1][item] = row;
        items[2][item] = data.means().get(row).get(column);
      }
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("mean", items);
    return dataset;
  }

  /** Writes the numbers, if there is room, and crosses out what is missing. */
  private static void annotate(XYPlot plot, Data data, ColourScale scale, double spread) {
    int rows = data.up().levels().size();
    int columns = data.across().levels().size();
    int longest = 1;
    for (List<Double> row : data.means()) {
      for (double mean : row) {
        longest = Math.max(longest, Double.isNaN(mean) ? 1 : Numbers.cell(mean, spread).length());
      }
    }
    double wide = PLOT_WIDTH / columns * 0.85 / (longest * 0.65);
    double tall = PLOT_HEIGHT / rows * 0.6;
    float size = (float) Math.min(16, Math.min(wide, tall));
    boolean numbered = size >= SMALLEST_FONT;
    Font font = Fonts.TICK.deriveFont(Math.max(size, SMALLEST_FONT));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double mean = data.means().get(row).get(column);
        if (Double.isNaN(mean)) {
          crossOut(plot, column, row);
        } else if (numbered) {
          XYTextAnnotation text = new XYTextAnnotation(Numbers.cell(mean, spread), column, row);
          text.setFont(font);
          text.setPaint(scale.textOn(mean));
          plot.addAnnotation(text, false);
        }
      }
    }
  }

  private static void crossOut(XYPlot plot, int column, int row) {
    double half = CELL / 2;
    plot.addAnnotation(
        new XYLineAnnotation(
            column - half, row - half, column + half, row + half, Ink.solid(1), Ink.AXIS),
        false);
    plot.addAnnotation(
        new XYLineAnnotation(
            column - half, row + half, column + half, row - half, Ink.solid(1), Ink.AXIS),
        false);
  }
}
