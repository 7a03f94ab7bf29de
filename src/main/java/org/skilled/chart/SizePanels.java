package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Estimate;
import org.skilled.chart.SmallMultiples.Panel;

/**
 * Figures against a size that doubles, such as that of a sample: a panel for each kind of figure,
 * lines with bands, a logarithmic axis.
 */
public final class SizePanels {
  private static final double LN2 = StrictMath.log(2);
  private static final int MOST_TICKS = 5;
  private static final double MARGIN = 0.06;

  private SizePanels() {}

  /**
   * Figures of one kind.
   *
   * @param name what they are
   * @param lines by line and then by size; NaN where there is none
   * @param level a level to be marked; NaN for none
   */
  public record Kind(String name, List<List<Estimate>> lines, double level) {
    public Kind {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param subtitle what is shown
   * @param sizes rising, above 0
   * @param lines names of the lines, up to 8; empty names for a single line
   * @param kinds the panels
   * @param mark a size to be marked; NaN for none
   * @param markName what the mark says
   * @param note what bands and marks are, in sentences
   */
  public record Data(
      String title,
      String subtitle,
      List<Integer> sizes,
      List<String> lines,
      List<Kind> kinds,
      double mark,
      String markName,
      String note,
      Caption caption) {
    public Data {
      sizes = List.copyOf(sizes);
      lines = List.copyOf(lines);
      kinds = List.copyOf(kinds);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    boolean nothing =
        data.kinds().stream()
            .flatMap(kind -> kind.lines().stream())
            .flatMap(List::stream)
            .allMatch(figure -> Double.isNaN(figure.value()));
    if (nothing) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    List<Panel> panels = new ArrayList<>();
    for (Kind kind : data.kinds()) {
      panels.add(new Panel(kind.name(), panel(data, kind)));
    }
    return House.chart(
        data.title(),
        data.subtitle(),
        new SmallMultiples(panels, panels.size()),
        Key.below(data.lines()),
        data.caption().text(data.note()));
  }

  private static XYPlot panel(Data data, Kind kind) {
    NumberAxis sizes = sizes(data);
    Extent extent = Extent.EMPTY.with(0).with(kind.level());
    for (List<Estimate> line : kind.lines()) {
      for (Estimate figure : line) {
        extent = extent.with(figure.value()).with(figure.low()).with(figure.high());
      }
    }
    double span = extent.high() > extent.low() ? extent.high() - extent.low() : 1;
    NumberAxis up =
        Axes.unlabelled(
            new Range(extent.low() - MARGIN * span, extent.low() + (1 + MARGIN) * span));
    Axes.shrink(up);
    XYPlot plot = House.plot(sizes, up);
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    BandRenderer renderer = new BandRenderer(kind.lines().size(), true);
    for (int l = 0; l < kind.lines().size(); l++) {
      YIntervalSeries series = new YIntervalSeries(l);
      for (int i = 0; i < data.sizes().size(); i++) {
        Series.add(series, log2(data.sizes().get(i)), kind.lines().get(l).get(i));
      }
      dataset.addSeries(series);
      renderer.ink(l, Ink.colour(l), Ink.line(l), Ink.shape(l));
    }
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.AXIS);
    if (!Double.isNaN(kind.level())) {
      plot.addRangeMarker(new ValueMarker(kind.level(), Ink.AXIS, Ink.dashed(1.4f)));
    }
    mark(data, plot);
    return plot;
  }

  private static void mark(Data data, XYPlot plot) {
    double at = log2(data.mark());
    Range range = plot.getDomainAxis().getRange();
    if (Double.isNaN(at) || !range.contains(at)) {
      return;
    }
    ValueMarker marker = new ValueMarker(at, Ink.TEXT, Ink.dashed(1.4f));
    boolean right = range.getCentralValue() < at;
    marker.setLabel(data.markName());
    marker.setLabelFont(Fonts.CAPTION.deriveFont(Font.BOLD));
    marker.setLabelPaint(Ink.TEXT);
    marker.setLabelBackgroundColor(Color.WHITE);
    marker.setLabelAnchor(right ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(4, 4, 4, 4));
    plot.addDomainMarker(marker);
  }

  private static NumberAxis sizes(Data data) {
    int last = data.sizes().size() - 1;
    double from = log2(data.sizes().get(0));
    double to = log2(data.sizes().get(last));
    double room = Math.max(0.15, 0.04 * (to - from));
    NumberAxis axis = Axes.unlabelled(new Range(from - room, to + room));
    Axes.shrink(axis);
    double unit = Math.max(1, Math.ceil((to - from) / MOST_TICKS));
    axis.setTickUnit(new NumberTickUnit(unit, new Doublings()));
    return axis;
  }

  private static double log2(double size) {
    return StrictMath.log(size) / LN2;
  }

  /** Shows logarithms as sizes. */
  private static final class Doublings extends NumberFormat {
    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
      double size = StrictMath.exp(number * LN2);
      return to.append(String.format(Locale.ROOT, "%,d", Math.round(size)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
      return format((double) number, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
      throw new UnsupportedOperationException("an axis does not read");
    }
  }
}
