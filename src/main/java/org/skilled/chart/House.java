package org.skilled.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** The house style: what all charts have in common. */
final class House {
  static final String INTERVAL_NOTE = "95 % interval of the mean";

  private House() {}

  /**
   * Puts a plot between its words.
   *
   * @param title the question or outcome in words
   * @param subtitle what is measured; may be empty
   * @param extras legend or colour scale
   */
  static JFreeChart chart(
      String title, String subtitle, Plot plot, List<? extends Title> extras, String caption) {
    Fonts.require();
    JFreeChart chart = new JFreeChart(null, Fonts.TITLE, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setBorderVisible(false);
    chart.setPadding(new RectangleInsets(12, 16, 10, 18));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(4, 0, 4, 8));
    chart.setTitle(text(title, Fonts.TITLE, Ink.TEXT, RectangleEdge.TOP, 4));
    if (!subtitle.isEmpty()) {
      chart.addSubtitle(text(subtitle, Fonts.SUBTITLE, Ink.FAINT_TEXT, RectangleEdge.TOP, 6));
    }
    chart.addSubtitle(text(caption, Fonts.CAPTION, Ink.FAINT_TEXT, RectangleEdge.BOTTOM, 4));
    extras.forEach(chart::addSubtitle);
    return chart;
  }

  /** In the place of a chart that has nothing to show: its words, and the reason. */
  static JFreeChart nothing(String title, String subtitle, String reason, Caption caption) {
    return chart(title, subtitle, new MessagePlot(reason), List.of(), caption.text(""));
  }

  /** A plot with a light grid and no renderer yet. */
  static XYPlot plot(ValueAxis domain, ValueAxis range) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(domain);
    plot.setRangeAxis(range);
    plot.setDomainGridlinePaint(Ink.GRID);
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setDomainGridlineStroke(Ink.solid(1));
    plot.setRangeGridlineStroke(Ink.solid(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  /** A plain sentence between plot and caption. */
  static TextTitle sentence(String text) {
    return text(text, Fonts.NOTE, Ink.TEXT, RectangleEdge.BOTTOM, 6);
  }

  private static TextTitle text(
      String text, Font font, Paint paint, RectangleEdge edge, double gap) {
    return new TextTitle(
        text,
        font,
        paint,
        edge,
        HorizontalAlignment.LEFT,
        VerticalAlignment.CENTER,
        new RectangleInsets(gap / 2, 0, gap / 2, 0));
  }
}
